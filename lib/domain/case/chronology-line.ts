import { kindInWords } from '../entry/kinds'
import type { Known } from '../entry/questions'
import { corrected } from '../entry/standing'
import { within } from '../entry/told-by'
import { dayOf } from '../time/day'
import { timeOf } from '../time/london'
import { instantInWords, occurredInWords } from '../time/words'
import type { Colleague, EntryView } from './case-file'
import { isLate, lastMoment } from './late-entry'

export type ChronologyLine = {
  readonly id: string
  readonly kind: 'entry' | 'concern' | 'step' | 'danger' | 'decision' | 'determination'
  /** London time, as far as it is known; what has no date comes last. */
  readonly sortKey: string
  readonly dateInWords: string
  readonly heading: string
  readonly text?: string
  /** The child's own. */
  readonly words?: string
  readonly known?: Known
  /** Who told it, or in what language and through whom the child said it. */
  readonly source?: string
  readonly by: Colleague
  readonly writtenAt: Date
  /** Written down more than 24 hours after the last moment at which it can have happened. */
  readonly lateEntry: boolean
  /** The latest correction. A corrected line stays where it was. */
  readonly correctedBy?: string
  readonly corrects?: string
}

/** A line about what happened at an instant. */
export function line(
  { id, writtenBy, writtenAt }: { id: string; writtenBy: Colleague; writtenAt: Date },
  kind: ChronologyLine['kind'],
  heading: string,
  at: Date,
  text: string | undefined,
): ChronologyLine {
  const sortKey = `${dayOf(at)}T${timeOf(at)}`
  const lateEntry = isLate(at, writtenAt)
  const own = {
    id,
    kind,
    sortKey,
    dateInWords: instantInWords(at),
    heading,
    by: writtenBy,
    writtenAt,
    lateEntry,
  }
  return { ...own, ...(text && { text }) }
}

/** A line about an entry, as precise as it is. */
export function ofEntry(entry: EntryView, all: readonly EntryView[]): ChronologyLine {
  const { id, sortKey, what, words, known, correctsId, writtenAt } = entry
  const source = entry.source ?? entry.language
  const standing = corrected(all).standing(id)
  const last = lastMoment(entry.occurred)
  return {
    id,
    kind: 'entry',
    sortKey,
    dateInWords: occurredInWords(entry.occurred),
    heading: headingOf(entry),
    text: what,
    ...(words && { words }),
    ...(source && { source }),
    known,
    by: entry.writtenBy,
    writtenAt,
    lateEntry: last !== undefined && isLate(last, writtenAt),
    ...(standing && standing !== id && { correctedBy: standing }),
    ...(correctsId && { corrects: correctsId }),
  }
}

/** What it was and how it is known, in a few words. */
function headingOf({ kind, known, source }: EntryView): string {
  const told = known === 'told' && source ? within(source) : undefined
  if (!kind || kind === 'words') return told ? `Told by ${told}` : headings[known]
  return `${kindInWords(kind)}: ${told ? `told by ${told}` : headings[known].toLowerCase()}`
}

const headings: Record<Known, string> = {
  said: 'Said by the child',
  seen: 'Seen or heard',
  told: 'Told by somebody',
  inferred: 'Concluded',
  'not-recorded': 'Not recorded how this is known',
}
