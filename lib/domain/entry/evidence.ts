import type { CaseFile, Colleague, EntryView, SightingView } from '../case/case-file'
import { dayOf } from '../time/day'
import { dayInWords, occurredInWords } from '../time/words'
import { kindInWords } from './kinds'
import type { Known } from './questions'
import { standingEntry } from './standing'
import { shortly } from './told-by'

/** An entry as far as a sign or an element rests on it: without its words, but for who told it where that is shown. */
export type BearingEntry = Pick<
  EntryView,
  'id' | 'correctsId' | 'restates' | 'writtenAt' | 'kind' | 'known' | 'occurred' | 'sortKey'
> & { readonly writtenBy: Pick<Colleague, 'name'>; readonly source?: string | undefined }
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

/** Where an entry comes from: its kind, who told it where somebody did, and who wrote it. */
export function sourceInWords({ kind, known, writtenBy, source }: BearingEntry): string {
  const told = source?.trim() ? `told by ${shortly(source)}` : 'not recorded who told it'
  return [
    kind ? kindInWords(kind) : 'Concern or body map',
    ...(known === 'told' ? [told] : []),
    `written by ${writtenBy.name}`,
  ].join('; ')
}

/** As many entries are read at a glance of one sign or element, and as many more are folded away: the chronology has them all. */
export const atAGlance = 3
export const folded = 9

/** Those of one sign or element that stand on a page at all: what stands in none is not opened for it. */
export const shownOf = (evidence: readonly Evidence[]): readonly BearingEntry[] =>
  evidence.flatMap(({ entry }) => entry ?? []).slice(0, atAGlance + folded)

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
