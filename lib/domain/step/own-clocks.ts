import type { CaseFile, DeterminationView } from '../case/case-file'
import type { TriggerEvent } from '../clock/clocks'
import { clocksStartedBy } from '../clock/running'
import { triggers } from '../clock/triggers'
import type { Party } from '../clock/waits-for'
import { inNation } from '../nation/in-nations'
import { closedAt } from '../pathway/closing'
import { daysSet } from '../referral/threads'
import type { Day } from '../time/day'
import { earliest } from '../time/earliest'
import { instantInWords } from '../time/words'
import { voiceDays } from '../voice/asked'
import type { RunningClock } from './clocks'

/** Of a determination the day that it sets is enough. */
export type Looks = readonly Pick<DeterminationView, 'writtenAt' | 'lookAgainOn'>[]

type Of = Pick<CaseFile, 'nation' | 'stepEvents' | 'pathwayEvents'> & { readonly determinations: Looks }
type Set = {
  readonly event: TriggerEvent
  readonly at: Date
  readonly on: Day
  readonly metAt: Date | undefined
  readonly party?: Party
  readonly place?: string
}

/** The days that were set on the case itself: to look at the evidence again, to ask for a reference or the child, and of the referrals outward, where Holdfast counts one if nobody set it. */
export const clocksSet = (file: Of): readonly RunningClock[] =>
  [...looks(file), ...chases(file), ...asked(file), ...heard(file)].flatMap(
    ({ event, at, on, metAt, party, place }) =>
      clocksStartedBy({ event, at, expiresAt: at }, [], file.nation).map(({ clock }) => ({
        clock,
        startedBy: `${inNation<string>(triggers[event], file.nation)}, ${instantInWords(at)}`,
        startedAt: at,
        due: { unit: clock.unit === 'hour' ? 'calendar_day' : clock.unit, on },
        metAt: earliest(metAt, closedAt(clock.id, at, file.pathwayEvents)),
        step: null,
        ...(party && { party }),
        ...(place && { place }),
      })),
  )

/** The next determination meets it, and so does a referral that was sent after it was set: one that was sent already is no reason not to look. */
function looks({ determinations, stepEvents }: Of): Set[] {
  const referred = stepEvents.find(({ step, event }) => step === 'nrm' && event === 'sent')?.happenedAt
  return determinations.flatMap(({ writtenAt, lookAgainOn }, index) => {
    if (!lookAgainOn) return []
    const metAt = earliest(
      determinations[index + 1]?.writtenAt,
      referred && referred > writtenAt ? referred : undefined,
    )
    return [{ event: 'look-again-set', at: writtenAt, on: lookAgainOn, metAt: metAt ?? undefined }]
  })
}

/** The reference meets it; passed on anew, it is the new one's. */
function chases({ pathwayEvents, stepEvents }: Of): Set[] {
  const passed = pathwayEvents.filter(({ event }) => event === 'passed-on')
  const reference = stepEvents.find(({ step, answers }) => step === 'nrm' && answers.reference)?.happenedAt
  return passed.flatMap(({ happenedAt: at, answers }, index) => {
    if (!answers.chaseOn) return []
    const metAt = earliest(passed[index + 1]?.happenedAt, reference && later(reference, at))
    return [{ event: 'passed-on', at, on: answers.chaseOn as Day, metAt: metAt ?? undefined }]
  })
}

/** Its own next word meets it. */
const asked = (file: Of): Set[] =>
  daysSet(file).map(({ what, at, on, metAt, party, place }) => ({
    event: what,
    at,
    on,
    metAt: metAt ?? undefined,
    party,
    place,
  }))

const heard = (file: Of): Set[] => voiceDays(file).map(day => ({ event: 'child-asked', ...day }))

const later = (one: Date, other: Date): Date => (one > other ? one : other)
