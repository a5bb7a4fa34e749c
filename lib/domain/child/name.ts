import type { Day } from '../time/day'
import { sharedLetters, spelling } from './spelling'

/** What somebody is called: the main name first, then aliases. */
export type Names = { names: readonly string[]; dateOfBirth?: Day }

/** From this score on, a person should look whether two records are of one child. Nothing is ever joined by it. */
export const worthALook = 0.7

/**
 * A name with all that varies in writing taken out, for search and comparison: no accents, capitals, apostrophes or
 * hyphens, its words in alphabetical order. Empty when it holds no letter or digit.
 */
export function nameKey(name: string): string {
  return nameWords(name).sort().join(' ')
}

/**
 * How likely two records are of the same child, from 0 (nothing alike) to 1, with the reasons in plain sentences.
 * Every name is held against every other, in any order of words; the dates of birth, when both are known, then
 * raise or lower it a little, since exploiters give children false ones. The order of the arguments is no matter.
 */
export function sameness(a: Names, b: Names): { score: number; reasons: string[] } {
  const pairs = a.names.flatMap((name, i) =>
    b.names.map((other, j) => ({ ...alike(name, other), alias: i + j > 0 })),
  )
  const best = pairs.reduce((top, pair) => (pair.score > top.score ? pair : top), {
    ...nothing,
    alias: false,
  })
  const born = a.dateOfBirth && b.dateOfBirth ? birthAlike(a.dateOfBirth, b.dateOfBirth) : undefined
  const reasons = [best.reason, best.score && best.alias ? 'One of the names is an alias.' : '', born?.reason]
  return {
    score: born ? born.weigh(best.score) : best.score,
    reasons: reasons.filter(reason => !!reason) as string[],
  }
}

const nothing = { score: 0, reason: '' }

function alike(name: string, other: string): { score: number; reason: string } {
  const [words, others] = [nameWords(name), nameWords(other)]
  const joined = spelling(words.join(''), others.join(''))
  const score = Math.max(sharedLetters(words, others), joined >= 0.85 ? joined ** 2 : 0)
  if (words.length === 0 || others.length === 0 || score === 0) return nothing
  if (name === other) return { score, reason: 'The names are the same.' }
  if (nameKey(name) === nameKey(other)) {
    return {
      score,
      reason: 'The names are the same but for accents, capitals, hyphens or the order of the words.',
    }
  }
  if (score >= worthALook) return { score, reason: 'The names are spelt alike, or one is part of the other.' }
  return { score, reason: 'Part of the names is alike.' }
}

function birthAlike(a: Day, b: Day): { reason: string; weigh: (score: number) => number } {
  const raised = (share: number) => (score: number) => score + (1 - score) * share
  const different = [...a].filter((digit, at) => digit !== b[at]).length
  if (a === b) return { reason: 'The dates of birth are the same.', weigh: raised(0.3) }
  if (a === `${b.slice(0, 5)}${b.slice(8)}-${b.slice(5, 7)}`) {
    return { reason: 'The dates of birth have day and month the other way round.', weigh: raised(0.2) }
  }
  if (different === 1) return { reason: 'The dates of birth differ by one digit.', weigh: raised(0.15) }
  return { reason: 'The dates of birth are different.', weigh: score => score * 0.85 }
}

const plainLetter = new Map(
  'đd ðd ħh ıi łl øo ßss æae œoe þth'.split(' ').map(pair => [pair.charAt(0), pair.slice(1)]),
)
const apostrophes = /['’‘ʼʻ`´]/g

/** The words of a name in plain lower-case letters, in the order written. */
export function nameWords(name: string): string[] {
  const bare = name.replace(apostrophes, '').normalize('NFKD').replace(apostrophes, '').replace(/\p{M}/gu, '')
  const plain = bare.toLowerCase().replace(/[đðħıłøßæœþ]/g, letter => plainLetter.get(letter) ?? letter)
  return plain.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
}
