import type { Actor } from '../domain/access/role'
import { returnForm, reviewStep } from '../domain/nrm/returned'
import { notPassedOn } from '../domain/nrm/standing'
import { readDesk } from './nrm'
import { once } from './once'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse } from './perform'
import { writePathwayEvent } from './step-events'

/**
 * Returns the draft, as it stood on the page (`fingerprint`), to whoever passed it on, with what must change: nobody signs
 * it off before it is passed on again. One that changed since it was passed on waits for nothing else.
 */
export const returnNrm = (
  actor: Actor,
  caseId: string,
  key: string,
  fingerprint: string,
  answers: { answer: string },
): Promise<Result<{ id: string }>> =>
  perform(actor, 'nrm.return', { case: caseId }, frame =>
    once(frame, actor, key, 'nrm.return', async () => {
      await oneAtATime(frame.tx, `nrm ${caseId}`)
      const desk = await readDesk(frame, caseId)
      if (desk.fingerprint !== fingerprint || desk.signed) refuse({ why: 'conflict' })
      if (!desk.ready && !desk.lapsed) refuse({ why: 'cannot', says: notPassedOn })
      const what = { step: reviewStep, event: 'returned', form: returnForm, answers }
      const id = await writePathwayEvent(frame, actor, { caseId, key: frame.key }, what)
      frame.note({ row: id })
      return { id }
    }),
  )
