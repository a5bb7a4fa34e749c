import { redirect } from 'next/navigation'
import { begun, versionRead } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { flagInWords } from '@/lib/domain/flag/flag'
import { reviewForm as form } from '@/lib/domain/flag/questions'
import { formNow } from '@/lib/domain/time/now'
import { seeFlags } from '@/lib/records/flags'
import { newId } from '@/lib/records/new-id'
import { review } from '../actions'

export const metadata = { title: 'Review a flag – Holdfast' }
type Props = {
  params: Promise<{ case: string; flag: string }>
  searchParams: Promise<{ seen?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id, flag: about }, { seen: read }] = [await params, await searchParams]
  const actor = await requireActor()
  const seen = await seeFlags(actor, id, 'flag.write')
  if (!seen.ok) notFound(seen, id)
  const flag = seen.value.flags.find(each => each.id === about)
  if (!flag) notFound()
  const now = formNow(new Date())
  const held = await begun(actor, { form: form.id, caseId: id, about })
  if (flag.removed) redirect(`/cases/${id}/flags${held ? `/${about}/conflict` : ''}` as '/')
  const [given, version] = [held ?? {}, versionRead(held, flag.version, read)]
  const back = { href: `/cases/${id}/flags`, title: 'Back to the flags' }
  const asked = { caseId: id, form, given, about, back }
  const sent = { action: review, once: newId(), now, submit: 'Sign the review' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={seen.value.file} />
      <CaseForm {...asked} {...sent} title={form.title} with={{ version }}>
        <p>{flagInWords(flag, now.day)}</p>
      </CaseForm>
    </Shell>
  )
}
