import { begun, versionRead } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { KeptWords } from '@/components/case/kept-words'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { childForm as form } from '@/lib/domain/concern/questions'
import { formNow } from '@/lib/domain/time/now'
import { marksField } from '@/lib/forms/given'
import { marksOf, overlaid } from '@/lib/forms/marks'
import { typed } from '@/lib/forms/typed'
import { openOutline } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { change, startAgain } from '../actions'

export const metadata = { title: 'Change what is known – Holdfast' }
const title = 'Change what is known of the child'
const lede =
  'What stands here now is used everywhere. What stood before is kept, with your name and the time of the change.'
type Props = { params: Promise<{ case: string }>; searchParams: Promise<{ seen?: string }> }

/** It shows where the child can be found, so opening it is asking for that: the trail keeps who looked. */
export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { seen }] = [await params, await searchParams]
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'child', 'location.reveal', 'child.change')
  if (!opened.ok) notFound(opened, id)
  const { child, stage } = opened.value.file
  if (stage === 'joined') notFound()
  const held = await begun(actor, { form: form.id, caseId: id })
  const stands = typed(form, child.answers)
  const given = held ? overlaid(form, stands, held) : stands
  const back = { href: `/cases/${id}/people`, title: 'Back to child and people' }
  const sent = { action: change, once: newId(), now: formNow(new Date()), submit: 'Sign and change' }
  const read = { version: versionRead(held, child.version, seen), [marksField]: marksOf(form, stands) }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={opened.value.file} />
      <CaseForm {...{ caseId: id, form, title, lede, back, given }} {...sent} with={read}>
        {held && <KeptWords drop={startAgain} hidden={{ case: id }} />}
      </CaseForm>
    </Shell>
  )
}
