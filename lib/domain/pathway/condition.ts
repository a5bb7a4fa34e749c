import type { Path } from '../child/age-standing'
import type { TriggerEvent } from '../clock/triggers'
import type { Result } from '../determination/computed'
import type { Nation } from '../nation/nation'
import type { Refer } from '../nrm/route'
import type { FactId } from './facts'

/** What the steps of one case are judged by. */
export type Situation = {
  readonly nation: Nation
  readonly path: Path
  readonly facts: ReadonlySet<FactId>
  readonly events: ReadonlySet<TriggerEvent>
  readonly result: Result
  readonly refer: Refer
}

/** What makes a step apply: facts, events and what the evidence amounts to; never what somebody ticked. */
export type Condition =
  | 'always'
  | { readonly fact: FactId }
  | { readonly event: TriggerEvent }
  | { readonly result: Result }
  | { readonly refer: Refer }
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] }

export function holds(condition: Condition, of: Situation): boolean {
  if (condition === 'always') return true
  if ('fact' in condition) return of.facts.has(condition.fact)
  if ('event' in condition) return of.events.has(condition.event)
  if ('result' in condition) return of.result === condition.result
  if ('refer' in condition) return of.refer === condition.refer
  return 'any' in condition
    ? condition.any.some(each => holds(each, of))
    : condition.all.every(each => holds(each, of))
}

/** Which parts of a condition make it hold: none of `always`. */
export function causes(condition: Condition, of: Situation): Exclude<Condition, 'always'>[] {
  if (condition === 'always' || !holds(condition, of)) return []
  if ('any' in condition) return condition.any.flatMap(each => causes(each, of))
  if ('all' in condition) return condition.all.flatMap(each => causes(each, of))
  return [condition]
}

const wentMissing: Condition = { any: [{ fact: 'went-missing' }, { event: 'went-missing' }] }

/** The conditions that several steps share. */
export const shared = {
  wentMissing,
  /** Reasonable cause to suspect significant harm: whatever the trafficking test says, and without consent. */
  harmSuspected: {
    any: [
      { fact: 'immediate-danger' },
      { fact: 'contact-by-suspected-exploiter' },
      { fact: 'forced-marriage-risk' },
      { result: 'met' },
      { result: 'act-not-evidenced' },
      { result: 'refer-on-suspicion' },
      { event: 'strategy-discussion' },
    ],
  },
  protectionUsed: {
    any: [
      { event: 'police-protection-started' },
      { event: 'emergency-order-granted' },
      { event: 'emergency-order-extended' },
    ],
  },
  lookedAfter: { any: [{ fact: 'placement-needed' }, { event: 'became-looked-after' }] },
  referred: { refer: 'yes' },
} as const satisfies { readonly [name: string]: Condition }
