import type { Actor } from '../domain/access/role'
import type { Nation } from '../domain/nation/nation'
import { stepFormsIn } from '../domain/step/questions'
import type { StepEventId, StepId } from '../domain/step/steps'
import { instantOf } from '../domain/time/london'
import type { Form } from '../forms/form'
import { transcriptOf } from '../forms/transcript'
import { newId } from '../platform/identity'
import { type Key, seal } from '../platform/sealing'
import { keepClocks } from './keep-clocks'
import type { Work } from './perform'
import type { SealedStep } from './sealed'

export type StepAnswers = { readonly [id: string]: string }

/** London wall time (YYYY-MM-DDTHH:MM) as an instant. */
export const instantAt = (wall: string): Date => instantOf(wall.slice(0, 10), wall.slice(11, 16))

type Written = Pick<Work, 'tx' | 'at'>
type To = { caseId: string; key: Key }

/**
 * Writes what happened in a step, and keeps the clocks that it started or met; `when` among the answers is when it
 * happened, otherwise now. What was asked is kept in the words of the case's nation.
 */
export function writeStepEvent(
  frame: Written,
  actor: Actor,
  to: To & { nation: Nation },
  what: { step: StepId; event: StepEventId; answers: StepAnswers },
): Promise<string> {
  const { step, event, answers } = what
  const transcript =
    event === 'ready'
      ? { form: `${step}-${event}`, version: 1, lang: 'en-GB', lines: [] }
      : transcriptOf(stepFormsIn[to.nation][step][event], answers)
  return writeEvent(frame, actor, to, { step, event, sealed: { answers, transcript } })
}

/** The same of what a form of the pathway recorded. */
export const writePathwayEvent = (
  frame: Written,
  actor: Actor,
  to: To,
  { step, event, form, answers }: { step: string; event: string; form: Form; answers: StepAnswers },
): Promise<string> =>
  writeEvent(frame, actor, to, { step, event, sealed: { answers, transcript: transcriptOf(form, answers) } })

async function writeEvent(
  frame: Written,
  actor: Actor,
  to: To,
  { step, event, sealed }: { step: string; event: string; sealed: SealedStep },
): Promise<string> {
  const id = newId()
  const { when } = sealed.answers
  await frame.tx.stepEvent.create({
    data: {
      id,
      organisationId: actor.organisationId,
      caseId: to.caseId,
      writtenById: actor.id,
      writtenAt: frame.at,
      step,
      event,
      happenedAt: when ? instantAt(when) : frame.at,
      sealed: seal(to.key, `step_event|${id}|sealed`, sealed),
    },
  })
  await keepClocks(frame, to.caseId)
  return id
}
