import type { EntryView } from '../case/case-file'
import { perFile } from '../case/per-file'
import { corrected } from '../entry/standing'
import { type People, thereInWords } from '../entry/there'
import type { Topic } from '../entry/topics'
import { known } from '../time/occurred'
import { occurredInWords } from '../time/words'
import type { Dated, DraftedFile, ToldEntry } from './drafted-file'
import type { Drawn } from './line'
import { entrySource } from './sources'

/** Entries that no correction has replaced, in the order they happened; the undated come last. */
export const standingEntries = perFile((file: DraftedFile): readonly ToldEntry[] => {
  const gone = new Set(corrected(file.entries).gone)
  return file.entries
    .filter(entry => !gone.has(entry.id))
    .sort(
      (one, other) =>
        compare(one.sortKey, other.sortKey) ||
        one.writtenAt.getTime() - other.writtenAt.getTime() ||
        compare(one.id, other.id),
    )
})

/** When everything that stands happened, whether an answer tells of it or not. */
export const datesIn = (file: DraftedFile): readonly Dated[] =>
  file.dates ??
  standingEntries(file).map(({ occurred, known }) => ({
    ...occurred,
    count: 1,
    said: known === 'said' ? 1 : 0,
  }))

export const entriesOn = (file: DraftedFile, ...topics: readonly Topic[]): readonly ToldEntry[] =>
  standingEntries(file).filter(entry => entry.topics.some(topic => topics.includes(topic)))

/** '26 March 2026, 5:40am (seen)': no more precise than is known, and how it is known. */
export const heading = perFile((entry: EntryView): string => {
  const how = {
    said: 'said by the child',
    seen: 'seen',
    told: entry.source ? `told by ${entry.source}` : 'told by somebody else',
    inferred: 'concluded from something else',
    'not-recorded': 'how it is known is not recorded',
  }[entry.known]
  const when = occurredInWords(entry.occurred)
  return `${when.charAt(0).toUpperCase()}${when.slice(1)} (${how})`
})

/** One entry as a passage: the date, how it is known, what happened, and the child's words exactly. */
export function passage(entry: EntryView): string {
  const said = entry.words
    ? `The child said: “${entry.words}”${entry.language ? ` (${entry.language})` : ''}`
    : ''
  const parts = [entry.what, said].filter(part => part !== '')
  return `${heading(entry)}: ${parts.join('\n')}`
}

/** The entries as one account in time order, or nothing when there are none. */
export function account(
  entries: readonly ToldEntry[],
  tell: (entry: ToldEntry) => string = passage,
): Drawn | undefined {
  if (entries.length === 0) return undefined
  return { value: entries.map(tell).join('\n\n'), sources: entries.map(entrySource) }
}

/** The passage, and who was there. */
export function passageWithPeople(entry: ToldEntry, people: People): string {
  const there = thereInWords(entry, people)
  return there.length > 0 ? `${passage(entry)}\nThere: ${there.join('; ')}.` : passage(entry)
}

export const isUndated = (entry: EntryView): boolean => known(entry.occurred) === ''

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
