import { type Given, textOf } from '../../forms/given'
import type { DeterminationView } from '../case/case-file'
import { type FactId, facts } from '../pathway/facts'
import { instantInWords } from '../time/words'
import { recordedInWords } from './computed'
import { type EntrySince, entriesSince, restedInWords } from './entries-since'
import type { Matrix } from './matrix'
import type { EvidenceFile, Rested } from './rested'
import { resultWeighed, type Weighed, weighed } from './weighed'

/** The field in which a determination's form says what evidence its writer had read, and is kept with their words. */
export const seenField = 'seen'

/** The field in which it says which determination was the last one then. */
export const afterField = 'after'

/** What others determined while somebody wrote theirs (`given` holds the last that they had read), oldest first. */
export const determinedSince = <Made extends { readonly id: string }>(
  given: Given,
  made: readonly Made[],
): Made[] =>
  afterField in given ? made.slice(made.findIndex(({ id }) => id === textOf(given, afterField)) + 1) : []

/** What came in or went while somebody wrote a determination: in words, and what it amounts to before and now. */
export type Since = {
  readonly lines: readonly string[]
  /** What became of the entries that elements rest on, where it is known which these were. */
  readonly entries: readonly EntrySince[]
  readonly before: string
  readonly now: string
}

/**
 * How the evidence stands against what a page had shown (`given` holds its codes): each element that came in, by whom
 * and when, each that nothing shows any more, and which facts and which age are known otherwise. Null when that is not
 * known, or nothing changed.
 */
export function evidenceSince(given: Given, matrix: Matrix): Since | null {
  const read = weighed.safeParse(parsed(textOf(given, seenField)))
  return read.success ? changedSince(read.data, matrix) : null
}

/**
 * The same against what a determination kept, and entry by entry where it kept those. Null where it is from before
 * facts were kept.
 */
export function changedSinceMade({ id, snapshot }: Kept, matrix: Matrix, file: Rests): Since | null {
  const read = weighed.safeParse(snapshot)
  const entries = entriesSince(file.rested[id], matrix.columns, file)
  return read.success ? changedSince(read.data, matrix, entries) : null
}

type Kept = Pick<DeterminationView, 'id' | 'snapshot'>
type Rests = Pick<EvidenceFile, 'entries' | 'sightings' | 'rested'>

function changedSince(
  before: Weighed,
  { columns, weighed: stands }: Matrix,
  entries: Since['entries'] = [],
): Since | null {
  const elements = columns.flatMap(({ kind, heading, elements }) =>
    elements.flatMap(({ element, evidence }) => {
      const [was, now] = [before[kind].includes(element.id), evidence.length > 0]
      if (was === now) return []
      if (!now) return [`${heading}: ${element.name}. Nothing shows it now: an entry that did was corrected.`]
      const by = evidence.map(each => `${each.by.name}, ${instantInWords(each.at)}`)
      return [`${heading}: ${element.name}. Added by ${[...new Set(by)].join('; ')}.`]
    }),
  )
  const known = ([...new Set([...before.facts, ...stands.facts])] as FactId[]).flatMap(fact => {
    const [was, now] = [before.facts.includes(fact), stands.facts.includes(fact)]
    if (was === now || !(fact in facts)) return []
    return [now ? `Known since: ${facts[fact]}` : `No longer said: ${facts[fact]}`]
  })
  const age =
    before.path === stands.path ? [] : [`Age: ${paths[before.path]} then, ${paths[stands.path]} now.`]
  const lines = [...elements, ...known, ...age]
  const words = (of: Weighed) => recordedInWords[resultWeighed(of)]
  return lines.length + entries.length > 0
    ? { lines, entries, before: words(before), now: words(stands) }
    : null
}

const paths: Record<Weighed['path'], string> = {
  child: 'a child',
  'age-uncertain': 'uncertain, treated as a child',
  adult: '18 or over',
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** One line of what the evidence showed then, and the entries that showed it: the first of many. */
export type ShownLine = {
  readonly words: string
  readonly entries: readonly { readonly id: string; readonly words: string }[]
}

/** As many entries of one element are listed. */
const listed = 12

/**
 * What a determination kept of the evidence that it rested on, in words: what nothing showed is said too. Each element
 * has its entries by date, of those from before entries were kept all elements stand in one line.
 */
export function shownThen({ id, snapshot }: Kept, { columns }: Matrix, file: Rests): ShownLine[] {
  const read = weighed.safeParse(snapshot)
  if (!read.success) return []
  const then = read.data
  const rested = file.rested[id]
  const elements = columns.flatMap(({ kind, heading, elements }) => {
    const shown = elements.map(({ element }) => element).filter(each => then[kind].includes(each.id))
    const names = shown.map(({ name }) => name)
    if (!rested || shown.length === 0)
      return [{ words: `${heading}: ${names.join('; ') || 'nothing showed any'}`, entries: [] }]
    return shown.map(each => ({
      words: `${heading}: ${each.name}`,
      entries: entriesThen(rested[each.id] ?? [], file),
    }))
  })
  const known = (then.facts as FactId[]).flatMap(fact => (fact in facts ? [facts[fact]] : []))
  const rest = [...(known.length > 0 ? [`Known: ${known.join(' ')}`] : []), `Age: ${paths[then.path]}`]
  return [...elements, ...rest.map(words => ({ words, entries: [] }))]
}

function entriesThen(rested: readonly Rested[], file: Rests): ShownLine['entries'] {
  const more = rested.length - listed
  const first = rested.slice(0, listed).map(each => ({ id: each.id, words: restedInWords(each, file) }))
  return more > 0 ? [...first, { id: 'more', words: `${more} more` }] : first
}
