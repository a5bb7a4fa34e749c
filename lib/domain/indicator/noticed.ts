import { type Borne, type Evidence, evidenceFor } from '../entry/evidence'
import { type Indicator, indicatorLists, likeIt } from './catalogue'
import { signInWords } from './other'

/**
 * How a sign is known, by how the entries that show it are: somebody saw it, somebody said or told it, or ticked it in
 * their concern as noticed, or it was only concluded. `absent`: it was looked for and not there. What nobody looked for is `not-asked`.
 */
export type SignState = 'observed' | 'reported' | 'suspected' | 'absent' | 'not-asked'

export const signStates: { readonly [S in SignState]: string } = {
  observed: 'Observed',
  reported: 'Reported',
  suspected: 'Suspected',
  absent: 'Looked for, not there',
  'not-asked': 'Not asked yet',
}

export type NoticedSign = {
  readonly indicator: Indicator
  readonly evidence: readonly Evidence[]
  /** Where it was looked for and was not there. */
  readonly absent: readonly Evidence[]
  readonly state: SignState
  /** 'First 2 March 2026, last 9 May 2026'; null while it was seen once or never. */
  readonly between: string | null
  /** Signs of other lists that are close to it. */
  readonly like: readonly Indicator[]
}
export type SignList = { readonly heading: string; readonly indicators: readonly NoticedSign[] }

/** Every sign in the lists' order, each with how it is known, what it rests on, and where it was looked for in vain. */
export const signsOf = (file: Borne): SignList[] =>
  indicatorLists.map(({ heading, items }) => ({
    heading,
    indicators: items.flatMap(({ parts }) => parts).map(indicator => signOf(file, indicator)),
  }))

/**
 * The signs that somebody noticed. Never counted: no number of signs proves anything, and having none rules nothing
 * out.
 */
export const noticed = (file: Borne): SignList[] => only(signsOf(file), ({ evidence }) => evidence.length > 0)

/** What the signs noticed are called, each once: those of no list as whoever ticked them said. */
export const namesOf = (lists: readonly SignList[]): string[] =>
  lists
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ indicator, evidence }) => [
      ...new Set(evidence.map(({ words }) => signInWords(indicator.id, words))),
    ])

/** Those of the lists of which this holds; a list of none is left out. */
export const only = (lists: readonly SignList[], holds: (sign: NoticedSign) => boolean): SignList[] =>
  lists
    .map(({ heading, indicators }) => ({ heading, indicators: indicators.filter(holds) }))
    .filter(({ indicators }) => indicators.length > 0)

function signOf(file: Borne, indicator: Indicator): NoticedSign {
  const evidence = evidenceFor(file, 'indicator', indicator.id)
  const absent = evidenceFor(file, 'absent', indicator.id)
  return {
    indicator,
    evidence,
    absent,
    state: stateOf(evidence, absent),
    between: betweenOf(evidence),
    like: likeIt(indicator.id),
  }
}

function stateOf(evidence: readonly Evidence[], absent: readonly Evidence[]): SignState {
  const has = (...known: Evidence['known'][]) => evidence.some(each => known.includes(each.known))
  if (has('seen')) return 'observed'
  if (has('said', 'told', 'concern')) return 'reported'
  if (evidence.length > 0) return 'suspected'
  return absent.length > 0 ? 'absent' : 'not-asked'
}

function betweenOf(evidence: readonly Evidence[]): string | null {
  const dated = evidence.filter(
    ({ entry }) => entry !== undefined && entry.occurred.precision !== 'not-known',
  )
  const [first, last] = [dated[0], dated.at(-1)]
  return first && last && first.dateInWords !== last.dateInWords
    ? `First ${first.dateInWords}, last ${last.dateInWords}`
    : null
}
