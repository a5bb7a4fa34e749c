import { papers, people } from './people'
import type { Span } from './quotation'

const set = (words: string) => new Set(words.split('|'))
const child = set(
  'he|she|they|his|her|their|child|children|boy|girl|boys|girls|person|pupil|student|teenager',
)
const others = new Set([...people, ...set(papers), 'witness'])
const speaks = set(
  'say|says|said|saying|tell|tells|told|telling|ask|asks|asked|asking|write|writes|wrote|written|report|reports|reported|state|states|stated|add|adds|added|reply|replies|replied|answer|answers|answered|explain|explains|explained|note|notes|noted|record|records|recorded|comment|comments|commented|describes|described|called',
)
const areNouns = set('report|reports|note|notes|record|records|answer|answers|comment|comments|state')
const passive = set('was|were|is|are|been|being')
const governs = set('by|with|from|to|of|in|at|for|about|on|near')
const small = set('the|a|an|his|her|their|our|my|this|that|social|foster|youth|key|duty|older|adult|school')

/** How far a speaker is looked for, in characters. */
const reach = 200

type Whose = 'child' | 'other' | undefined

const is = (word: string): Whose => (others.has(word) ? 'other' : child.has(word) ? 'child' : undefined)

/** The person at a place, unless they only stand beside another word: “with the man”, “of the child”. */
function personAt(words: readonly string[], at: number): Whose {
  let before = at - 1
  while (small.has(words[before] ?? '')) before -= 1
  return governs.has(words[before] ?? '') ? undefined : is(words[at] ?? '')
}

function speakerBefore(said: readonly string[], words: readonly string[], verb: number): Whose {
  const people = words.slice(0, verb).map((_, at) => personAt(words, at))
  // “She left her uncle and said”: whoever the sentence began with says it.
  if (/^(and|then|but)$/.test(words[verb - 1] ?? '')) return people.find(Boolean)
  const name = words[verb - 1] === 'who' ? verb - 2 : verb - 1
  // A name by itself may be the child’s; one behind a title or a trade is not.
  if (people[name] || !/^\p{Lu}/u.test(said[name] ?? '')) return people.findLast(Boolean)
  const first = said.findLastIndex(
    (word, at) => at < name && !(/^\p{Lu}/u.test(word) && !is(words[at] ?? '')),
  )
  return is(words[first] ?? '') === 'other' ? 'other' : undefined
}

function speakerIn(text: string): Whose {
  const said = (text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []).map(word => word.replace(/['’].*$/, ''))
  const words = said.map(word => word.toLowerCase())
  const verb = words.findLastIndex((word, at) => {
    const before = words[at - 1] ?? ''
    return speaks.has(word) && !(areNouns.has(word) && (small.has(before) || others.has(before) || at === 0))
  })
  const by = words.slice(verb + 1)
  if (verb >= 0 && passive.has(words[verb - 1] ?? ''))
    return by[0] === 'by' ? by.map(is).find(Boolean) : undefined
  if (verb >= 0)
    return speakerBefore(said, words, verb) ?? (verb === 0 ? by.map(is).find(Boolean) : undefined)
  const source = words.findIndex((word, at) => word === 'to' && words[at - 1] === 'according')
  if (source >= 0) return words.slice(source).map(is).findLast(Boolean)
  return /:\s*$/.test(text) ? words.map((_, at) => personAt(words, at)).findLast(Boolean) : undefined
}

const quoted = /“[^“”]*”|«[^«»]*»|"[^"]*"/g
const ends = /[.!?]\s|[“”„«»"‘\n]/

/** Who says it in the same sentence after it: “…, said the worker”, “…” the worker said. */
function speakerAfter(text: string): Whose {
  const rest = text.replace(/^[,\s]+/, '').split(/[.,;:!?“”„«»"‘\n]/)[0] ?? ''
  const words = rest.split(/\s+/).slice(0, 5)
  const verb = words.findIndex(word => speaks.has(word))
  if (verb < 0 || /^\p{Lu}/u.test(rest) || /^(and|but|then|so|when|as|to)\b/.test(rest)) return undefined
  return speakerIn(words.slice(0, verb === 0 ? 5 : verb + 1).join(' '))
}

/**
 * Whether a quotation holds somebody’s words who is surely not the child, by who is named as its speaker just before or
 * after it. In doubt it is the child’s: nobody corrects their words.
 */
export function isSomebodyElses({ start, end }: Span, text: string): boolean {
  if (speakerAfter(text.slice(end, end + reach)) === 'child') return false
  const sentence =
    text
      .slice(Math.max(0, start - reach), start)
      .replace(quoted, ' ')
      .split(ends)
      .at(-1) ?? ''
  return (speakerIn(sentence) ?? speakerAfter(text.slice(end, end + reach))) === 'other'
}
