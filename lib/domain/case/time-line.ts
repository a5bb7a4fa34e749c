import type { Known } from '../entry/questions'
import { addDays, addMonths, type Day, daysBetween } from '../time/day'
import { known, type Occurred } from '../time/occurred'

/** How entries are known, and what was done on the case: a lane each, from the top. */
export const lanes = [
  { id: 'said', title: 'Said by the child' },
  { id: 'seen', title: 'Seen or heard' },
  { id: 'told', title: 'Told by somebody' },
  { id: 'inferred', title: 'Concluded' },
  { id: 'not-recorded', title: 'Not recorded how' },
  { id: 'done', title: 'Done on the case' },
] as const
export type Lane = Known | 'done'

/** So many things of one lane that are dated alike. */
export type Moment = { readonly lane: Lane; readonly occurred: Occurred; readonly count: number }
/** Where something stands between the two ends of the picture, from 0 to 1; `until` where it is a span. */
export type Mark = {
  readonly lane: Lane
  readonly at: number
  readonly until?: number
  readonly count: number
}
export type TimeLine = {
  readonly first: string
  readonly last: string
  /** How many days may have fallen into one dot. */
  readonly daysOfADot: number
  readonly marks: readonly Mark[]
  /** Days to be written under the picture, and where. */
  readonly ticks: readonly { readonly at: number; readonly day: string }[]
}

/** "About" a day is drawn as a fortnight around it: a choice of the drawing, and nothing that anybody recorded. */
const aboutDays = 7
/** More marks than this side by side cannot be told apart: they become one, with a number. */
const columns = 60
const mostTicks = 4
const column = (place: number) => Math.round(place * columns) / columns

/** The first and the last day on which it can have happened; nothing where the date is not known. */
export function daysOf(occurred: Occurred): { from: string; until: string } | undefined {
  const at = known(occurred)
  if (at === '') return undefined
  if (occurred.precision === 'about') return { from: addDays(at, -aboutDays), until: addDays(at, aboutDays) }
  if (at.length >= 10) return { from: at.slice(0, 10), until: at.slice(0, 10) }
  const [from, months] = at.length === 7 ? [`${at}-01`, 1] : [`${at}-01-01`, 12]
  return { from, until: addDays(addMonths(from, months), -1) }
}

/**
 * What is dated, as a picture; undefined when nothing is. Something that happened did so by `today`: what is dated to
 * about then, or to this month, ends there.
 */
export function timeLine(moments: readonly Moment[], today: Day): TimeLine | undefined {
  const dated = moments.flatMap(moment => {
    const days = daysOf(moment.occurred)
    if (!days) return []
    const { from, until } = days
    return [{ ...moment, from, until: from <= today && today < until ? today : until }]
  })
  const first = dated.map(({ from }) => from).sort()[0]
  const last = dated
    .map(({ until }) => until)
    .sort()
    .at(-1)
  if (first === undefined || last === undefined) return undefined
  const length = daysBetween(first, last) + 1
  const place = (day: string) => daysBetween(first, day) / length
  const marks = new Map<string, Mark>()
  for (const { lane, from, until, count } of dated) {
    const fuzzy = from !== until
    const at = fuzzy ? column(place(from)) : (Math.floor(place(from) * columns) + 0.5) / columns
    const end = fuzzy ? Math.max(column(place(addDays(until, 1))), at + 1 / columns) : undefined
    const key = `${lane} ${at} ${end}`
    const before = marks.get(key)?.count ?? 0
    marks.set(key, { lane, at, count: before + count, ...(end !== undefined && { until: end }) })
  }
  const apart = Math.max(1, Math.ceil(length / mostTicks))
  const ticks = Array.from({ length: Math.ceil(length / apart) }, (_, index) => {
    const day = addDays(first, index * apart)
    return { at: place(day), day }
  })
  return { first, last, daysOfADot: Math.ceil(length / columns), marks: [...marks.values()], ticks }
}
