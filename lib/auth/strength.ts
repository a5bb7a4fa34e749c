import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { guessable } from './guessable'

const judge = new ZxcvbnFactory({
  graphs: adjacencyGraphs,
  dictionary: { ...dictionary, ours: [...guessable] },
})

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The pieces of names and addresses that a password must not hold: words of four letters or more, and the whole. */
export function piecesOf(about: readonly string[]): string[] {
  const whole = about.map(text => plain(text).replace(/[^\p{L}\p{N}]/gu, ''))
  const words = about.flatMap(text => plain(text).split(/[^\p{L}\p{N}]+/u))
  return [...new Set([...whole, ...words])].filter(piece => piece.length >= 4)
}

const words = ['very easy', 'very easy', 'easy', 'hard', 'very hard']

/**
 * What is wrong with a new password, as one sentence that says how strong it is; undefined when it will do:
 * 12 to 128 characters, none of the person's own names in it, and hard to guess. No other rules.
 */
export function weaknessOf(password: string, about: readonly string[]): string | undefined {
  if (password.length > 128) return 'Keep it to 128 characters.'
  if (password.includes('\u0000')) return 'There is a character here that cannot be kept. Type it again.'
  const { length } = [...password]
  if (length < 12) return `Make it 12 characters or more. It has ${length}.`
  const own = piecesOf(about)
  const bare = plain(password)
  if (own.some(piece => bare.includes(piece)))
    return 'Leave out your name, your e-mail address and the name of your organisation.'
  const { score } = judge.check(password, own)
  return score >= 3
    ? undefined
    : `This is ${words[score]} to guess (${score} of 4; it needs 3). Add a word or two that have nothing to do with each other.`
}
