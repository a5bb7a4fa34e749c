import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Conflict } from '@/components/form/conflict'
import { PlainForm } from '@/components/form/plain-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { givenOf } from '@/lib/domain/entry/case-entry'
import { caseEntryForm, offered } from '@/lib/domain/entry/case-questions'
import { instantInWords } from '@/lib/domain/time/words'
import { differencesIn } from '@/lib/forms/differences'
import { readEntry } from '@/lib/records/chronology'
import { goOn, keepTheirs } from '../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; entry: string }> }) {
  const { case: id, entry: corrects } = await params
  const actor = await requireActor()
  // Whoever has written nothing sees nothing here, and is not told to have looked.
  const yours = await begun(actor, { form: caseEntryForm([]).id, caseId: id, about: corrects })
  if (!yours) notFound()
  const read = await readEntry(actor, id, corrects, 'entry', 'location.reveal', 'entry.write')
  const standing = read.ok ? read.value.entries[0] : undefined
  if (!read.ok || !standing) notFound(read, id)
  const form = caseEntryForm(offered(read.value.outline.people))
  const hidden = { case: id, about: corrects, standing: standing.id }
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={read.value.outline} />
      <Heading lede="Somebody corrected this entry while you were writing. Nothing was overwritten. Compare, then choose.">
        Two people wrote at once
      </Heading>
      <Conflict
        rows={differencesIn(form, givenOf(standing), yours)}
        theirs={`${standing.writtenBy.name}, ${instantInWords(standing.writtenAt)}`}
      />
      <PlainForm action={goOn} hidden={hidden} submit="Carry on with mine" />
      <PlainForm action={keepTheirs} hidden={hidden} submit="Keep the other version" tone="secondary" />
    </Shell>
  )
}
