import type { CaseOutline, PathwayEventView } from '../case/case-file'
import { type InNations, inNation } from '../nation/in-nations'
import { endsProtection } from '../pathway/protecting'
import { addDays } from '../time/day'
import { type Due, stateOfDue } from '../time/deadline'
import { instantOf } from '../time/london'
import { endInWords } from '../time/words'
import { clocksOf, type RunningClock } from './clocks'

/** A power or an order that ended, or is about to, and nothing that follows it is recorded. */
export type Ending = { readonly clock: RunningClock; readonly over: boolean }

/** From so long before its end it is told, in milliseconds: a court must be asked in time. Of a day, on the day itself. Holdfast’s own rule. */
const soon = 12 * 3_600_000

const endOf = (due: Due): Date => (due.unit === 'hour' ? due.at : instantOf(addDays(due.on, 1), '00:00'))
const isNear = (due: Due, now: Date): boolean =>
  due.unit === 'hour' ? endOf(due).getTime() - now.getTime() <= soon : stateOfDue(due, now) !== 'later'

/** The protection that ends last of those that nothing has ended, once its end is near or past; null where something follows it. */
export function protectionEnding(file: CaseOutline, now: Date): Ending | null {
  const last = clocksOf(file)
    .filter(({ clock, metAt }) => endsProtection(clock.id) && !metAt)
    .sort((a, b) => endOf(a.due).getTime() - endOf(b.due).getTime())
    .at(-1)
  if (!last || !isNear(last.due, now) || isFollowed(last, file)) return null
  return { clock: last, over: now >= endOf(last.due) }
}

const orders: readonly string[] = [
  'police-protection-started',
  'emergency-order-granted',
  'emergency-order-extended',
]

/**
 * Whether something protects the child after it: another power or order, a place with agreement, or that the danger is
 * over. A child is looked after while an order of a court runs, and placed while any power does: of those only what
 * began at its end or later goes on without it. Holdfast’s own reading, to be confirmed.
 */
function isFollowed(
  { clock, startedAt, due }: RunningClock,
  { pathwayEvents, dangers }: CaseOutline,
): boolean {
  const end = endOf(due)
  const starts = pathwayEvents.filter(
    ({ event, happenedAt }) => event === clock.trigger && happenedAt >= startedAt && happenedAt < end,
  )
  const began = new Date(
    Math.max(startedAt.getTime(), ...starts.map(({ happenedAt }) => happenedAt.getTime())),
  )
  const goesOn = ({ step, event, happenedAt }: PathwayEventView): boolean => {
    if (orders.includes(event)) return happenedAt > began
    if (event === 'became-looked-after')
      return clock.trigger === 'police-protection-started' ? happenedAt > began : happenedAt >= end
    return step === 'step-08' && event === 'done' && happenedAt >= end
  }
  return (
    pathwayEvents.some(goesOn) ||
    dangers.some(({ change, happenedAt }) => change === 'over' && happenedAt >= end)
  )
}

const called: { readonly power: InNations<string>; readonly order: InNations<string> } = {
  power: {
    every: 'Police protection',
    Scotland: 'The constable’s power to keep the child in a place of safety',
  },
  order: { every: 'The emergency protection order', Scotland: 'The child protection order' },
}

/** What may follow a power of the police, and an order of a court. Source: domain fact base 3.2 to 3.5 and 6.3; to be confirmed. */
const follows: { readonly power: InNations<string>; readonly order: InNations<string> } = {
  power: {
    every:
      'What may follow: an emergency protection order of the court (section 44), a place to live with agreement (section 20), or an interim care order (to be confirmed).',
    Wales:
      'What may follow: an emergency protection order of the court (section 44), a place to live with agreement (section 76), or an interim care order (to be confirmed).',
    Scotland:
      'What may follow: a child protection order, for which anybody may ask a sheriff (section 37), or a place to live with agreement (section 25) (to be confirmed).',
    'Northern Ireland':
      'What may follow: an emergency protection order of the court (Article 63), a place to live with agreement (Article 21), or an interim care order (to be confirmed).',
  },
  order: {
    every:
      'What may follow: one extension by the court, an interim care order, or a place to live with agreement (section 20) (to be confirmed).',
    Wales:
      'What may follow: one extension by the court, an interim care order, or a place to live with agreement (section 76) (to be confirmed).',
    Scotland:
      'What may follow: that the order is continued, an interim compulsory supervision order of a children’s hearing, or a place to live with agreement (section 25) (to be confirmed).',
    'Northern Ireland':
      'What may follow: one extension by the court, an interim care order, or a place to live with agreement (Article 21) (to be confirmed).',
  },
}

const otherwise =
  'Where no order follows, record at its clock, under “Steps and clocks”, what protects the child instead.'

/** What is said of it, and how: never as of something that somebody is late with. */
export function endingInWords(
  { clock: { clock, due }, over }: Ending,
  { nation }: Pick<CaseOutline, 'nation'>,
): { readonly title: string; readonly why: string } {
  const kind = clock.trigger === 'police-protection-started' ? 'power' : 'order'
  const [what, at, next] = [inNation(called[kind], nation), endInWords(due), inNation(follows[kind], nation)]
  return over
    ? {
        title: 'No legal protection now: record what follows',
        why: `By what is recorded the child has no legal protection now. ${what} ended ${at}, and nothing that follows it is recorded. ${next} ${otherwise}`,
      }
    : {
        title: `${what} ends ${at}`,
        why: `By what is recorded the child has no legal protection from then on. ${next} ${otherwise}`,
      }
}
