import type { ChildView } from '../case/case-file'

/** What was answered around the child that leaves an age uncertain, also where a record was seen. Source: domain fact base 3.10. */
const doubts = {
  'age-doubted': 'age doubted',
  'birth-dates-conflict': 'dates of birth conflict',
  'identity-unknown': 'not known who they are',
} as const

const asChild = ': treated as a child'

/**
 * How old somebody is in words, with what leaves that in doubt: "18 or over (record seen); age doubted: treated as a
 * child". `unsettled`: an assessment was recorded, and settled nothing.
 */
export function withDoubt(words: string, facts: ChildView['facts'], unsettled = false): string {
  const around = Object.entries(doubts).flatMap(([fact, doubt]) =>
    facts[fact as keyof typeof doubts] === 'yes' ? [doubt] : [],
  )
  const said = [...around, ...(unsettled ? ['assessed and not settled'] : [])]
  return said.length === 0 ? words : `${words.replace(asChild, '')}; ${said.join(', ')}${asChild}`
}
