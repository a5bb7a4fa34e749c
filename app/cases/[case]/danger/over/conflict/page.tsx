import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { dangerLines, rowsSeen } from '@/lib/domain/danger/danger'
import { overForm } from '@/lib/domain/danger/questions'
import { changeInWords } from '@/lib/domain/danger/words'
import { instantInWords } from '@/lib/domain/time/words'
import { textOf } from '@/lib/forms/given'
import { openCase } from '@/lib/records/cases'
import { keepTheirs } from '../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openCase(actor, id, 'case.open', 'danger.end')
  if (!opened.ok) notFound()
  const { file } = opened.value
  const yours = await begun(actor, { form: overForm.id, caseId: id })
  const last = dangerLines(file).at(-1)
  if (!yours || !last) notFound()
  const theirs = `${changeInWords[last.change]}. ${last.why}`
  const own = `${changeInWords.over}. ${textOf(yours, 'why')}`
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <TwoWrote
        caption={`Case ${file.reference}`}
        what="what is known of the danger"
        rows={[{ asked: 'Is the child in danger now?', theirs, yours: own }]}
        theirsBy={last.by.name}
        at={instantInWords(last.at)}
        onward={file.immediateDanger ? `/cases/${id}/danger/over?seen=${rowsSeen(file)}` : `/cases/${id}`}
        keep={keepTheirs}
        hidden={{ case: id }}
      />
    </Shell>
  )
}
