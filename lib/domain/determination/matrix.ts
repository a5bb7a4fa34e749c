import type { CaseFile } from '../case/case-file'
import { acts, type Element, type ElementKind, means, purposes } from '../element/catalogue'
import { type Evidence, evidenceFor } from '../entry/evidence'
import { computed } from './computed'

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
}

/** The act, means and purpose test, each element with what it rests on. Source: domain fact base 1.2, PAL-04. */
export function matrix(file: Pick<CaseFile, 'sightings' | 'entries'>): Matrix {
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
  const codes = { act: supported(act), means: supported(how), purpose: supported(purpose) }
  return { columns: [act, how, purpose], codes, computed: computed(codes) }
}

const supported = ({ elements }: MatrixColumn) =>
  elements.filter(({ evidence }) => evidence.length > 0).map(({ element }) => element.id)
