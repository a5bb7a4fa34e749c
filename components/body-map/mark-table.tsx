import { entryNow, type MarkAnswers, type MarkView, type StandingMark } from '@/lib/domain/body-map/marks'
import { placeInWords } from '@/lib/domain/body-map/parts'
import { placeOfEntry } from '@/lib/domain/case/chronology-filter'
import { instantInWords, occurredInWords } from '@/lib/domain/time/words'
import { isNotKnown } from '@/lib/forms/question'
import { tell } from '../page/told'
import { type MarkRow, MarkRows } from './mark-rows'

const where = ({ place, answers }: MarkView) =>
  [placeInWords(place), answers.position].filter(Boolean).join('\n')

/** Size, colour and shape as they were answered, and what is not known by its name. */
const look = ({ answers: { size, look } }: MarkView) => [
  isNotKnown(size) ? `Size not known: ${size.notKnown}` : size,
  isNotKnown(look) ? `Colour and shape not known: ${look.notKnown}` : look,
]
const namedIn = ({ source }: MarkAnswers) =>
  isNotKnown(source) ? `Not known who (${source.notKnown})` : (source ?? '')

const seenBy = ({ answers, entry }: StandingMark) =>
  ({ me: entry.writtenBy.name, other: namedIn(answers), nobody: 'Nobody: the child told of it' })[
    answers.saw ?? 'me'
  ]

const before = (mark: MarkView) => ({
  id: mark.id,
  words: [where(mark), ...look(mark), mark.answers.words && `“${mark.answers.words}”`]
    .filter(Boolean)
    .join('\n'),
})

type Props = { caseId: string; marks: readonly StandingMark[]; may: boolean }

/** The map in words: what the picture shows, and all that it cannot. */
export function MarkTable({ caseId, marks, may }: Props) {
  const rows = marks.map((mark): MarkRow => {
    const { answers, entry, number, instead } = mark
    return {
      id: mark.id,
      number,
      where: where(mark),
      look: look(mark).filter(Boolean).join('\n'),
      ...(answers.words && {
        words: `“${answers.words}”${answers.language ? ` (${answers.language})` : ''}`,
      }),
      seen: `${seenBy(mark)}, ${occurredInWords(entry.occurred)}`,
      written: `Written by ${entry.writtenBy.name}, ${instantInWords(entry.writtenAt)}`,
      done: answers.done || 'Nothing recorded',
      ...(instead && { instead: { href: placeOfEntry(caseId, instead.id), by: instead.writtenBy.name } }),
      before: mark.before.map(before),
      ...(may && { correct: `/cases/${caseId}/body-map/mark?corrects=${entryNow(mark).id}` }),
    }
  })
  return <MarkRows told={tell(rows)} />
}
