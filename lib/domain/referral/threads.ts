import type { CaseFile, PathwayEventView } from '../case/case-file'
import { byTime } from '../step/rounds'
import type { Day } from '../time/day'
import { earliest } from '../time/earliest'

/** The step under which the ledger keeps what it records, beside those of the pathway. */
export const referralStep = 'referral'

type Of = Pick<CaseFile, 'stepEvents' | 'pathwayEvents'>

/** What the ledger recorded of each referral, in order, by the id of the record that began it: a step's, or its own. */
export function threadsOf({ pathwayEvents }: Pick<Of, 'pathwayEvents'>): Map<string, PathwayEventView[]> {
  const threads = new Map<string, PathwayEventView[]>()
  const own = pathwayEvents.filter(({ step }) => step === referralStep).sort(byTime)
  for (const each of own) {
    const about = each.event === 'told' ? each.id : (each.answers.about ?? each.id)
    threads.set(about, [...(threads.get(about) ?? []), each])
  }
  return threads
}

/** A day that somebody set, to ask again or for an answer to a challenge, and when something came before or after it. */
export type DaySet = {
  readonly what: 'agency-told' | 'decision-challenged'
  readonly at: Date
  readonly on: Day
  readonly metAt: Date | null
}

const waits: readonly string[] = ['told', 'answer', 'chased']

/** What meets a day: the next word of the agency, or that it was asked again; of a challenge, its end or the next one. */
const meets = (set: PathwayEventView, next: PathwayEventView): boolean =>
  set.event === 'challenged' ? next.event !== 'chased' : next.event === 'answer' || next.event === 'chased'

/** The days that were set in one thread. `decided`: when the step that began it was decided. */
export function daysOf(thread: readonly PathwayEventView[], decided: readonly Date[]): DaySet[] {
  return thread.flatMap((set, index) => {
    const on = set.answers.chaseOn as Day | undefined
    if (!on || !(waits.includes(set.event) || set.event === 'challenged')) return []
    const next = thread.slice(index + 1).find(each => meets(set, each))?.happenedAt
    const later = set.event === 'challenged' ? decided.find(at => at > set.happenedAt) : undefined
    const what = set.event === 'challenged' ? 'decision-challenged' : 'agency-told'
    return [{ what, at: set.happenedAt, on, metAt: earliest(next, later) }]
  })
}

/** Every day that the ledger of a case set, met or not. */
export const daysSet = (file: Of): DaySet[] =>
  [...threadsOf(file)].flatMap(([about, thread]) => daysOf(thread, decidedOf(about, file)))

/** When the step was decided whose record began a referral, in order; nothing where the ledger began it. */
export function decidedOf(about: string, { stepEvents }: Pick<Of, 'stepEvents'>): Date[] {
  const step = stepEvents.find(({ id }) => id === about)?.step
  return stepEvents
    .filter(each => step !== undefined && each.step === step && each.event === 'decided')
    .map(({ happenedAt }) => happenedAt)
    .sort((a, b) => a.getTime() - b.getTime())
}
