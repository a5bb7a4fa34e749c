import type { CaseOutline } from '../case/case-file'
import { type BearingEntry, type Evidence, shownOf } from '../entry/evidence'
import type { MatrixColumn } from './matrix'

/**
 * One thing that an element rested on: an entry, or where none was named the tick. An entry never changes, and its
 * correction is another one: the id says which wording it was.
 */
export type Rested = { readonly id: string; readonly known: Evidence['known'] }

/** By the id of an element, what it rested on, in the order things happened: ids and codes, and no words. */
export type RestedOn = { readonly [element: string]: readonly Rested[] }

/** By the id of a determination, what it kept; nothing of those from before that was kept. */
export type RestedByDetermination = { readonly [determination: string]: RestedOn }

/** A case as far as its evidence is read: the entries without their words. */
export type EvidenceFile = CaseOutline & {
  readonly entries: readonly BearingEntry[]
  readonly rested: RestedByDetermination
}

/** The entries that somebody told and that stand in a cell of the matrix, which says who: by their ids. */
export const toldIn = (columns: readonly MatrixColumn[]): readonly string[] => [
  ...new Set(
    columns
      .flatMap(({ elements }) => elements)
      .flatMap(({ evidence }) => shownOf(evidence))
      .flatMap(({ id, known }) => (known === 'told' ? [id] : [])),
  ),
]

/** What a determination that is made now keeps of the entries. */
export const restedOn = (columns: readonly MatrixColumn[]): RestedOn =>
  Object.fromEntries(
    columns
      .flatMap(({ elements }) => elements)
      .filter(({ evidence }) => evidence.length > 0)
      .map(({ element, evidence }) => [
        element.id,
        evidence.map(({ entry, sightingId, known }) => ({ id: entry?.id ?? sightingId, known })),
      ]),
  )
