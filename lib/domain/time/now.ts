import type { Now } from '../../forms/calendar'
import { dayOf } from './day'
import { timeOf } from './london'

/** An instant as London's wall clock shows it: what forms hold dates against. */
export const formNow = (instant: Date): Now => ({ day: dayOf(instant), time: timeOf(instant) })
