import { typed } from '../../forms/typed'
import type { CaseOutline } from '../case/case-file'
import { isConclusive } from '../nrm/ended'
import { beforeServices } from '../step/order'
import { isSent, stateOf } from '../step/state'
import { instantOf } from '../time/london'
import { clockProblem, moveProblem } from './clock-end'
import type { PathwayFormFor } from './form-of'
import { clockMoved } from './happenings'
import { sayable } from './said'
import { standingOf } from './standing'
import { stepsIn } from './steps-in'

const at = (wall: string) => instantOf(wall.slice(0, 10), wall.slice(11, 16))

/** Whether what somebody says of a step no longer fits: somebody else said so first. */
export function isOvertaken(step: string, event: string, file: CaseOutline): boolean {
  if (event !== 'done' && event !== 'set-aside' && event !== 'taken-up') return false
  const known = stepsIn(file.nation).find(({ id }) => id === step)
  return known !== undefined && !sayable(standingOf(known, file)).includes(event)
}

type Answers = { readonly [id: string]: string | undefined }

/**
 * A sentence about why this cannot be recorded on this case as it stands, or null: an answer before what it answers, an
 * end before its beginning, that of a clock too, a referral passed on before children's services know. Source: domain fact base 3.1, PATH-09.
 */
export function pathwayProblem(
  event: string,
  { when, expiresAt }: Answers,
  file: CaseOutline,
): string | null {
  if (when && expiresAt && at(expiresAt) <= at(when))
    return 'It cannot end before it began. Check both times.'
  const early = clockProblem(event, when ? at(when) : undefined, file)
  if (early) return early
  if (event === 'passed-on') return passedTooSoon(when, file)
  if (event === 'emergency-order-extended' && !earlier('emergency-order-granted', when, file))
    return 'Record the order first: nothing is recorded that could be extended then.'
  if (isConclusive(event) && !isSent(stateOf('nrm', file.stepEvents)))
    return 'Record first that the NRM referral was sent.'
  return null
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
  if (!isOvertaken(step, event, file)) return pathwayProblem(event, {}, file)
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
