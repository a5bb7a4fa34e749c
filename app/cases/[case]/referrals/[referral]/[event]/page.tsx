import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { ReferralStory } from '@/components/referral/story'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { slugOf } from '@/lib/domain/nation/nation'
import { referralIn, referralProblem } from '@/lib/domain/referral/order'
import { isReferralForm, referralFormsIn } from '@/lib/domain/referral/questions'
import { formNow } from '@/lib/domain/time/now'
import { openOutline } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { record } from '../../actions'

export const metadata = { title: 'Who was told – Holdfast' }
type Props = { params: Promise<{ case: string; referral: string; event: string }> }

export default async function Page({ params }: Props) {
  const { case: id, referral: about, event } = await params
  const actor = await requireActor()
  if (!isReferralForm(event) || event === 'told') notFound()
  const opened = await openOutline(actor, id, 'referrals', 'case.open', 'step.record')
  const referral = opened.ok && referralIn(opened.value.file, about)
  if (!opened.ok || !referral || opened.value.file.stage === 'joined') notFound(opened, id)
  const { file } = opened.value
  const form = referralFormsIn[file.nation][event]
  const given = (await begun(actor, { form: form.id, caseId: id, about })) ?? {}
  const back = { href: `/cases/${id}/referrals#${about}`, title: 'Back to who was told' }
  const asked = { caseId: id, form, title: form.title, caption: referral.agency, about, given, back }
  const sent = { action: record, once: newId(), now: formNow(new Date()), submit: 'Sign and record' }
  const cannot = referralProblem(event, referral, {})
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} />
      <CaseForm {...asked} {...sent} with={{ what: event, nation: slugOf(file.nation) }}>
        {cannot && <Notice tone="warning" title={cannot} />}
        <ReferralStory referral={referral} />
      </CaseForm>
    </Shell>
  )
}
