import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { rowsSeen, unread } from '@/lib/domain/danger/danger'
import { overForm } from '@/lib/domain/danger/questions'
import { changeInWords, saidOfDanger } from '@/lib/domain/danger/words'
import { bothOf } from '@/lib/forms/differences'
import { textOf, versionField } from '@/lib/forms/given'
import { openOutline } from '@/lib/records/cases'
import { keepTheirs } from '../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'danger', 'case.open', 'danger.end')
  if (!opened.ok) notFound(opened, id)
  const { file } = opened.value
  const yours = await begun(actor, { form: overForm.id, caseId: id })
  if (!yours) notFound()
  const since = unread(file, Number(textOf(yours, versionField)))
  const last = since.at(-1)
  const own = bothOf(overForm, {}, yours).map(({ asked, yours }) => `${asked}\n${yours}`)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={file} />
      <TwoWrote
        what="what is known of the danger"
        rows={[
          {
            asked: 'Is the child in danger now?',
            theirs: since.map(saidOfDanger).join('\n\n'),
            yours: [changeInWords.over, ...own].join('\n\n'),
          },
        ]}
        changed={last ? { by: last.writtenBy.name, at: last.writtenAt } : null}
        onward={file.immediateDanger ? `/cases/${id}/danger/over?seen=${rowsSeen(file)}` : `/cases/${id}`}
        keep={keepTheirs}
        hidden={{ case: id }}
      />
    </Shell>
  )
}
