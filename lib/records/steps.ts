import type { Actor } from '../domain/access/role'
import { problems } from '../domain/step/order'
import { stateOf } from '../domain/step/state'
import type { StepEventId, StepId } from '../domain/step/steps'
import { refuseDay } from './ask-again'
import { readOutline } from './case-file'
import { once } from './once'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse } from './perform'
import { type StepAnswers, writeStepEvent } from './step-events'

export type StepRecord = { step: StepId; event: Exclude<StepEventId, 'ready'>; answers: StepAnswers }

/** What somebody thinks of a step, and a referral that is sent once: when somebody else was first, both are shown. */
const overtakable: readonly StepEventId[] = ['sent', 'not-needed', 'not-needed-agreed', 'needed-after-all']

/**
 * Records what happened in a step. Facts that cannot be (an answer before a referral, an NRM referral before
 * children's services know) come back as a sentence. Agreeing that a step is not needed has a permission of
 * its own and takes somebody other than who proposed it.
 */
export const recordStep = (
  actor: Actor,
  caseId: string,
  key: string,
  record: StepRecord,
): Promise<Result<{ id: string }>> => {
  const permission = record.event === 'not-needed-agreed' ? 'step.agree' : 'step.record'
  return perform(actor, permission, { case: caseId }, frame =>
    once(frame, actor, key, permission, async () => {
      await oneAtATime(frame.tx, `step|${caseId}`)
      const { outline: file } = (await readOutline(frame.tx, caseId)) ?? refuse({ why: 'not-found' })
      const state = stateOf(record.step, file.stepEvents)
      if (overtakable.includes(record.event) && state.latest && !state.nextEvents.includes(record.event))
        refuse({ why: 'conflict' })
      const says = problems(record.step, record.event, record.answers, file)
      if (says) refuse({ why: 'cannot', says })
      if (record.event === 'not-needed-agreed' && state.proposal && !state.canBeAgreedBy(actor.id))
        refuse({ why: 'second-person' })
      refuseDay(frame.at, 'chaseOn', record.answers.chaseOn)
      const id = await writeStepEvent(frame, actor, { caseId, key: frame.key, nation: file.nation }, record)
      frame.note({ step: record.step, event: record.event, row: id })
      return { id }
    }),
  )
}
