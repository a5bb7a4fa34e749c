import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Conflict } from '@/components/form/conflict'
import { PlainForm } from '@/components/form/plain-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { besideMark } from '@/lib/domain/body-map/conflict'
import { entryNow, nowStanding } from '@/lib/domain/body-map/marks'
import { markForm as form } from '@/lib/domain/body-map/questions'
import { instantInWords } from '@/lib/domain/time/words'
import { openBodyMap } from '@/lib/records/body-map'
import { goOn, keepTheirs } from '../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; entry: string }> }) {
  const { case: id, entry: corrects } = await params
  const actor = await requireActor()
  const opened = await openBodyMap(actor, id)
  const yours = await begun(actor, { form: form.id, caseId: id, about: corrects })
  if (!opened.ok || !yours) notFound(opened, id)
  const { file, marks, entries } = opened.value
  const standing = nowStanding(marks, entries, corrects)
  if (!standing) notFound()
  const { id: stands, writtenBy, writtenAt } = entryNow(standing)
  const hidden = { case: id, about: corrects, standing: stands }
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={file} />
      <Heading
        lede={`${writtenBy.name} corrected this mark while you were writing, ${instantInWords(writtenAt)}. Nothing was overwritten. Compare, then choose.`}
      >
        Two people wrote at once
      </Heading>
      <Conflict rows={besideMark(standing, yours)} theirs="What stands now" />
      <PlainForm action={goOn} hidden={hidden} submit="Carry on with mine" />
      <PlainForm action={keepTheirs} hidden={hidden} submit="Keep the other version" tone="secondary" />
    </Shell>
  )
}
