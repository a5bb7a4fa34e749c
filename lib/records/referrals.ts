import type { Actor } from '../domain/access/role'
import { referralIn, referralProblem } from '../domain/referral/order'
import { type ReferralForm, referralFormsIn } from '../domain/referral/questions'
import { referralStep } from '../domain/referral/threads'
import { refuseDay } from './ask-again'
import { readOutline } from './case-file'
import { once } from './once'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse } from './perform'
import { type StepAnswers, writePathwayEvent } from './step-events'

type Recorded = {
  what: ReferralForm
  /** The record that began the referral; null where it begins. */
  about: string | null
  answers: StepAnswers
}

/**
 * Records that somebody outside was told of the child, or what came of it: kept as what happened to the case, so that
 * its chronology has it and its clocks run by the days that it sets. What cannot be comes back as a sentence.
 */
export const recordReferral = (
  actor: Actor,
  caseId: string,
  key: string,
  { what, about, answers }: Recorded,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'step.record', { case: caseId }, frame =>
    once(frame, actor, key, 'referral.record', async () => {
      await oneAtATime(frame.tx, `step|${caseId}`)
      const { outline: file } = (await readOutline(frame.tx, caseId)) ?? refuse({ why: 'not-found' })
      if (file.stage === 'joined')
        refuse({ why: 'cannot', says: 'This concern is linked to another case. Record there who was told.' })
      if (what !== 'told') {
        const referral = referralIn(file, about ?? '') ?? refuse({ why: 'not-found' })
        const says = referralProblem(what, referral, answers)
        if (says) refuse({ why: 'cannot', says })
      }
      refuseDay(frame.at, 'chaseOn', answers.chaseOn)
      const id = await writePathwayEvent(
        frame,
        actor,
        { caseId, key: frame.key },
        {
          step: referralStep,
          event: what,
          form: referralFormsIn[file.nation][what],
          answers: { ...answers, ...(about && what !== 'told' && { about }) },
        },
      )
      frame.note({ row: id, referral: what })
      return { id }
    }),
  )
