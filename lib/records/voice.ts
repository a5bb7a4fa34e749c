import type { Actor } from '../domain/access/role'
import { voiceStep } from '../domain/voice/asked'
import { voiceForm } from '../domain/voice/questions'
import { refuseDay } from './ask-again'
import { readOutline } from './case-file'
import { once } from './once'
import { perform, type Result, refuse } from './perform'
import { type StepAnswers, writePathwayEvent } from './step-events'

/** Records what the child was told and wants: kept as what happened to the case, so that its chronology has it. */
export const recordVoice = (
  actor: Actor,
  caseId: string,
  key: string,
  answers: StepAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'entry.write', { case: caseId }, frame =>
    once(frame, actor, key, 'voice.record', async () => {
      const { outline: file } = (await readOutline(frame.tx, caseId)) ?? refuse({ why: 'not-found' })
      if (file.stage === 'joined')
        refuse({
          why: 'cannot',
          says: 'This concern is linked to another case. Record there what the child wants.',
        })
      refuseDay(frame.at, 'askOn', answers.askOn)
      const what = { step: voiceStep, event: 'asked', form: voiceForm, answers }
      const id = await writePathwayEvent(frame, actor, { caseId, key: frame.key }, what)
      frame.note({ row: id, voice: true })
      return { id }
    }),
  )
