import { type Borne, evidenceFor } from '../entry/evidence'
import type { TickedKind } from '../exploitation/ticked'
import { abuseKinds } from './catalogue'

/** The kinds of abuse that somebody ticked, in the catalogue's order, each with what it rests on. */
export const tickedAbuse = (file: Borne): TickedKind[] =>
  abuseKinds
    .map(({ id, name }) => ({ id, name, evidence: evidenceFor(file, 'abuse', id) }))
    .filter(({ evidence }) => evidence.length > 0)
