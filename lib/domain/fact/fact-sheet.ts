import type { Day } from '../time/day'
import type { AskedFact, FactAnswer, FactAnswers } from './catalogue'
import { type FactsGiven, knownInWords, questionOf } from './questions'

/** What was answered of one fact, and what is known of it. */
export type FactLine = {
  readonly fact: AskedFact
  readonly answer: FactAnswer
  readonly how?: string
  readonly since?: Day
  readonly words?: string
  /** The entry that shows it. */
  readonly entry?: string
}

const textIn = (given: FactsGiven, id: string): string | undefined => {
  const answer = given[id]
  return typeof answer === 'string' ? answer : undefined
}

/** One fact as its answers say it; undefined where it was not answered. */
export function factLine(given: FactsGiven, fact: AskedFact): FactLine | undefined {
  const id = questionOf(fact)
  const answer = textIn(given, id)
  if (answer !== 'yes' && answer !== 'no' && answer !== 'not-known') return undefined
  const how = knownInWords(textIn(given, `${id}_how`) ?? '')
  const [since, words, entry] = ['since', 'words', 'entry'].map(part => textIn(given, `${id}_${part}`))
  return {
    fact,
    answer,
    ...(how && { how }),
    ...(since && { since }),
    ...(words && { words }),
    ...(entry && { entry }),
  }
}

/**
 * What a linked concern answers where the case itself was not asked, or does not know it while the concern says yes;
 * undefined where the case's own answer is what counts.
 */
export function linkedAnswer(
  given: FactsGiven,
  counted: FactAnswers,
  fact: AskedFact,
): FactAnswer | undefined {
  const own = given[questionOf(fact)]
  return own === undefined || (own === 'not-known' && counted[fact] === 'yes') ? counted[fact] : undefined
}

/** An entry that a fact can be shown by, without its words. */
export type FactEntry = { readonly id: string; readonly label: string }

/** A version as the list of all of them tells it. */
export type FactVersionLine = {
  readonly number: number
  readonly by: string
  readonly at: Date
  /** The questions that were answered otherwise than before; none of the first. */
  readonly changed: readonly string[]
}
