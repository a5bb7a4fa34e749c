import { can, may } from '../domain/access/can'
import type { PermissionId } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import type { TrailDetail } from '../domain/access/trail-detail'
import { ageStep, assessedProblem } from '../domain/child/age-assessment'
import type { ClockId } from '../domain/clock/clocks'
import { onlyMissing, unanswered } from '../domain/pathway/addition'
import { moveDayProblem, moveProblem, notDueProblem } from '../domain/pathway/clock-end'
import { pathwayFormOf } from '../domain/pathway/form-of'
import { clockDone, clockMoved, notDue } from '../domain/pathway/happenings'
import { comesFirst, isOvertaken, outOfOrder, pathwayProblem } from '../domain/pathway/order'
import { type Day, dayOf } from '../domain/time/day'
import { refuseDay } from './ask-again'
import { readOutline } from './case-file'
import { once } from './once'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse } from './perform'
import { type StepAnswers, writePathwayEvent } from './step-events'

type Recorded = { step: string; event: string; answers: StepAnswers }

/**
 * Records what happened to a case, or says of a step that has no card of its own that it is done, not needed, or open
 * again; and that what a clock waits for is done. A conflict when what is said no longer fits, because somebody else
 * was first.
 */
export function recordPathway(
  actor: Actor,
  caseId: string,
  key: string,
  { step, event, answers }: Recorded,
): Promise<Result<{ id: string }>> {
  const lets = letsGo(step, answers)
  const right = lets && may(actor, 'clock.move') ? 'clock.move' : rightFor(step)
  return perform(actor, right, { case: caseId }, frame =>
    once(frame, actor, key, 'pathway.record', async () => {
      await oneAtATime(frame.tx, `step|${caseId}`)
      const { outline: file } = (await readOutline(frame.tx, caseId)) ?? refuse({ why: 'not-found' })
      const first = comesFirst(step, event, file)
      const what = pathwayFormOf(step, event, file.nation, first.length > 0) ?? refuse({ why: 'not-found' })
      if (lets && !(frame.facts && can(actor, 'clock.move', frame.facts)))
        refuse({ why: 'cannot', says: leadsAlone })
      if (isOvertaken(step, event, file)) refuse({ why: 'conflict' })
      const says =
        (lets && notDueProblem(event, frame.at, file)) ||
        (step === clockMoved ? moveProblem(event, file) : pathwayProblem(step, event, answers, file))
      if (says) refuse({ why: 'cannot', says })
      if (first.length > 0 && !answers.early) refuse({ why: 'cannot', says: outOfOrder(first) })
      const blank = unanswered(onlyMissing(what.form, step, file), answers)
      if (blank)
        refuse({ why: 'incomplete', problems: [{ at: blank, says: 'Answer at least one question.' }] })
      refuseDay(frame.at, 'chaseOn', answers.chaseOn)
      const far = step === clockMoved && moveDayProblem(answers.on as Day, dayOf(frame.at))
      const unlike = step === ageStep && event === 'done' ? assessedProblem(answers) : null
      if (unlike) refuse({ why: 'incomplete', problems: [{ at: 'assessedBirth', says: unlike }] })
      if (far) refuse({ why: 'incomplete', problems: [{ at: 'on', says: far }] })
      const id = await writePathwayEvent(frame, actor, { caseId, key: frame.key }, { ...what, answers })
      frame.note({ row: id, ...told(step, event), ...(lets && { ended: true }) })
      return { id }
    }),
  )
}

/** To say that a clock is no longer due lets a limit go: whoever may give it another day may say so, and nobody else. */
const letsGo = (step: string, { ended }: StepAnswers): boolean => step === clockDone && ended === notDue

const leadsAlone =
  'Only a lead or a manager can say that a clock is no longer due. Ask one of them, or record that it was done.'

/** Whoever may record a step may say that what a clock waits for is done; to let its day pass takes a right of its own. */
export const rightFor = (step: string): PermissionId => (step === clockMoved ? 'clock.move' : 'step.record')

const told = (step: string, event: string): TrailDetail =>
  step === clockDone || step === clockMoved
    ? { clock: event as ClockId }
    : { pathway: step, happened: event as 'done' }
