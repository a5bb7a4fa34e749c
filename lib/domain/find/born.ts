import { type Day, isDay } from '../time/day'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const named = `(?:${months.join('|')})[a-z]*`
const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/
const figures = /(?<!\d)(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})(?!\d)/
/** 03.05.11, written one way throughout and part of no longer number, so that no telephone passes for it. */
const short = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![\d]|[/.-]\d)/
const words = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(${named})\\.?,?\\s+(\\d{4})(?!\\d)`, 'i')

const two = (part: string | number) => String(part).padStart(2, '0')
const days = (year: string, month: string | number, day: string): Day[] =>
  [`${year}-${two(month)}-${two(day)}`, `${year}-${two(day)}-${two(month)}`].filter(isDay)

/** A year in two figures is of this century, unless the day would then lie in the future. */
const ofTwoFigures = (year: string, month: string, day: string, today: Day): Day[] =>
  days(`20${year}`, month, day).map(each => (each > today ? `19${each.slice(2)}` : each))

/**
 * The first date in a text, and the text without it. The day as written stands first; then, where that is a day
 * too, the one with day and month the other way round.
 */
export function bornIn(text: string, today: Day): { days: Day[]; rest: string } {
  const found = iso.exec(text) ?? figures.exec(text) ?? words.exec(text)
  if (!found) return bornShort(text, today)
  const [all, first = '', second = '', third = ''] = found
  const month = months.indexOf(second.slice(0, 3).toLowerCase()) + 1
  const read =
    first.length === 4
      ? days(first, second, third)
      : month > 0
        ? days(third, month, first).slice(0, 1)
        : days(third, second, first)
  return without(text, all, read)
}

function bornShort(text: string, today: Day) {
  const [all = '', day = '', , month = '', year = ''] = short.exec(text) ?? []
  return without(text, all, year ? ofTwoFigures(year, month, day, today).filter(isDay) : [])
}

const without = (text: string, date: string, read: readonly Day[]) =>
  read.length === 0 ? { days: [], rest: text } : { days: [...new Set(read)], rest: text.replace(date, ' ') }
