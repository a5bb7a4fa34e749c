import type { CaseFile, Colleague, EntryView, SightingView } from '../case/case-file'
import { dayOf } from '../time/day'
import { dayInWords, occurredInWords } from '../time/words'
import type { Known } from './questions'
import { standingEntry } from './standing'

/** An entry as far as a sign or an element rests on it: without its words. */
export type BearingEntry = Pick<
  EntryView,
  'id' | 'correctsId' | 'restates' | 'writtenAt' | 'known' | 'occurred' | 'sortKey'
>
/** What was ticked on a case, and the entries that it was ticked with. */
export type Borne = Pick<CaseFile, 'sightings'> & { readonly entries: readonly BearingEntry[] }

/** What one sign or element rests on: an entry, or the concern as a whole where none was named. */
export type Evidence = {
  readonly sightingId: string
  readonly entry?: BearingEntry
  /** When it happened, or the day it was recorded where there is no entry. Beside 'told', 'about' would say of what. */
  readonly dateInWords: string
  readonly known: Known | 'concern'
  /** Which sign it is, where no list has words for it. */
  readonly words?: string
  /** Who saw that it bears on this, and when they wrote so. */
  readonly by: Colleague
  readonly at: Date
}

/** The evidence for one code of one kind, each entry once, in the order things happened. */
export function evidenceFor(file: Borne, kind: SightingView['kind'], code: string): Evidence[] {
  const seen = file.sightings.filter(sighting => sighting.kind === kind && sighting.code === code)
  const known = new Set<string>()
  const once = seen
    .map(sighting => evidenceOf(sighting, standingEntry(file.entries, sighting.entryId)))
    .filter(({ entry }) => !entry || (!known.has(entry.id) && known.add(entry.id)))
  return once.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}

/**
 * The ticks of it that no entry stands for. Once an entry shows it, who ticked it stands in the concern alone; but what
 * no list has words for may be something else each time.
 */
export function onlyTicked(evidence: readonly Evidence[]): Evidence[] {
  const evidenced = evidence.some(({ entry }) => entry)
  return evidence.filter(({ entry, words }) => !entry && (!evidenced || words !== undefined))
}

function evidenceOf(sighting: SightingView, entry: BearingEntry | undefined): Evidence {
  return {
    sightingId: sighting.id,
    ...(entry && { entry }),
    dateInWords: entry
      ? occurredInWords(entry.occurred).replace(/^about /, 'around ')
      : dayInWords(dayOf(sighting.writtenAt)),
    known: entry?.known ?? 'concern',
    ...(sighting.words !== undefined && { words: sighting.words }),
    by: sighting.writtenBy,
    at: sighting.writtenAt,
  }
}

const keyOf = ({ entry, at }: Evidence) => entry?.sortKey ?? dayOf(at)
