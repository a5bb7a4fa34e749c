import { type Borne, type Evidence, evidenceFor } from '../entry/evidence'
import { type Indicator, indicatorLists, likeIt } from './catalogue'
import { otherSign, signInWords } from './other'

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

/** What makes it so, in the order in which the surest wins. */
export const statesExplained =
  'Observed: somebody saw or heard it themselves. Reported: the child said it, somebody told it, or it was ticked in a concern. Suspected: it was only concluded from something else, or nobody recorded how it is known. The surest that is recorded counts.'

export type NoticedSign = {
  /** Its own: another sign that no list has words for is one of several. */
  readonly key: string
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
    indicators: items.flatMap(({ parts }) => parts).flatMap(indicator => signsFor(file, indicator)),
  }))

/**
 * The signs that somebody noticed. Never counted: no number of signs proves anything, and having none rules nothing
 * out.
 */
export const noticed = (file: Borne): SignList[] => only(signsOf(file), ({ evidence }) => evidence.length > 0)

/** What the signs noticed are called: those of no list as whoever ticked them said. */
export const namesOf = (lists: readonly SignList[]): string[] =>
  lists.flatMap(({ indicators }) => indicators).map(({ indicator }) => indicator.text)

/** Those of the lists of which this holds; a list of none is left out. */
export const only = (lists: readonly SignList[], holds: (sign: NoticedSign) => boolean): SignList[] =>
  lists
    .map(({ heading, indicators }) => ({ heading, indicators: indicators.filter(holds) }))
    .filter(({ indicators }) => indicators.length > 0)

/** A sign of the lists, or of what no list has words for each that somebody named: these are different signs. */
function signsFor(file: Borne, indicator: Indicator): NoticedSign[] {
  const evidence = evidenceFor(file, 'indicator', indicator.id)
  const absent = evidenceFor(file, 'absent', indicator.id)
  const named = [...new Set([...evidence, ...absent].map(wordsOf))]
  if (indicator.id !== otherSign || named.length === 0)
    return [signOf(indicator.id, indicator, evidence, absent)]
  return named.map(words => {
    const its = (each: Evidence) => wordsOf(each) === words
    const shown = [...evidence, ...absent].find(its)?.words
    const own = { ...indicator, text: signInWords(indicator.id, shown) }
    return signOf(`${indicator.id} ${words}`, own, evidence.filter(its), absent.filter(its))
  })
}

/** What makes another sign the same as one named before; those from before it was asked have no words. */
const wordsOf = ({ words }: Evidence): string => words?.trim().toLowerCase() ?? ''

const signOf = (
  key: string,
  indicator: Indicator,
  evidence: readonly Evidence[],
  absent: readonly Evidence[],
): NoticedSign => ({
  key,
  indicator,
  evidence,
  absent,
  state: stateOf(evidence, absent),
  between: betweenOf(evidence),
  like: likeIt(indicator.id),
})

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
