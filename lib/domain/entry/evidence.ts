import type { CaseFile, Colleague, EntryView, SightingView } from '../case/case-file'
import { dayOf } from '../time/day'
import { dayInWords, occurredInWords } from '../time/words'
import { kindInWords } from './kinds'
import type { Known } from './questions'
import { standingEntry } from './standing'

/** An entry as far as a sign or an element rests on it: without its words. */
export type BearingEntry = Pick<
  EntryView,
  'id' | 'correctsId' | 'restates' | 'writtenAt' | 'kind' | 'known' | 'occurred' | 'sortKey'
> & { readonly writtenBy: Pick<Colleague, 'name'> }
/** What was ticked on a case, and the entries that it was ticked with. */
export type Borne = Pick<CaseFile, 'sightings'> & { readonly entries: readonly BearingEntry[] }

/** What one sign or element rests on: an entry, or the concern as a whole where none was named. */
export type Evidence = {
  readonly sightingId: string
  readonly entry?: BearingEntry
  /** When it happened, or the day it was recorded where there is no entry. */
  readonly dateInWords: string
  readonly known: Known | 'concern'
  /** Which sign it is, where no list has words for it. */
  readonly words?: string
  /** Who saw that it bears on this, and when they wrote so. */
  readonly by: Colleague
  readonly at: Date
}

/** How it is known, as a sentence goes on with it. */
const knownInWords: Record<Evidence['known'], string> = {
  said: 'said by the child',
  seen: 'seen or heard',
  told: 'told by somebody',
  inferred: 'concluded',
  'not-recorded': 'not recorded how it is known',
  concern: 'ticked without an entry',
}

/** '24 March 2026 (said by the child)' */
export const dated = ({ dateInWords, known }: Pick<Evidence, 'dateInWords' | 'known'>): string =>
  `${dateInWords} (${knownInWords[known]})`

/**
 * Where an entry comes from, as far as it need not be opened for it: its kind and who wrote it. What somebody told has
 * its source in the entry.
 */
export const sourceInWords = ({ kind, known, writtenBy }: BearingEntry): string =>
  [
    kind ? kindInWords(kind) : 'Concern or body map',
    `written by ${writtenBy.name}`,
    ...(known === 'told' ? ['the entry says who told it'] : []),
  ].join('; ')

/** The evidence for one code of one kind, each entry once, in the order things happened. */
export function evidenceFor(file: Borne, kind: SightingView['kind'], code: string): Evidence[] {
  const seen = file.sightings.filter(sighting => sighting.kind === kind && sighting.code === code)
  const known = new Set<string>()
  const once = seen
    .map(sighting => evidenceOf(sighting, standingEntry(file.entries, sighting.entryId)))
    .filter(({ entry }) => !entry || (!known.has(entry.id) && known.add(entry.id)))
  return once.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}

/** The ticks of it that no entry stands for. Once an entry shows it, who ticked it stands in the concern alone. */
export const onlyTicked = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.some(({ entry }) => entry) ? [] : evidence

/** When an entry happened, in words. Beside 'told', 'about' would say of what. */
export const dateOf = ({ occurred }: Pick<BearingEntry, 'occurred'>): string =>
  occurredInWords(occurred).replace(/^about /, 'around ')

/** The day on which something was ticked without an entry, in words. */
export const tickedOn = ({ writtenAt }: Pick<SightingView, 'writtenAt'>): string =>
  dayInWords(dayOf(writtenAt))

function evidenceOf(sighting: SightingView, entry: BearingEntry | undefined): Evidence {
  return {
    sightingId: sighting.id,
    ...(entry && { entry }),
    dateInWords: entry ? dateOf(entry) : tickedOn(sighting),
    known: entry?.known ?? 'concern',
    ...(sighting.words !== undefined && { words: sighting.words }),
    by: sighting.writtenBy,
    at: sighting.writtenAt,
  }
}

const keyOf = ({ entry, at }: Evidence) => entry?.sortKey ?? dayOf(at)
