import type { Actor } from '../domain/access/role'
import type { Nation } from '../domain/nation/nation'
import { stepFormsIn } from '../domain/step/questions'
import type { StepEventId, StepId } from '../domain/step/steps'
import { instantOf } from '../domain/time/london'
import { transcriptOf } from '../forms/transcript'
import { newId } from '../platform/identity'
import { type Key, seal } from '../platform/sealing'
import { keepClocks } from './keep-clocks'
import type { Work } from './perform'
import type { SealedStep } from './sealed'

export type StepAnswers = { readonly [id: string]: string }

/** London wall time (YYYY-MM-DDTHH:MM) as an instant. */
export const instantAt = (wall: string): Date => instantOf(wall.slice(0, 10), wall.slice(11, 16))

/**
 * Writes what happened in a step, and keeps the clocks that it started or met; `when` among the answers is when it
 * happened, otherwise now. What was asked is kept in the words of the case's nation.
 */
export async function writeStepEvent(
  frame: Pick<Work, 'tx' | 'at'>,
  actor: Actor,
  to: { caseId: string; key: Key; nation: Nation },
  what: { step: StepId; event: StepEventId; answers: StepAnswers },
): Promise<string> {
  const id = newId()
  const { step, event, answers } = what
  const form = event === 'ready' ? null : stepFormsIn[to.nation][step][event]
  const sealed: SealedStep = {
    answers,
    transcript: form
      ? transcriptOf(form, answers)
      : { form: `${step}-${event}`, version: 1, lang: 'en-GB', lines: [] },
  }
  await frame.tx.stepEvent.create({
    data: {
      id,
      organisationId: actor.organisationId,
      caseId: to.caseId,
      writtenById: actor.id,
      writtenAt: frame.at,
      step,
      event,
      happenedAt: answers.when ? instantAt(answers.when) : frame.at,
      sealed: seal(to.key, `step_event|${id}|sealed`, sealed),
    },
  })
  await keepClocks(frame, to.caseId)
  return id
}
