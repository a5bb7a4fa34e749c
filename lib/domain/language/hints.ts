import { type Phrase, phrases } from './catalogue'
import { anyName, fits, type Pattern, readingsOf } from './pattern'
import { quotationsIn, type Span } from './quotation'
import { subjectOf } from './subject'
import { isSomebodyElses } from './whose-words'
import { slice, type Word, type Words, wordsOf } from './words'

/** A phrase exactly as it was typed and where it stands, why it may harm, and what to say instead. */
export type Hint = Span & { readonly phrase: string } & Pick<Phrase, 'id' | 'why' | 'instead'>

/** `of` says whose conduct the phrase must tell of; those of an exception silence what they stand over. */
type Rule = {
  readonly pattern: Pattern
  readonly row: Phrase
  readonly of: 'child' | 'nobody else' | 'anybody' | 'silence'
  /** Where the phrase itself begins and ends among the words of its pattern. */
  readonly first: number
  readonly last: number
}
/** From the first word to the last, by their places among the words; `at` with what stands around the phrase. */
type Found = Pick<Rule, 'row' | 'of'> & { readonly at: number; readonly from: number; readonly to: number }

const rules = new Map<string, Rule[]>()
for (const row of phrases) {
  const kinds = [
    { patterns: row.patterns ?? [], of: 'nobody else' },
    { patterns: row.ofChild ?? [], of: 'child' },
    { patterns: row.ofAnybody ?? [], of: 'anybody' },
    { patterns: row.except ?? [], of: 'silence' },
  ] as const
  for (const { patterns, of } of kinds)
    for (const pattern of patterns.flatMap(readingsOf)) {
      const own = [...pattern.keys()].filter(step => of === 'silence' || pattern[step]?.phrase)
      const rule = { pattern, row, of, first: own[0] ?? 0, last: own.at(-1) ?? 0 }
      for (const word of pattern[0]?.words ?? []) rules.set(word, [...(rules.get(word) ?? []), rule])
    }
}

function foundAt(words: readonly Word[], at: number, found: Found[]): void {
  const hear = (begins: string) => {
    for (const { pattern, row, of, first, last } of rules.get(begins) ?? [])
      if (fits(pattern, words, at)) found.push({ at, from: at + first, to: at + last, row, of })
  }
  const word = words[at]
  if (!word) return
  hear(word.says)
  if (word.says !== word.short) hear(word.short)
  if (word.named) hear(anyName)
}

/** Whether what a phrase tells of may be the child’s. In doubt it is: a hint only suggests. */
function mayBeTheirs({ of, at }: Found, text: Words): boolean {
  if (of === 'anybody') return true
  const whose = subjectOf(text, at)
  return of === 'child' ? whose === 'child' || whose === 'nobody' : whose !== 'other'
}

/** Whether each word stands in a quotation of the child, or of nobody who is surely somebody else. */
function quotedWords(text: string, words: readonly Word[]): boolean[] {
  const edges = quotationsIn(text)
    .filter(quotation => !isSomebodyElses(quotation, text))
    .flatMap(({ start, end }) => [
      { at: start, deeper: 1 },
      { at: end, deeper: -1 },
    ])
  edges.sort((one, other) => one.at - other.at)
  let [next, depth] = [0, 0]
  return words.map(({ end }) => {
    for (let edge = edges[next]; edge && edge.at < end; edge = edges[++next]) depth += edge.deeper
    return depth > 0
  })
}

/** No field takes more; in five million letters of one word a pattern finds no end. */
const most = 100_000

/**
 * The phrases of a text that the catalogue knows, each once and in their order, where the child is not quoted. Of two
 * that overlap, the first and longest. They only suggest: nothing is ever changed. It stops after each little to do, so
 * that whoever types on is not held up by a long text.
 */
export function* looking(text: string): Generator<void, Hint[]> {
  const read = yield* wordsOf(text.slice(0, most))
  const { words } = read
  const quoted = quotedWords(text, words)
  const all: Found[] = []
  for (let at = 0; at < words.length; at++) {
    foundAt(words, at, all)
    if (at % slice === slice - 1) yield
  }
  const silenced = new Set<string>()
  for (const { from, to, row, of } of all)
    if (of === 'silence') for (let at = from; at <= to; at += 1) silenced.add(`${row.id} ${at}`)
  const spoken = all.filter(
    ({ from, of, row }) => of !== 'silence' && !quoted[from] && !silenced.has(`${row.id} ${from}`),
  )
  const heard: Found[] = []
  for (const [place, found] of spoken.entries()) {
    if (mayBeTheirs(found, read)) heard.push(found)
    if (place % slice === slice - 1) yield
  }
  return told(heard, words, text)
}

/** Each phrase once, and of two that overlap the first and longest. */
function told(heard: Found[], words: readonly Word[], text: string): Hint[] {
  heard.sort((one, other) => one.from - other.from || other.to - one.to)
  const known = new Set<string>()
  let last = -1
  return heard.flatMap(({ from, to, row: { id, why, instead } }) => {
    const span = { start: words[from]?.start ?? 0, end: endOf(words[to]) }
    const same = `${id} ${words.slice(from, to + 1).map(word => word.short)}`
    if (from <= last || span.start < (words[last]?.end ?? 0)) return []
    last = to
    if (known.has(same)) return []
    known.add(same)
    return [{ ...span, phrase: text.slice(span.start, span.end), id, why, instead }]
  })
}

/** Where a word ends, without the end of “prostitute’s”. */
const endOf = (word?: Word): number => (word ? word.end - (word.says === word.short ? 0 : 2) : 0)

/** The same at one go. */
export function hintsIn(text: string): Hint[] {
  const look = looking(text)
  for (;;) {
    const { done, value } = look.next()
    if (done) return value
  }
}

/** A phrase as it is told where there is little room: its first five words. */
export const shortened = (phrase: string): string => phrase.trim().split(/\s+/).slice(0, 5).join(' ')
