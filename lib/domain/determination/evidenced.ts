import type { CaseFile } from '../case/case-file'
import { perFile } from '../case/per-file'
import { acts, type Element, type ElementKind, means, purposes } from '../element/catalogue'

/** The ids of the elements that something supports. */
export type Evidenced = { readonly [K in ElementKind]: readonly string[] }

/** The elements that something supports, in the catalogue's order, without what they rest on. */
export const evidencedIn = perFile(({ sightings }: Pick<CaseFile, 'sightings'>): Evidenced => {
  const of = (kind: ElementKind, all: readonly Element[]) => {
    const seen = new Set(sightings.filter(each => each.kind === kind).map(({ code }) => code))
    return all.filter(({ id }) => seen.has(id)).map(({ id }) => id)
  }
  return { act: of('act', acts), means: of('means', means), purpose: of('purpose', purposes) }
})
