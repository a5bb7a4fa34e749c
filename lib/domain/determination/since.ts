import { z } from 'zod'
import { type Given, textOf } from '../../forms/given'
import { instantInWords } from '../time/words'
import { computed, resultInWords } from './computed'
import type { Matrix } from './matrix'

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

const codes = z.array(z.string().max(40)).max(100)
const shape = z.object({ act: codes, means: codes, purpose: codes })

/** What came in or went while somebody wrote a determination: in words, and what it amounts to before and now. */
export type Since = {
  readonly lines: readonly string[]
  readonly before: string
  readonly now: string
}

const resultIn = (evidence: Parameters<typeof computed>[0]) => resultInWords[computed(evidence).result]

/**
 * How the evidence stands against what a page had shown (`given` holds its codes): each element that came in, by whom
 * and when, and each that nothing shows any more. Null when that is not known, or nothing changed.
 */
export function evidenceSince(given: Given, { columns, codes: stands }: Matrix): Since | null {
  const read = shape.safeParse(parsed(textOf(given, seenField)))
  if (!read.success) return null
  const lines = columns.flatMap(({ kind, heading, elements }) =>
    elements.flatMap(({ element, evidence }) => {
      const [was, now] = [read.data[kind].includes(element.id), evidence.length > 0]
      if (was === now) return []
      if (!now) return [`${heading}: ${element.name}. Nothing shows it now: an entry that did was corrected.`]
      const by = evidence.map(each => `${each.by.name}, ${instantInWords(each.at)}`)
      return [`${heading}: ${element.name}. Added by ${[...new Set(by)].join('; ')}.`]
    }),
  )
  return lines.length > 0 ? { lines, before: resultIn(read.data), now: resultIn(stands) } : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
