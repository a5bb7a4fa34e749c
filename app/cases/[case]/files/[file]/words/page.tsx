import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { WordText } from '@/components/file/word-text'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { wordsOfFile } from '@/lib/records/file-bytes'

export const metadata = { title: 'Word file – Holdfast' }

/** Opening it is looking at the file: the trail keeps who did. */
export default async function Page({ params }: { params: Promise<{ case: string; file: string }> }) {
  const { case: id, file: which } = await params
  const actor = await requireActor()
  const read = await wordsOfFile(actor, id, which)
  if (!read.ok) notFound(read, id)
  const { file, text } = read.value
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={file} />
      <a href={`/cases/${id}/files/${which}`}>Back to the file</a>
      <Heading>What the Word file says</Heading>
      <WordText text={text} />
    </Shell>
  )
}
