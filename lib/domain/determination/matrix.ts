import type { SightingView } from '../case/case-file'
import { acts, type Element, type ElementKind, means, purposes } from '../element/catalogue'
import { type Borne, type Evidence, evidenceFor } from '../entry/evidence'
import { type Judgeable, judged, knownOf } from '../pathway/known-of'
import { type computed, type Standing, standingOf } from './computed'
import { type Evidenced, evidencedIn } from './evidenced'
import { explained } from './explained'
import type { Weighed } from './weighed'

export type MatrixColumn = {
  readonly kind: ElementKind
  readonly heading: string
  readonly note?: string
  /** All of them, in the catalogue's order: what nothing supports is quiet, not hidden. */
  readonly elements: readonly { readonly element: Element; readonly evidence: readonly Evidence[] }[]
}
export type Matrix = {
  readonly columns: readonly MatrixColumn[]
  readonly codes: Evidenced
  /** What a determination made now rests on, and keeps. */
  readonly weighed: Weighed
  readonly computed: ReturnType<typeof computed>
  readonly standing: Standing
  /** In one sentence, which entries and facts it rests on. */
  readonly because: string
}

/** The act, means and purpose test, each element with what it rests on. Source: domain fact base 1.2, PAL-04. */
export function matrix(file: Borne & Judgeable): Matrix {
  const elements = (kind: ElementKind, all: readonly Element[]) =>
    all.map(element => ({ element, evidence: evidenceFor(file, kind, element.id) }))
  const act = { kind: 'act', heading: 'Act', elements: elements('act', acts) } as const
  const adult = judged(file).age.path === 'adult'
  const how = {
    kind: 'means',
    heading: 'Means',
    note: adult ? 'Needed too: by the age recorded they are an adult' : 'Helps; not needed for a child',
    elements: elements('means', means),
  } as const
  const purpose = { kind: 'purpose', heading: 'Purpose', elements: elements('purpose', purposes) } as const
  const columns = [act, how, purpose]
  return {
    columns,
    codes: evidencedIn(file),
    weighed: weighedIn(file),
    computed: judged(file).computed,
    standing: standingIn(file),
    because: explained(columns, judged(file)),
  }
}

/** All that the result of a case is worked out from, as codes. */
export const weighedIn = (file: Judgeable): Weighed => {
  const { age, suspicion } = judged(file)
  return { ...evidencedIn(file), facts: knownOf(file).facts, suspicion, path: age.path }
}

/** What the evidence amounts to, for pages that do not show what it rests on. */
export const resultOf = (file: Judgeable): Matrix['computed']['result'] => judged(file).computed.result

/** The same in words, which tell a tick from what an entry shows. */
export function standingIn(file: Judgeable): Standing {
  const shown = (kind: SightingView['kind']) =>
    file.sightings.some(each => each.kind === kind && each.entryId !== null)
  return standingOf(resultOf(file), { act: shown('act'), purpose: shown('purpose') })
}
