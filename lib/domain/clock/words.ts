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

type Rule = Pick<Clock, 'amount' | 'unit' | 'limit' | 'ends' | 'own'>

const lengthOf = ({ amount, unit }: Rule): string => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`

/**
 * The rule of a clock: 'At most 1 working day', 'Aim: 24 hours'. One of no length falls on the day itself, or where an
 * order, or somebody on the case, puts its end.
 */
export function ruleInWords(rule: Rule): string {
  const { amount, limit, ends, own } = rule
  if (own)
    return amount > 0 ? `Ask again after ${lengthOf(rule)} without an answer` : 'On the day that was set'
  if (amount > 0) return `${limits[limit]} ${lengthOf(rule)}`
  return ends ? 'On the day that the order itself gives' : 'On the day itself'
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
