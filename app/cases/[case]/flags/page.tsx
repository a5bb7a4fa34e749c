import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { FlagList } from '@/components/flag/flag-list'
import { FlagsLede } from '@/components/flag/lede'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { flagForm as form } from '@/lib/domain/flag/questions'
import { formNow } from '@/lib/domain/time/now'
import { seeFlags } from '@/lib/records/flags'
import { newId } from '@/lib/records/new-id'
import { flag } from './actions'

export const metadata = { title: 'Flags – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const seen = await seeFlags(actor, id)
  if (!seen.ok) notFound(seen, id)
  const { file, facts, flags } = seen.value
  const writes = file.stage !== 'joined' && can(actor, 'flag.write', facts)
  const now = formNow(new Date())
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? {}
  const sent = { action: flag, once: newId(), now, submit: 'Flag the case' }
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={file} adds={can(actor, 'entry.write', facts) && 'flags'} />
      <a href={`/cases/${id}`}>Back to the case</a>
      <Heading lede={<FlagsLede />}>Flags</Heading>
      <FlagList flags={flags} today={now.day} may={can(actor, 'flag.write', facts)} />
      {writes && (
        <CaseForm key={flags.length} {...{ caseId: id, form, given, ...sent }} heading={form.title} />
      )}
    </Shell>
  )
}
