import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { FileForm } from '@/components/file/file-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { backFromFile } from '@/lib/domain/entry/back'
import { fileForm } from '@/lib/domain/file/questions'
import { fileRefusals, isFileRefusal } from '@/lib/domain/file/refusals'
import { openOutline } from '@/lib/records/cases'
import { readEntry } from '@/lib/records/chronology'
import { newId } from '@/lib/records/new-id'

export const metadata = { title: 'Add a file – Holdfast' }
type Props = {
  params: Promise<{ case: string }>
  searchParams: Promise<{ entry?: string; refused?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { entry = '', refused = '' }] = [await params, await searchParams]
  const actor = await requireActor()
  const opened = entry
    ? await readEntry(actor, id, entry, 'file-form', 'case.open', 'file.add')
    : await openOutline(actor, id, 'file-form', 'case.open', 'file.add')
  if (!opened.ok) notFound(opened, id)
  const read = opened.value
  const outline = 'file' in read ? read.file : read.outline
  const at = 'file' in read ? undefined : read.entries.find(each => each.id === entry)
  if (entry && !at) notFound()
  const key = { form: fileForm.id, caseId: id, about: entry || undefined }
  const given = (await begun(actor, key)) ?? {}
  const back = backFromFile(id, at?.id)
  const problem = isFileRefusal(refused) ? { at: refused, says: fileRefusals[refused] } : null
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={outline} />
      <a href={back.href}>{back.words}</a>
      <Heading>{fileForm.title}</Heading>
      {at && (
        <blockquote className="border-s-4 border-line ps-4 whitespace-pre-line">
          {at.what.slice(0, 300)}
        </blockquote>
      )}
      <FileForm caseId={id} entry={entry} once={newId()} given={given} problem={problem} />
    </Shell>
  )
}
