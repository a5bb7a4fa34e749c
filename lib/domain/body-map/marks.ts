import type { AnswersOf } from '../../forms/form'
import type { Given } from '../../forms/given'
import { isNotKnown, type OccurredAnswer } from '../../forms/question'
import { answered } from '../../forms/transcript'
import { typed } from '../../forms/typed'
import type { EntryView } from '../case/case-file'
import type { Known } from '../entry/questions'
import { corrected } from '../entry/standing'
import type { BodyPlace } from './parts'
import { markForm } from './questions'

export type MarkAnswers = AnswersOf<typeof markForm>
/** A mark as it was written: its entry says by whom and when, and which entry it corrects. */
export type MarkView = {
  readonly id: string
  readonly entryId: string
  readonly place: BodyPlace
  readonly answers: MarkAnswers
}
/**
 * A mark as it stands: its number, what it was before, and what was signed in the chronology instead of it. Where
 * something stands instead the mark is on the map no more.
 */
export type StandingMark = MarkView & {
  readonly number: number
  readonly entry: EntryView
  readonly before: readonly MarkView[]
  readonly instead: EntryView | null
}

const known: Record<NonNullable<MarkAnswers['saw']>, Known> = { me: 'seen', other: 'told', nobody: 'said' }

/**
 * A mark as the chronology has it, so that it is recorded once: the child's words apart, the rest line by line. That
 * nobody knows who saw it is a line too, for an entry has a source or none.
 */
export function entryOf(answers: MarkAnswers) {
  const heard = answers.saw === 'nobody'
  const { words, language, source, when } = answers
  const named = isNotKnown(source) ? undefined : source
  const told = [
    ...['part', 'side', 'view', 'position', 'size', 'look'],
    ...(named === source ? [] : ['source']),
    ...(heard ? [] : ['language']),
  ]
  const lines = ([...told, 'done'] as (keyof MarkAnswers & string)[]).flatMap(id => {
    const answer = answers[id]
    const question = markForm.questions[id]
    return answer ? [`${question.ask} ${answered(question, answer)}`] : []
  })
  return {
    known: known[answers.saw ?? 'me'],
    what: ['A mark on the body map', ...lines].join('\n'),
    ...(words && { words }),
    ...(language && heard && { language }),
    ...(named && { source: named }),
    ...(when && { when }),
  }
}

/**
 * The marks that stand, numbered in the order they were first written. A correction takes the number of what it
 * corrects, also where something else was signed in between. Marks come oldest first, with their entries and every
 * correction of these.
 */
export function standingMarks(marks: readonly MarkView[], entries: readonly EntryView[]): StandingMark[] {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const { standing } = corrected(entries)
  const chains = new Map<string, MarkView[]>()
  for (const mark of marks) {
    const stands = standing(mark.entryId) ?? mark.entryId
    chains.set(stands, [...(chains.get(stands) ?? []), mark])
  }
  return [...chains].flatMap(([stands, chain], index) => {
    const mark = chain.at(-1)
    const entry = mark && byId.get(mark.entryId)
    if (!mark || !entry) return []
    const instead = stands === entry.id ? null : (byId.get(stands) ?? null)
    return [{ ...mark, number: index + 1, entry, before: chain.slice(0, -1), instead }]
  })
}

/** The entry that stands for a mark now: its own, or what was signed instead. */
export const entryNow = ({ entry, instead }: Pick<StandingMark, 'entry' | 'instead'>): EntryView =>
  instead ?? entry

/** The mark that an entry leads to, whatever of it that is: as it was first written, a correction, or what stands. */
export const nowStanding = (
  marks: readonly MarkView[],
  entries: readonly EntryView[],
  entryId: string,
): StandingMark | undefined => {
  const stands = corrected(entries).standing(entryId)
  return standingMarks(marks, entries).find(mark => entryNow(mark).id === stands)
}

/** A mark as its form shows it for a correction. */
export function givenOfMark({ answers, place }: MarkView): Given {
  const { when, ...rest } = answers
  return { ...typed(markForm, rest), ...place, ...givenOfWhen(when) }
}

function givenOfWhen(when: OccurredAnswer | undefined): Given {
  if (!when) return {}
  const [date = '', time = ''] = (when.at ?? '').split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  const plain = (part: string) => part.replace(/^0/, '')
  return {
    'when.precision': when.precision,
    'when.year': year,
    'when.month': plain(month),
    'when.day': plain(day),
    'when.time': time,
  }
}
