import { unfold } from './contraction'
import { anyNumber } from './pattern'
import { called, children, noNames, others, small, telling, times, titled } from './people'
import type { Span } from './quotation'

/**
 * A word and what stands between it and the one before: only space or a hyphen (`joined`), a comma (`comma`), or a
 * comma, a bracket or a dash (`aside`). `short` is without the end of “prostitute’s”; `named` may be a name.
 */
export type Word = Span & {
  readonly says: string
  readonly short: string
  readonly joined: boolean
  readonly comma: boolean
  readonly aside: boolean
  readonly named: boolean
}
/** A text in its words, and the names that are surely not the child’s. */
export type Words = { readonly words: readonly Word[]; readonly strangers: ReadonlySet<string> }

/** The word at a place, where only space or a hyphen parts it from the next. */
export const joinedAt = (words: readonly Word[], at: number): Word | undefined =>
  words[at + 1]?.joined ? words[at] : undefined

/** Looked through at a time, in words: on a slow computer it takes no longer than a letter may wait. */
export const slice = 300

const numbers = new Set(
  'eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty'.split(
    '|',
  ),
)
/** Between who it is and the name: “a man called Marco”, “the man, known as Marco”. */
const naming = /^(called|named|known|nicknamed|as)$/
/** “Begging”, “Exploitation”: a word that begins a sentence, and no name. */
const noName = /^(?:\p{L}{3,}ing|\p{L}{3,}[ts]ions?|\p{L}{3,}ness)$/u

/** A word with a capital, or any that begins a sentence: tired people write names small. */
function isName(typed: string, short: string, begins: boolean): boolean {
  if (!begins && typed[0] === short[0]) return false
  if (short.length < 2 || !/^\p{L}/u.test(short)) return false
  if (others.has(short) || children.has(short) || noNames.has(short) || times.has(short)) return false
  return !noName.test(short)
}

type Gap = Pick<Word, 'joined' | 'comma' | 'aside'>

const oneSpace: Gap = { joined: true, comma: false, aside: false }
const afterTitle = /^\.\s+$/

/** What stands between two words. The point of “Mr. Hale” parts nothing. */
function gapOf(apart: string, before: string): Gap {
  if (apart === ' ') return oneSpace
  const joined = /^(?:[\s\-‐‑/]*|–)$/.test(apart) || (titled.has(before) && afterTitle.test(apart))
  const comma = /^,\s*$/.test(apart)
  return { joined, comma, aside: comma || /^\s*(?:[()–—]|\s-\s)[\s,(]*$/.test(apart) }
}

function saysOf(typed: string): string {
  const small = typed.toLowerCase().replaceAll('’', "'")
  return numbers.has(small) || /^\d+$/.test(small) ? anyNumber : small
}

/**
 * A name that is first met behind a title, a trade or a kin is not the child’s; “told the officer Aoife ran off” names
 * no officer.
 */
function isStranger(words: readonly Word[], at: number, strangers: ReadonlySet<string>): boolean {
  const before = words[at]?.joined ? words[at - 1] : undefined
  if (before?.named) return strangers.has(before.short)
  let role = at - 1
  while (naming.test(words[role]?.says ?? '')) role -= 1
  const who = words[role]?.says ?? ''
  if (!before || !called.has(who)) return false
  let place = role - 1
  while (small.has(words[place]?.says ?? '')) place -= 1
  return titled.has(who) || !telling.has(words[place]?.says ?? '')
}

export function* wordsOf(text: string): Generator<void, Words> {
  const words: Word[] = []
  const strangers = new Set<string>()
  const met = new Set<string>()
  let end = 0
  const typedWords = [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu)]
  const next = (place: number) => (typedWords[place]?.[0] ?? '').toLowerCase()
  for (const [place, { 0: typed, index: start }] of typedWords.entries()) {
    const gap = gapOf(text.slice(end, start), words.at(-1)?.says ?? '')
    end = start + typed.length
    const [says, verb] = unfold(saysOf(typed), () => [next(place + 1), next(place + 2)])
    const short = says.endsWith("'s") ? says.slice(0, -2) : says
    const { joined, comma, aside } = gap
    const named = isName(typed, short, place === 0 || !(joined || aside))
    words.push({ start, end, says, short, joined, comma, aside, named })
    if (named && !met.has(short) && isStranger(words, words.length - 1, strangers)) strangers.add(short)
    if (named) met.add(short)
    if (verb) words.push({ start, end, says: verb, short: verb, ...oneSpace, named: false })
    if (place % slice === slice - 1) yield
  }
  return { words, strangers }
}
