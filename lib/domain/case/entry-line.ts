import { abuseOf } from '../abuse/catalogue'
import { elementOf } from '../element/catalogue'
import type { WholeEntry } from '../entry/case-entry'
import { named, type People, thereInWords } from '../entry/there'
import { topics } from '../entry/topics'
import { exploitationOf } from '../exploitation/catalogue'
import { kindInWords, kindOf } from '../file/file-type'
import { signInWords } from '../indicator/other'
import { type ChronologyLine, ofEntry } from './chronology-line'

/** An entry as the chronology shows it: its line, who was in it, and what it bears on. */
export type EntryLine = ChronologyLine & {
  readonly bears: readonly { readonly term: string; readonly words: string }[]
  /** Whether a place is recorded, and the place where places were asked for. */
  readonly place: boolean
  /** The mark of the body map that it tells of: it is corrected there. */
  readonly mark?: string
  readonly where?: string
  /** 'Photograph', 'Photograph, locked away' or 'Photograph, removed on police advice', never by its name. */
  readonly files: readonly { readonly id: string; readonly words: string }[]
}
export type ShownLine = ChronologyLine | EntryLine

/** A sign, an element, or a kind of exploitation or abuse by its name. */
export const tickInWords = ({ kind, code, words }: WholeEntry['ticks'][number]) =>
  (kind === 'indicator' || kind === 'absent'
    ? signInWords(code, words)
    : kind === 'exploitation'
      ? exploitationOf(code)?.name
      : kind === 'abuse'
        ? abuseOf(code)?.name
        : elementOf(code)?.name) ?? code

/** One entry's line. `places` shows where it was. */
export function entryLine(entry: WholeEntry, people: People, places: boolean): EntryLine {
  const of = (part: 'present' | 'about') =>
    entry.people.filter(each => each.part === part).map(({ person }) => person)
  const bears = [
    {
      term: 'There',
      words: thereInWords(
        { withChild: entry.withChild, present: of('present'), ...(entry.others && { others: entry.others }) },
        people,
      ),
    },
    { term: 'About', words: of('about').map(id => named(people, id)) },
    { term: 'Shows', words: entry.ticks.filter(({ kind }) => kind !== 'absent').map(tickInWords) },
    {
      term: 'Looked for, and not there',
      words: entry.ticks.filter(({ kind }) => kind === 'absent').map(tickInWords),
    },
    {
      term: 'Tells of',
      words: topics.filter(topic => entry.topics.includes(topic.id)).map(({ label }) => label),
    },
  ]
  return {
    ...ofEntry(entry, [entry]),
    bears: bears
      .filter(each => each.words.length > 0)
      .map(({ term, words }) => ({ term, words: words.join('; ') })),
    place: entry.where !== undefined,
    ...(entry.mark && { mark: entry.mark }),
    ...(places && entry.where !== undefined && { where: entry.where }),
    files: entry.files.map(({ id, type, locked, removed }) => {
      const kind = kindInWords[kindOf(type)]
      return {
        id,
        words: removed ? `${kind}, removed on police advice` : locked ? `${kind}, locked away` : kind,
      }
    }),
  }
}
