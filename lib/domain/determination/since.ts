import { type Given, textOf } from '../../forms/given'
import type { DeterminationView } from '../case/case-file'
import { type FactId, facts } from '../pathway/facts'
import { instantInWords } from '../time/words'
import { recordedInWords } from './computed'
import type { Matrix } from './matrix'
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

/** The same against what a determination kept. Null where it is from before facts were kept. */
export function changedSinceMade(
  { snapshot }: Pick<DeterminationView, 'snapshot'>,
  matrix: Matrix,
): Since | null {
  const read = weighed.safeParse(snapshot)
  return read.success ? changedSince(read.data, matrix) : null
}

function changedSince(before: Weighed, { columns, weighed: stands }: Matrix): Since | null {
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
  return lines.length > 0 ? { lines, before: words(before), now: words(stands) } : null
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

/** What a determination kept of the evidence that it rested on, in words: what nothing showed is said too. */
export function shownThen({ snapshot }: Pick<DeterminationView, 'snapshot'>, { columns }: Matrix): string[] {
  const read = weighed.safeParse(snapshot)
  if (!read.success) return []
  const then = read.data
  const elements = columns.map(({ kind, heading, elements }) => {
    const names = elements
      .filter(({ element }) => then[kind].includes(element.id))
      .map(each => each.element.name)
    return `${heading}: ${names.join('; ') || 'nothing showed any'}`
  })
  const known = (then.facts as FactId[]).flatMap(fact => (fact in facts ? [facts[fact]] : []))
  return [...elements, ...(known.length > 0 ? [`Known: ${known.join(' ')}`] : []), `Age: ${paths[then.path]}`]
}
