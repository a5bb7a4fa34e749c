import { closedInWords } from '../closure/closed'
import { kindInWords } from '../flag/flag'
import { namedOnly } from '../restriction/named'
import { dayOf } from '../time/day'
import { dayInWords } from '../time/words'

type Listed = {
  readonly id: string
  readonly reference: string
  readonly stage: string
  readonly immediateDanger: boolean
  readonly restricted: boolean
  readonly openedAt: Date
  readonly closedAt: Date | null
  readonly childName: string | null
  readonly workers: readonly string[]
  readonly team: string | null
  readonly flags: readonly string[]
}

/** A line of the list of cases in words alone, as a page draws it. */
export type ListedCase = {
  readonly id: string
  readonly reference: string
  readonly child: string
  readonly danger: boolean
  /** Of its flags, and first that it is open to named people alone. */
  readonly flags: readonly string[]
  /** Stage, who holds it, team, and the day it was opened. */
  readonly rest: readonly string[]
}

const stages: Record<string, string> = { triage: 'Waiting for the lead', open: 'Open' }

export const listedCase = (each: Listed): ListedCase => ({
  id: each.id,
  reference: each.reference,
  child: each.childName ?? 'Name not known',
  danger: each.immediateDanger,
  flags: [...(each.restricted ? [namedOnly] : []), ...each.flags.map(kindInWords)],
  rest: [
    each.closedAt ? closedInWords(each.closedAt) : (stages[each.stage] ?? each.stage),
    each.workers.join(', ') || 'Nobody yet',
    each.team ?? '',
    dayInWords(dayOf(each.openedAt)),
  ],
})
