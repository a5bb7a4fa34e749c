import type { ElementKind } from '../element/catalogue'
import { dated, type Evidence } from '../entry/evidence'
import type { Judged } from '../pathway/assess'
import { type FactId, facts } from '../pathway/facts'

type Column = {
  readonly kind: ElementKind
  readonly elements: readonly { readonly evidence: readonly Evidence[] }[]
}

/** So many are named; the rest are counted. */
const named = 3

/** The entries of one column, each once: '24 March 2026 (said by the child) and 25 March 2026 (seen or heard)'. */
function entriesIn(columns: readonly Column[], kind: ElementKind): string {
  const evidence = columns.find(column => column.kind === kind)?.elements.flatMap(each => each.evidence) ?? []
  const each = [...new Set(evidence.map(dated))]
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

const ages: Record<Exclude<Judged['age']['path'], 'adult'>, string> = {
  child: '',
  'age-uncertain': ', and where age is uncertain they are treated as a child',
}

/** What an adult needs beside: all three, of which these are not shown, and a consent that nobody works out. */
function adult(shown: { readonly [word: string]: string }): string {
  const missing = Object.keys(shown).filter(word => !shown[word])
  const still = missing.length > 0 ? `missing so far: ${listed(missing)}` : 'all three are recorded'
  return `, and as their age counts they are 18 or over, so an act, means and a purpose are all needed, and their own consent to be referred; ${still}, and consent is theirs to give`
}

/**
 * What a result rests on, in one sentence that names the entries and the facts; for an adult the means too, and what is
 * missing of the three. Source: domain fact base 1.2, PAL-RULE.
 */
export function explained(
  columns: readonly Column[],
  { age, suspicion, computed }: Pick<Judged, 'age' | 'suspicion' | 'computed'>,
): string {
  const act = entriesIn(columns, 'act')
  const means = entriesIn(columns, 'means')
  const purpose = entriesIn(columns, 'purpose')
  const parts = [
    act ? `an act rests on ${act}` : 'nothing recorded shows an act',
    ...(age.path === 'adult' ? [means ? `means on ${means}` : 'nothing shows means'] : []),
    purpose ? `a purpose on ${purpose}` : 'nothing shows a purpose',
    ...(computed.result === 'refer-on-suspicion'
      ? [`the reason to suspect is that ${listed(suspicion.map(factWithin))}`]
      : []),
  ]
  const path = age.path === 'adult' ? adult({ 'an act': act, means, 'a purpose': purpose }) : ages[age.path]
  const sentence = `${listed(parts)}${path}.`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
