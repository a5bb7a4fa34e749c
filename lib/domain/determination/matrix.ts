import type { CaseFile } from '../case/case-file'
import { perFile } from '../case/per-file'
import { acts, type Element, type ElementKind, means, purposes } from '../element/catalogue'
import { type Borne, type Evidence, evidenceFor } from '../entry/evidence'
import { computed, type Standing, standingOf } from './computed'

export type MatrixColumn = {
  readonly kind: ElementKind
  readonly heading: string
  readonly note?: string
  /** All of them, in the catalogue's order: what nothing supports is quiet, not hidden. */
  readonly elements: readonly { readonly element: Element; readonly evidence: readonly Evidence[] }[]
}
export type Matrix = {
  readonly columns: readonly MatrixColumn[]
  /** The ids of the elements that something supports. */
  readonly codes: { readonly [K in ElementKind]: readonly string[] }
  readonly computed: ReturnType<typeof computed>
  readonly standing: Standing
}

/** The act, means and purpose test, each element with what it rests on. Source: domain fact base 1.2, PAL-04. */
export function matrix(file: Borne): Matrix {
  const elements = (kind: ElementKind, all: readonly Element[]) =>
    all.map(element => ({ element, evidence: evidenceFor(file, kind, element.id) }))
  const act = { kind: 'act', heading: 'Act', elements: elements('act', acts) } as const
  const how = {
    kind: 'means',
    heading: 'Means',
    note: 'Helps; not needed for a child',
    elements: elements('means', means),
  } as const
  const purpose = { kind: 'purpose', heading: 'Purpose', elements: elements('purpose', purposes) } as const
  const codes = evidencedIn(file)
  return { columns: [act, how, purpose], codes, computed: computed(codes), standing: standingIn(file) }
}

/** The elements that something supports, in the catalogue's order, without what they rest on. */
export const evidencedIn = perFile(({ sightings }: Pick<CaseFile, 'sightings'>): Matrix['codes'] => {
  const of = (kind: ElementKind, all: readonly Element[]) => {
    const seen = new Set(sightings.filter(each => each.kind === kind).map(({ code }) => code))
    return all.filter(({ id }) => seen.has(id)).map(({ id }) => id)
  }
  return { act: of('act', acts), means: of('means', means), purpose: of('purpose', purposes) }
})

/** What the evidence amounts to, for pages that do not show what it rests on. */
export const resultOf = (file: Pick<CaseFile, 'sightings'>): Matrix['computed']['result'] =>
  computed(evidencedIn(file)).result

/** The same in words, which tell a tick from what an entry shows. */
export function standingIn(file: Pick<CaseFile, 'sightings'>): Standing {
  const shown = (kind: ElementKind) =>
    file.sightings.some(each => each.kind === kind && each.entryId !== null)
  return standingOf(resultOf(file), { act: shown('act'), purpose: shown('purpose') })
}
