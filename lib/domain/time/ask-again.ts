import { addDays, type Day } from './day'

/** What is wrong with a day on which somebody asks again, or null: today or later, and within a month; none is no wrong. */
export const dayProblem = (on: Day | undefined, today: Day): string | null =>
  on === undefined || (on >= today && on <= addDays(today, 31))
    ? null
    : 'Give today or a day to come, at most a month away.'
