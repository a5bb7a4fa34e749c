import { type Day, dayOf } from '../time/day'
import type { Due } from '../time/deadline'
import { unknownHolidaysInWords } from '../time/holidays-known'
import { dayInWords, instantInWords } from '../time/words'
import type { Clock } from './clocks'
import { isTooLong } from './running'

const units: { readonly [U in Clock['unit']]: readonly [string, string] } = {
  hour: ['hour', 'hours'],
  working_day: ['working day', 'working days'],
  calendar_day: ['calendar day', 'calendar days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
}
const limits: { readonly [L in Clock['limit']]: string } = {
  maximum: 'At most',
  target: 'Aim:',
  notice: 'Tell them within',
  'not-before': 'Not before',
}

type Rule = Pick<Clock, 'amount' | 'unit' | 'limit' | 'inAdvance' | 'ends' | 'own'>

const lengthOf = ({ amount, unit }: Rule): string => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`

/**
 * The rule of a clock: 'At most 1 working day', 'Aim: 24 hours', 'Notice of 5 calendar days'. One of no length falls on the
 * day itself, or where an order, or somebody on the case, puts its end.
 */
export function ruleInWords(rule: Rule): string {
  const { amount, limit, inAdvance, ends, own } = rule
  if (own)
    return amount > 0 ? `Ask again after ${lengthOf(rule)} without an answer` : 'On the day that was set'
  if (amount > 0) return `${inAdvance ? 'Notice of' : limits[limit]} ${lengthOf(rule)}`
  return ends ? 'On the day that the order itself gives' : 'On the day itself'
}

/** The day of a clock that only says how soon something may be. */
export const earliestInWords = ({ inAdvance }: Pick<Clock, 'inAdvance'>, on: Day): string =>
  `${inAdvance ? 'Notice until' : 'Not before'} ${dayInWords(on)}`

type Counted = { readonly clock: Pick<Clock, 'validFrom'>; readonly startedAt: Date; readonly due: Due }

/**
 * Why somebody must look at a day again, each as a sentence without its full stop: bank holidays that are not known, and a
 * rule from after what started it, because none that is older is known.
 */
export function unsureOf({ clock: { validFrom }, startedAt, due }: Counted): string[] {
  const newer =
    dayOf(startedAt) < validFrom &&
    `Counted by a rule of ${dayInWords(validFrom)}, which is later than what started it: check the rule of that time`
  return [unknownHolidaysInWords(startedAt, due), newer].flatMap(says => says || [])
}

/**
 * What is said of an order or a power that was recorded to last longer than the law allows; null of any other. Once it
 * is `over` there is no end to check any more, and it stays known that the record says too much.
 */
export function tooLongInWords(clock: Parameters<typeof isTooLong>[0], over: boolean): string | null {
  if (!clock.longest || !isTooLong(clock)) return null
  const { longest: last } = clock
  const longest = last.unit === 'hour' ? instantInWords(last.at) : dayInWords(last.on)
  return over
    ? `It was recorded to last longer than the law allows, which was until ${longest}.`
    : `Longer than the law allows, which is until ${longest}: check when it ends.`
}
