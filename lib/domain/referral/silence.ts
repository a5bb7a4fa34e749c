import type { PathwayEventView, StepEventView } from '../case/case-file'
import { clocksIn } from '../clock/clocks'
import { clocksStartedBy } from '../clock/running'
import type { TriggerEvent } from '../clock/triggers'
import { waitsFor } from '../clock/waits-for'
import type { Nation } from '../nation/nation'
import type { Day } from '../time/day'
import { lastDayOf } from '../time/deadline'
import { instantOf } from '../time/london'

type Event = StepEventView | PathwayEventView

/** What starts each of Holdfast's own clocks of silence: its time stands in ../clock/own.ts. */
export type Silence = Extract<TriggerEvent, 'protectors-silent' | 'agency-silent'>

const protectors: readonly string[] = ['police', 'childrens-services', 'strategy-meeting']

/** What starts the clocks of the law that wait for an answer to what a card sent. */
const starts: { readonly [step: string]: TriggerEvent | undefined } = {
  'childrens-services': 'referral-received',
  nrm: 'nrm-submitted',
}

/** Whether the law itself counts the time in which an answer to this step must come, in this nation. */
export const lawCounts = (step: string, nation: Nation): boolean =>
  clocksIn[nation].some(({ id, trigger }) => trigger === starts[step] && waitsFor(id) !== 'us')

const saidIn = ({ answers }: Event) => answers as { readonly [id: string]: string | undefined }

/**
 * Whether somebody outside still has to answer after this. A 999 call is answered while it is made, and of any report to
 * the police the reference is what one waits for; everybody else is waited for until they decide. Holdfast's own reading,
 * to be confirmed.
 */
function waits(event: Event): boolean {
  const { how, reference, awaited, replied } = saidIn(event)
  switch (event.event) {
    case 'sent':
      return event.step !== 'police' || (how !== '999' && !reference?.trim())
    case 'acknowledged':
      return event.step !== 'police'
    case 'told':
      return awaited === 'yes'
    default:
      return event.event === 'done' && replied === 'no'
  }
}

/**
 * The day on which somebody asks again though nobody set one: counted from what was told last, or from the meeting that
 * was fixed then. Undefined where no answer is to come, or the law counts it.
 */
export function ownDay(
  event: Event,
  nation: Nation,
): { readonly what: Silence; readonly on: Day } | undefined {
  if (!waits(event) || lawCounts(event.step, nation)) return undefined
  const what = protectors.includes(event.step) ? 'protectors-silent' : 'agency-silent'
  const { meetingAt } = saidIn(event)
  const meeting = meetingAt ? instantOf(meetingAt.slice(0, 10), meetingAt.slice(11, 16)).getTime() : 0
  const at = new Date(Math.max(meeting, event.happenedAt.getTime()))
  const [clock] = clocksStartedBy({ event: what, at }, [], nation)
  return clock && { what, on: lastDayOf(clock.due) }
}
