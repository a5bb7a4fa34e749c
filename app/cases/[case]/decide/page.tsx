import { redirect } from 'next/navigation'
import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseFrame } from '@/components/case/case-frame'
import { Concerns } from '@/components/case/concerns'
import { ButtonLink } from '@/components/page/button-link'
import { Shell } from '@/components/page/shell'
import { AskFirst } from '@/components/triage/ask-first'
import { DecideLede } from '@/components/triage/lede'
import { Matches } from '@/components/triage/matches'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { policeTold } from '@/lib/domain/danger/danger'
import { formNow } from '@/lib/domain/time/now'
import { decisionForm } from '@/lib/domain/triage/questions'
import { newId } from '@/lib/records/new-id'
import { compare } from '@/lib/records/triage'
import { decide } from './actions'

export const metadata = { title: 'Decide on a concern – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const compared = await compare(actor, id)
  if (!compared.ok) notFound(compared, id)
  const { file, matches } = compared.value
  const form = decisionForm(matches)
  const given = await begun(actor, { form: form.id, caseId: id })
  if (file.stage !== 'triage') redirect(given ? `/cases/${id}/decide/conflict` : `/cases/${id}`)
  // No field may be called as what the browser asks of a form: `matches` is one.
  const hidden = { version: String(file.version), matched: String(matches.length) }
  const asked = { caseId: id, form, submit: 'Sign and decide', with: hidden, heading: form.title }
  const now = new Date()
  const framed = {
    tab: 'overview',
    title: 'Decide on this concern',
    lede: <DecideLede />,
    now,
  } as const
  return (
    <Shell actor={shellActor(actor)} current="inbox" wide>
      <CaseFrame file={file} {...framed}>
        {file.immediateDanger && !policeTold(file) && (
          <ButtonLink href={`/cases/${id}/steps#police`} secondary>
            Record a call to the police
          </ButtonLink>
        )}
        <Concerns file={file} />
        <Matches file={file} matches={matches} />
        <AskFirst caseId={id} reached={file.authorReached} />
        <CaseForm {...asked} given={given ?? {}} action={decide} once={newId()} now={formNow(now)} />
      </CaseFrame>
    </Shell>
  )
}
