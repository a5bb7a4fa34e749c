import { figures } from '../../forms/figures'
import { dayInWords } from '../time/words'
import type { TimeLine } from './time-line'

/** What a dot and a frame of the picture are: in a long case several days fall into one dot. */
export function whatADotIs({ daysOfADot }: Pick<TimeLine, 'daysOfADot'>): string {
  const dot = daysOfADot === 1 ? 'A dot is a day' : `A dot is up to ${figures(daysOfADot)} days together`
  return `${dot}, larger where there is more; a broken frame is a month, a year, or about a day.`
}

/** 16 Sep: short, for several stand side by side on a phone; each with its year where the picture spans years. */
export function labelsOf({ first, last, ticks }: Pick<TimeLine, 'first' | 'last' | 'ticks'>) {
  const years = first.slice(0, 4) !== last.slice(0, 4)
  return ticks.map(({ at, day }) => {
    const [number = '', month = '', year = ''] = dayInWords(day).split(' ')
    return { at, words: `${number} ${month.slice(0, 3)}`, year: years ? year : '' }
  })
}
