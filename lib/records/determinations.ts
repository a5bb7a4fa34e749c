import type { Actor } from '../domain/access/role'
import { computed, type Result as Finding } from '../domain/determination/computed'
import { evidencedIn } from '../domain/determination/matrix'
import { newId } from '../platform/identity'
import { seal } from '../platform/sealing'
import { readOutline } from './case-file'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

/**
 * Records the lead's determination with reasons. It supersedes the last one and keeps what the matrix
 * showed. Refused as a conflict when the evidence changed since the page was read (`seen` is its codes).
 */
export const makeDetermination = (
  actor: Actor,
  caseId: string,
  key: string,
  made: { result: Finding; reasons: string; seen: string },
): Promise<Result<{ id: string }>> =>
  perform(actor, 'determination.make', { case: caseId }, frame =>
    once(frame, actor, key, 'determination.make', async () => {
      const { outline } = (await readOutline(frame.tx, caseId)) ?? refuse({ why: 'not-found' })
      const codes = evidencedIn(outline)
      const advice = computed(codes)
      if (JSON.stringify(codes) !== made.seen) refuse({ why: 'conflict' })
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
      frame.note({ determination: id, result: made.result, computed: advice.result })
      return { id }
    }),
  )
