import type { CaseFile, Colleague, EntryView, SightingView } from '../case/case-file'
import { dayOf } from '../time/day'
import { dayInWords, occurredInWords } from '../time/words'
import type { Known } from './questions'
import { standingEntry } from './standing'

/** What one sign or element rests on: an entry, or the concern as a whole where none was named. */
export type Evidence = {
  readonly sightingId: string
  readonly entry?: EntryView
  /** When it happened, or the day it was recorded where there is no entry. */
  readonly dateInWords: string
  readonly known: Known | 'concern'
  /** Who saw that it bears on this, and when they wrote so. */
  readonly by: Colleague
  readonly at: Date
}

/** The evidence for one code of one kind, each entry once, in the order things happened. */
export function evidenceFor(
  file: Pick<CaseFile, 'sightings' | 'entries'>,
  kind: SightingView['kind'],
  code: string,
): Evidence[] {
  const seen = file.sightings.filter(sighting => sighting.kind === kind && sighting.code === code)
  const all = seen.map(sighting => evidenceOf(sighting, file.entries))
  const once = all.filter(
    ({ entry }, at) => !entry || all.findIndex(other => other.entry?.id === entry.id) === at,
  )
  return once.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}

function evidenceOf(sighting: SightingView, entries: readonly EntryView[]): Evidence {
  const entry = sighting.entryId ? standingEntry(entries, sighting.entryId) : undefined
  return {
    sightingId: sighting.id,
    ...(entry && { entry }),
    dateInWords: entry ? occurredInWords(entry.occurred) : dayInWords(dayOf(sighting.writtenAt)),
    known: entry?.known ?? 'concern',
    by: sighting.writtenBy,
    at: sighting.writtenAt,
  }
}

const keyOf = ({ entry, at }: Evidence) => entry?.sortKey ?? dayOf(at)
