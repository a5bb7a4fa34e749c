import type { CaseOutline } from '../case/case-file'
import { waitsFor } from '../clock/waits-for'
import { clocksOf, lateness } from '../step/clocks'
import { type Day, dayOf } from '../time/day'
import { lastDayOf } from '../time/deadline'
import { dayInWords } from '../time/words'
import type { Referral } from './ledger'

/** What can be recorded of a referral in the ledger; the rest is recorded on its card. */
export type Recordable = 'answer' | 'chased' | 'challenged' | 'settled'
export type Standing = {
  readonly word: string
  readonly tone: 'danger' | 'soon' | 'done' | 'plain'
  /** The day on which somebody must ask, or by which they must answer. */
  readonly due: Day | undefined
  readonly can: readonly Recordable[]
}

/**
 * Where a referral stands today: silence past its day is red, and so is a challenge that was not answered. What its card
 * counts (a decision within a working day, say) counts here too.
 */
export function referralStands(referral: Referral, file: CaseOutline, now: Date): Standing {
  const today = dayOf(now)
  const { card, answer, settled, told, askOn, challengedTo } = referral
  const own: readonly Recordable[] = card === null ? ['answer'] : []
  if (challengedTo)
    return {
      ...dated('Challenged: their answer is due', 'Challenged, and not answered by', challengedTo, today),
      can: ['settled', 'challenged'],
    }
  if (answer && !askOn) return { ...ended(answer, settled), can: [...own, 'challenged'] }
  const due = askOn ?? (card ? dueOn(card, file, now) : undefined)
  if (!told.awaited && !due)
    return {
      word: hasIt(referral) ? 'They have it' : 'Told',
      tone: 'done',
      due,
      can: card ? ['chased'] : own,
    }
  const silent = referral.byRule
    ? dated(
        'Nobody set a day: ask again',
        'No answer, and nobody set a day: ask again now. It was due',
        due,
        today,
      )
    : dated('No answer yet: ask again', 'No answer: ask again now. It was due', due, today)
  return { ...silent, can: [...own, 'chased'] }
}

const hasIt = ({ acknowledged, reference }: Referral): boolean =>
  acknowledged !== undefined || reference !== undefined

function ended({ declined }: { readonly declined: boolean }, settled: Referral['settled']) {
  if (settled) return { word: `Settled: ${settled.outcome}`, tone: 'done', due: undefined } as const
  return declined
    ? ({ word: 'Declined, or less than was asked for', tone: 'soon', due: undefined } as const)
    : ({ word: 'Answered', tone: 'done', due: undefined } as const)
}

function dated(waiting: string, late: string, due: Day | undefined, today: Day) {
  if (!due) return { word: 'No answer yet', tone: 'soon', due } as const
  if (due < today) return { word: `${late} ${dayInWords(due)}`, tone: 'danger', due } as const
  return {
    word: `${waiting} ${due === today ? 'today' : `on ${dayInWords(due)}`}`,
    tone: 'soon',
    due,
  } as const
}

/** The day by which a clock of the card's step waits for an answer of theirs, the earliest of those that run. */
const dueOn = (card: string, file: CaseOutline, now: Date): Day | undefined =>
  clocksOf(file)
    .filter(({ step, clock }) => step === card && waitsFor(clock.id) !== 'us')
    .filter(clock => ['late', 'today', 'later'].includes(lateness(clock, now)))
    .map(({ due }) => lastDayOf(due))
    .sort()[0]
