import { nameWords } from '../child/name'
import { spelling } from '../child/spelling'

/** Why a case is among the results: codes of the query, `kind` or `kind:source`. */
export type Why = string

const sentences: { readonly [why: Why]: string } = {
  reference: 'Its reference',
  'linked-reference': 'The reference of a concern linked to it',
  born: 'The date of birth',
  swapped: 'The date of birth, with day and month the other way round',
  'linked-name': 'A name in a concern linked to it',
  'telephone:child': 'A phone number recorded of the child',
  'telephone:person': 'A phone number of somebody around the child',
  'telephone:entry': 'A phone number in the chronology',
  'telephone:concern': 'A phone number in a concern',
  'plate:child': 'A registration plate recorded of the child',
  'plate:person': 'The registration plate of somebody around the child',
  'plate:entry': 'A registration plate in the chronology',
  'plate:concern': 'A registration plate in a concern',
  'address:child': 'An address recorded of the child',
  'address:person': 'An address of somebody around the child',
  'address:entry': 'An address in the chronology',
  'address:concern': 'An address in a concern',
}

/**
 * How much of a name that is looked for stands in a name that is known, from 0 to 1: each word by the spelling of
 * the one that comes nearest, and nothing for one that comes near none.
 */
export function covered(wanted: string, known: string): number {
  const [words, others] = [nameWords(wanted), nameWords(known)]
  const letters = words.join('').length
  const near = (word: string) => Math.max(0, ...others.map(other => spelling(word, other)))
  const found = words.map(word => [word.length, near(word)] as const)
  return letters === 0
    ? 0
    : found.reduce((sum, [length, how]) => sum + (how < 0.6 ? 0 : how) * length, 0) / letters
}

/** From this share on, a name is one that was meant. */
export const nearEnough = 0.6

type Called = { readonly name: string | null; readonly aliases: readonly string[] }

/** The name of a child that comes nearest to the one looked for, and how near. */
export function nearest(wanted: string, { name, aliases }: Called): { name: string; near: number } {
  const known = [...(name ? [name] : []), ...aliases].map(each => ({
    name: each,
    near: covered(wanted, each),
  }))
  return known.reduce((best, each) => (each.near > best.near ? each : best), { name: '', near: 0 })
}

function whyNamed(wanted: string, child: Called): string {
  const { name, near } = nearest(wanted, child)
  if (name === child.name) return near === 1 ? 'The name' : 'The spelling of the name'
  return near === 1 ? `Another name: ${name}` : `The spelling of another name: ${name}`
}

/** The reasons as short lines, in the order of the catalogue; `name` is the name that was looked for. */
export const whyInWords = (whys: readonly Why[], wanted: string, child: Called): string[] => [
  ...(whys.includes('name') ? [whyNamed(wanted, child)] : []),
  ...Object.entries(sentences)
    .filter(([why]) => whys.includes(why))
    .map(([, sentence]) => sentence),
]
