import type { CaseFile, PathwayEventView, StepEventView } from '../case/case-file'
import type { ClockEvent } from '../clock/running'
import { isHappening } from '../pathway/happenings'
import { instantOf } from '../time/london'
import { byTime, confirmsEarlier, isPhoned } from './rounds'

/** An event as the clocks and the pathway take it, and the record that it is from. */
export type Dated = { readonly by: StepEventView | PathwayEventView; readonly event: ClockEvent }

/** Every dated event that a case's records tell of, oldest first. */
export function datedEvents({
  stepEvents,
  pathwayEvents,
}: Pick<CaseFile, 'stepEvents' | 'pathwayEvents'>): Dated[] {
  const told = [
    ...stepEvents.map(by => ({ by, events: toldByStep(by, stepEvents) })),
    ...pathwayEvents.map(by => ({ by, events: toldByPathway(by) })),
  ]
  return told
    .flatMap(({ by, events }) => events.map(event => ({ by, event })))
    .sort((a, b) => byTime(a.by, b.by))
}

const orders: readonly string[] = [
  'police-protection-started',
  'emergency-order-granted',
  'emergency-order-extended',
]

/** Of an order or a power its own end counts too, which is under seal; of the rest it is enough when it happened. */
function toldByPathway(by: PathwayEventView): ClockEvent[] {
  const { event, happenedAt: at } = by
  if (!isHappening(event)) return []
  const ends = orders.includes(event) ? by.answers.expiresAt : undefined
  return [{ event, at, ...(ends && { expiresAt: instantOf(ends.slice(0, 10), ends.slice(11, 16)) }) }]
}

/** What a step's event means to the clocks. */
function toldByStep(event: StepEventView, events: readonly StepEventView[]): ClockEvent[] {
  const at = event.happenedAt
  const { decision, enquiry, outOfHours } = event.answers
  switch (`${event.step}/${event.event}`) {
    case 'childrens-services/sent':
      return [
        ...(isPhoned(event) ? [{ event: 'referral-sent-by-phone', at } as const] : []),
        ...(confirmsEarlier(event, events) ? [] : [{ event: 'referral-received', at } as const]),
      ]
    case 'childrens-services/decided':
      return decision === 'conference-held' ? [{ event: 'conference-held', at }] : []
    case 'strategy-meeting/decided':
      return [
        {
          event: 'strategy-discussion',
          at,
          enquiry: enquiry === 'yes',
          outOfHours: outOfHours === 'yes',
        },
      ]
    case 'nrm/sent':
      return [{ event: 'nrm-submitted', at }]
    case 'nrm/decided':
      if (decision === 'positive') return [{ event: 'reasonable-grounds-positive', at }]
      return decision === 'negative' ? [{ event: 'reasonable-grounds-negative', at }] : []
    default:
      return []
  }
}
