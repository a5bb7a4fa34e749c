import { type Phrase, phrases } from './catalogue'
import { unfold } from './contraction'
import { anyNumber, type Pattern, readingsOf } from './pattern'
import { quotationsIn, type Span } from './quotation'
import { isBesideThePoint, somebodyElse } from './somebody-else'
import { isSomebodyElses } from './whose-words'

/** A phrase exactly as it was typed and where it stands, why it may harm, and what to say instead. */
export type Hint = Span & { readonly phrase: string } & Pick<Phrase, 'id' | 'why' | 'instead'>

type Word = Span & { readonly says: string; readonly joined: boolean; readonly comma: boolean }
/** `theirs` silences too: it begins with somebody who is not the child. */
type Rule = {
  readonly pattern: Pattern
  readonly row: Phrase
  readonly silences: boolean
  readonly theirs: boolean
}
/** From the first word to the last, by their places among the words. */
type Found = { readonly from: number; readonly to: number; readonly row: Phrase; readonly silences: boolean }

const rules = new Map<string, Rule[]>()
for (const row of phrases) {
  const others = (row.others ?? []).map(pattern => `${somebodyElse} ${pattern}`)
  const kinds = [
    { patterns: row.patterns, silences: false, theirs: false },
    { patterns: row.except ?? [], silences: true, theirs: false },
    { patterns: others, silences: true, theirs: true },
  ]
  for (const { patterns, ...kind } of kinds)
    for (const pattern of patterns.flatMap(readingsOf))
      for (const first of pattern[0]?.words ?? [])
        rules.set(first, [...(rules.get(first) ?? []), { pattern, row, ...kind }])
}

/** Looked through at a time, in words: on a slow computer it takes no longer than a letter may wait. */
const slice = 300

/** The words of a text in their order; `joined` to the one before when only space or a hyphen stands between. */
function* wordsOf(text: string): Generator<void, Word[]> {
  const words: Word[] = []
  let end = 0
  const typedWords = [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu)]
  const next = (place: number) => (typedWords[place]?.[0] ?? '').toLowerCase()
  for (const [place, { 0: typed, index: start }] of typedWords.entries()) {
    const apart = text.slice(end, start)
    const joined = /^[\s\-‐‑/]*$/.test(apart)
    const comma = /^,\s*$/.test(apart)
    end = start + typed.length
    const says = /^\d+$/.test(typed) ? anyNumber : typed.toLowerCase().replaceAll('’', "'")
    const parts = unfold({ start, end, says }, [next(place + 1), next(place + 2)])
    for (const [part, word] of parts.entries())
      words.push({ ...word, joined: joined || part > 0, comma: comma && part === 0 })
    if (place % slice === slice - 1) yield
  }
  return words
}

function foundAt(words: readonly Word[], at: number): Found[] {
  return (rules.get(words[at]?.says ?? '') ?? []).flatMap(({ pattern, row, silences, theirs }) => {
    const fits = pattern.every(({ words: any, comma }, step) => {
      const word = words[at + step]
      return word && any.has(word.says) && (step === 0 || word.joined || (comma && word.comma))
    })
    if (!fits || (theirs && isBesideThePoint(words, at))) return []
    const own = pattern.flatMap((slot, step) => (slot.phrase || silences ? [at + step] : []))
    return [{ from: own[0] ?? at, to: own.at(-1) ?? at, row, silences }]
  })
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
  const words = yield* wordsOf(text.slice(0, most))
  const quoted = quotedWords(text, words)
  const all: Found[] = []
  for (let at = 0; at < words.length; at++) {
    all.push(...foundAt(words, at))
    if (at % slice === slice - 1) yield
  }
  const silenced = new Set<string>()
  for (const { from, to, row, silences } of all)
    if (silences) for (let at = from; at <= to; at += 1) silenced.add(`${row.id} ${at}`)
  const heard = all
    .filter(({ from, silences, row }) => !silences && !quoted[from] && !silenced.has(`${row.id} ${from}`))
    .sort((one, other) => one.from - other.from || other.to - one.to)
  const told = new Set<string>()
  let last = -1
  return heard.flatMap(({ from, to, row: { id, why, instead } }) => {
    const span = { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 }
    const same = `${id} ${words.slice(from, to + 1).map(word => word.says)}`
    if (from <= last || span.start < (words[last]?.end ?? 0)) return []
    last = to
    if (told.has(same)) return []
    told.add(same)
    return [{ ...span, phrase: text.slice(span.start, span.end), id, why, instead }]
  })
}

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
