import { type Borne, type Evidence, evidenceFor } from '../entry/evidence'
import { type Indicator, indicatorLists } from './catalogue'

export type NoticedList = {
  readonly heading: string
  readonly indicators: readonly { readonly indicator: Indicator; readonly evidence: readonly Evidence[] }[]
}

/**
 * The signs that somebody noticed, in the lists' order, each with what it rests on. Never counted: no number of
 * signs proves anything, and having none rules nothing out.
 */
export function noticed(file: Borne): NoticedList[] {
  return indicatorLists
    .map(({ heading, items }) => ({
      heading,
      indicators: items
        .flatMap(({ parts }) => parts)
        .map(indicator => ({ indicator, evidence: evidenceFor(file, 'indicator', indicator.id) }))
        .filter(({ evidence }) => evidence.length > 0),
    }))
    .filter(({ indicators }) => indicators.length > 0)
}
