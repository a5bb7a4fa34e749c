import type { Day } from '../time/day'
import { dayInWords } from '../time/words'

/** What a flag warns of. Own wording; the kinds that colleagues in the field ask for. */
export const flagKinds = [
  { id: 'not-alone', label: 'Do not visit alone' },
  { id: 'interpreter', label: 'Interpreter needed' },
  { id: 'court', label: 'Court date' },
  { id: 'health', label: 'Health or medicine' },
  { id: 'place', label: 'Keep the place from some people' },
  { id: 'other', label: 'Other' },
] as const
export type FlagKind = (typeof flagKinds)[number]['id']

/** A flag that stands, as every page of its case shows it. */
export type FlagLine = {
  readonly id: string
  readonly kind: FlagKind
  readonly words: string
  readonly fromOn: Day
  readonly reviewOn: Day
}

/** A flag that stands or stood, whole. */
export type FlagView = FlagLine & {
  /** The case it was put on: a joined concern keeps its own. */
  readonly caseId: string
  readonly by: string
  readonly at: Date
  readonly changed: { readonly by: string; readonly at: Date } | null
  readonly removed: { readonly by: string; readonly at: Date; readonly why: string } | null
  readonly version: number
}

export const kindInWords = (kind: string): string => flagKinds.find(each => each.id === kind)?.label ?? 'Flag'

/** Due from the day of its review on. */
export const reviewDue = ({ reviewOn }: Pick<FlagLine, 'reviewOn'>, today: Day): boolean => reviewOn <= today

/** A flag in one line. What is still to come says from when; what should have been looked at again says so. */
export function flagInWords(flag: FlagLine, today: Day): string {
  const from = flag.fromOn > today ? ` From ${dayInWords(flag.fromOn)}.` : ''
  const due = reviewDue(flag, today) ? ' Review due.' : ''
  return `${kindInWords(flag.kind)}: ${flag.words.replace(/[.\s]+$/, '')}.${from}${due}`
}
