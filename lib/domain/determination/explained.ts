import type { ElementKind } from '../element/catalogue'
import type { Evidence } from '../entry/evidence'
import type { Judged } from '../pathway/assess'
import { type FactId, facts } from '../pathway/facts'

type Column = {
  readonly kind: ElementKind
  readonly elements: readonly { readonly evidence: readonly Evidence[] }[]
}

const known: Record<Evidence['known'], string> = {
  said: 'said by the child',
  seen: 'seen or heard',
  told: 'told by somebody',
  inferred: 'concluded',
  'not-recorded': 'not recorded how it is known',
  concern: 'ticked without an entry',
}

/** So many are named; the rest are counted. */
const named = 3

/** The entries of one column, each once: '24 March 2026 (said by the child) and 25 March 2026 (seen or heard)'. */
function entriesIn(columns: readonly Column[], kind: ElementKind): string {
  const evidence = columns.find(column => column.kind === kind)?.elements.flatMap(each => each.evidence) ?? []
  const each = [...new Set(evidence.map(({ dateInWords, known: how }) => `${dateInWords} (${known[how]})`))]
  const more = each.length - named
  return listed(more > 0 ? [...each.slice(0, named), `${more} more`] : each)
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** A fact as a sentence goes on with it. */
const factWithin = (fact: FactId): string => {
  const words = facts[fact].replace(/\.$/, '')
  return words.charAt(0).toLowerCase() + words.slice(1)
}

const ages: Record<Judged['age']['path'], string> = {
  child: '',
  'age-uncertain': ', and where age is uncertain they are treated as a child',
  adult: ', and by the date of birth that is recorded they are 18 or over',
}

/** What a result rests on, in one sentence that names the entries and the facts. */
export function explained(
  columns: readonly Column[],
  { age, suspicion, computed }: Pick<Judged, 'age' | 'suspicion' | 'computed'>,
): string {
  const [act, purpose] = [entriesIn(columns, 'act'), entriesIn(columns, 'purpose')]
  const parts = [
    act ? `an act rests on ${act}` : 'nothing recorded shows an act',
    purpose ? `a purpose on ${purpose}` : 'nothing shows a purpose',
    ...(computed.result === 'refer-on-suspicion'
      ? [`the reason to suspect is that ${listed(suspicion.map(factWithin))}`]
      : []),
  ]
  const sentence = `${listed(parts)}${ages[age.path]}.`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
