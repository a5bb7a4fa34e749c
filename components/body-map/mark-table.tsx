import { entryNow, type MarkView, type StandingMark } from '@/lib/domain/body-map/marks'
import { placeInWords } from '@/lib/domain/body-map/parts'
import { placeOfEntry } from '@/lib/domain/case/chronology-filter'
import { instantInWords, occurredInWords } from '@/lib/domain/time/words'
import { Table } from '../page/table'

const where = ({ place, answers }: MarkView) =>
  [placeInWords(place), answers.position].filter(Boolean).join('\n')

const seenBy = ({ answers, entry }: StandingMark) =>
  ({ me: entry.writtenBy.name, other: answers.source ?? '', nobody: 'Nobody: the child told of it' })[
    answers.saw ?? 'me'
  ]

function Before({ marks }: { marks: readonly MarkView[] }) {
  return (
    <details className="disclosure">
      <summary>What was recorded before ({marks.length})</summary>
      {marks.map(mark => (
        <p key={mark.id} className="whitespace-pre-line">
          {[
            where(mark),
            mark.answers.size,
            mark.answers.look,
            mark.answers.words && `“${mark.answers.words}”`,
          ]
            .filter(Boolean)
            .join('\n')}
        </p>
      ))}
    </details>
  )
}

/** The map in words: what the picture shows, and all that it cannot. */
export function MarkTable({
  caseId,
  marks,
  may,
}: {
  caseId: string
  marks: readonly StandingMark[]
  may: boolean
}) {
  return (
    <Table
      caption="Every mark, in words"
      head={[
        'Mark',
        'Where',
        'Size, colour and shape',
        'As the child explained it',
        'Who saw it, and when',
        'Done',
      ]}
      rows={marks.map(mark => {
        const { answers, entry, number } = mark
        return {
          key: mark.id,
          cells: [
            mark.instead ? `${number} (not on the map)` : number,
            <span key="where" className="whitespace-pre-line">
              {where(mark)}
            </span>,
            <span key="look" className="whitespace-pre-line">
              {[answers.size, answers.look].filter(Boolean).join('\n')}
            </span>,
            answers.words ? (
              <blockquote key="words" className="border-s-4 border-accent ps-2 whitespace-pre-line">
                “{answers.words}”{answers.language && ` (${answers.language})`}
              </blockquote>
            ) : (
              'Nothing recorded'
            ),
            <div key="seen" className="flow-tight">
              <p>
                {seenBy(mark)}, {occurredInWords(entry.occurred)}
              </p>
              <p className="text-soft">
                Written by {entry.writtenBy.name}, {instantInWords(entry.writtenAt)}
              </p>
            </div>,
            <div key="done" className="flow-tight">
              <p className="whitespace-pre-line">{answers.done || 'Nothing recorded'}</p>
              {mark.instead && (
                <p>
                  On the map no more:{' '}
                  <a href={placeOfEntry(caseId, mark.instead.id)}>read what stands instead</a>, written by{' '}
                  {mark.instead.writtenBy.name}.
                </p>
              )}
              {mark.before.length > 0 && <Before marks={mark.before} />}
              {may && (
                <p className="off-paper">
                  <a href={`/cases/${caseId}/body-map/mark?corrects=${entryNow(mark).id}`}>
                    Correct this<span className="sr-only"> mark {number}</span>
                  </a>
                </p>
              )}
            </div>,
          ],
        }
      })}
      empty="No marks recorded. That says nothing about the child: nobody is to look for any."
    />
  )
}
