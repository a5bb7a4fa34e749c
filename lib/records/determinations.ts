import type { Actor } from '../domain/access/role'
import { computed, type Result as Finding } from '../domain/determination/computed'
import { evidencedIn } from '../domain/determination/matrix'
import { newId } from '../platform/identity'
import { seal } from '../platform/sealing'
import { readOutline } from './case-file'
import { once } from './once'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse } from './perform'

/**
 * Records the lead's determination with reasons. It supersedes the last one and keeps what the matrix
 * showed. Refused as a conflict when the evidence changed since the page was read (`seen` is its codes), or when
 * somebody determined meanwhile (`after` is the id of the last determination that the page knew of, or '').
 */
export const makeDetermination = (
  actor: Actor,
  caseId: string,
  key: string,
  made: { result: Finding; reasons: string; seen: string; after: string },
): Promise<Result<{ id: string }>> =>
  perform(actor, 'determination.make', { case: caseId }, frame =>
    once(frame, actor, key, 'determination.make', async () => {
      await oneAtATime(frame.tx, `determination ${caseId}`)
      const { outline } = (await readOutline(frame.tx, caseId)) ?? refuse({ why: 'not-found' })
      const codes = evidencedIn(outline)
      const advice = computed(codes)
      const last = outline.determinations.at(-1)?.id ?? ''
      if (JSON.stringify(codes) !== made.seen || last !== made.after) refuse({ why: 'conflict' })
      const id = newId()
      await frame.tx.determination.create({
        data: {
          id,
          organisationId: actor.organisationId,
          caseId,
          writtenById: actor.id,
          writtenAt: frame.at,
          result: made.result,
          computed: advice.result,
          snapshot: codes,
          sealedReasons: seal(frame.key, `determination|${id}|reasons`, made.reasons),
        },
      })
      frame.note({ determination: id })
      return { id }
    }),
  )
