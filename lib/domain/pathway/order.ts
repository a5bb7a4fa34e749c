import { typed } from '../../forms/typed'
import type { CaseOutline } from '../case/case-file'
import { isConclusive } from '../nrm/ended'
import { clocksOf } from '../step/clocks'
import { beforeServices } from '../step/order'
import { isSent, stateOf } from '../step/state'
import { instantOf } from '../time/london'
import { owed } from './card-records'
import { clockProblem, moveProblem } from './clock-end'
import { closingPlace } from './closing'
import type { PathwayFormFor } from './form-of'
import { clockMoved, happenedIs, isHappening } from './happenings'
import { judged } from './known-of'
import { road } from './road'
import { sayable } from './said'
import { isDoneButFor, standingOf } from './standing'
import { type StepIn, stepsIn } from './steps-in'

const at = (wall: string) => instantOf(wall.slice(0, 10), wall.slice(11, 16))

const isWord = (event: string) => event === 'done' || event === 'set-aside' || event === 'taken-up'

/**
 * Whether what somebody says of a step no longer fits: somebody else said so first. That it is done can be said again
 * while a clock that this ends has begun anew.
 */
export function isOvertaken(step: string, event: string, file: CaseOutline): boolean {
  if (!isWord(event)) return false
  const known = stepsIn(file.nation).find(({ id }) => id === step)
  if (!known || sayable(standingOf(known, file)).includes(event)) return false
  return event !== 'done' || !endsClock(step, file)
}

/** Whether a clock runs on this case that ends where the step is done. */
const endsClock = (step: string, file: CaseOutline): boolean =>
  clocksOf(file).some(({ clock, metAt }) => !metAt && closingPlace(clock.id) === `pathway/${step}/done`)

/**
 * The steps that come before this one and are neither done nor set aside: whoever records it all the same says why.
 * Source: domain fact base 3.1.
 */
export const comesFirst = (step: string, event: string, file: CaseOutline): readonly StepIn[] =>
  event === 'done' || happenedIs[step]?.some(each => each === event)
    ? (road(file).find(each => each.step.id === step)?.before ?? [])
    : []

/** What comes first, above a form that asks why it does not. */
export const firstInWords = (first: readonly StepIn[]): string =>
  `What comes first is not recorded: ${first.map(({ title }) => `“${title}”`).join('; ')}.`

/** The same to somebody who was not asked why: the case has changed since the form was opened. */
export const outOfOrder = (first: readonly StepIn[]): string =>
  `${firstInWords(first)} Record it first, or open this form again, where you can say why this came before it.`

/** Why nothing is said of a step that does not apply to this case, or null. What happened can be recorded at any time. */
export function appliesNot(step: string, event: string, file: CaseOutline): string | null {
  if ((event !== 'done' && event !== 'set-aside') || road(file).some(each => each.step.id === step))
    return null
  const known = stepsIn(file.nation).find(({ id }) => id === step)
  if (!known || endsClock(step, file)) return null
  const { path } = judged(file).age
  if (path === 'adult' && known.path === 'child')
    return 'What is recorded says that this is about an adult: this step is a child’s. If the age is in doubt, say so under “What is known around the child”, or open the age assessment again where there is one.'
  return `This step does not apply to this case as it is recorded. When it applies: ${known.when} Record first what makes it so.`
}

type Answers = { readonly [id: string]: string | undefined }

/**
 * A sentence about why this cannot be recorded on this case as it stands, or null: an answer before what it answers, an
 * end before its beginning, that of a clock too, a referral passed on before children's services know. Source: domain fact base 3.1, PATH-09.
 */
export function pathwayProblem(
  step: string,
  event: string,
  { when, expiresAt, answeredAt }: Answers,
  file: CaseOutline,
): string | null {
  const apart = appliesNot(step, event, file) ?? (when ? recordedAlready(step, event, when, file) : null)
  if (apart) return apart
  if (when && expiresAt && at(expiresAt) <= at(when))
    return 'It cannot end before it began. Check both times.'
  if (when && answeredAt && at(answeredAt) < at(when))
    return 'They cannot have answered before they were asked. Check both times.'
  const early = clockProblem(event, when ? at(when) : undefined, file)
  if (early) return early
  if (event === 'passed-on') return passedTooSoon(when, file)
  if (event === 'done' && owed[step] && !isDoneButFor(step, file))
    return 'Nothing is recorded yet that this could be added to. Record first what happened.'
  if (event === 'emergency-order-extended' && !earlier('emergency-order-granted', when, file))
    return 'Record the order first: nothing is recorded that could be extended then.'
  if (isConclusive(event) && !isSent(stateOf('nrm', file.stepEvents)))
    return 'Record first that the NRM referral was sent.'
  return null
}

/** Two people who hear of one thing both record it: with the same time it is one, and its clocks would run twice. */
function recordedAlready(step: string, event: string, when: string, file: CaseOutline): string | null {
  const there = isHappening(event)
    ? file.pathwayEvents.find(
        each =>
          each.step === step && each.event === event && each.happenedAt.getTime() === at(when).getTime(),
      )
    : undefined
  return there
    ? `${there.writtenBy.name} has recorded this already, with this very time. If it happened again, give the other time.`
    : null
}

const earlier = (event: string, when: string | undefined, { pathwayEvents }: CaseOutline): boolean =>
  pathwayEvents.some(each => each.event === event && (!when || each.happenedAt <= at(when)))

function passedTooSoon(when: string | undefined, file: CaseOutline): string | null {
  const nrm = stateOf('nrm', file.stepEvents)
  if (isSent(nrm))
    return 'The NRM referral is recorded as sent: there is one for each child. Record its reference instead.'
  if (nrm.state === 'not-needed')
    return 'Two people agreed that no NRM referral is needed. Record first that it is needed after all.'
  return beforeServices(when ? at(when) : undefined, file)
}

/** Said above a form whose words could not be recorded as the case stands: what is true, and what to do first. */
export function cannotRecord(step: string, event: string, file: CaseOutline): string | null {
  if (step === clockMoved) return moveProblem(event, file)
  if (!isOvertaken(step, event, file)) return pathwayProblem(step, event, {}, file)
  const known = stepsIn(file.nation).find(({ id }) => id === step)
  return known
    ? `This step is recorded as “${standingOf(known, file).word}”, so that this no longer fits.`
    : null
}

/** How a step stands for somebody whose word of it no longer fits: who recorded last, and what. */
export function pathwayOvertaken({ step, event, form }: PathwayFormFor, file: CaseOutline) {
  const known = stepsIn(file.nation).find(({ id }) => id === step)
  const last = file.pathwayEvents.findLast(each => each.step === step)
  return {
    word: known ? standingOf(known, file).word : 'recorded',
    changed: last ? { by: last.writtenBy.name, byId: last.writtenBy.id, at: last.writtenAt } : null,
    stands: last?.event === event ? typed(form, last.answers) : {},
    fits: !isOvertaken(step, event, file),
  }
}
