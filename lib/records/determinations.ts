import type { Actor } from '../domain/access/role'
import type { Result as Finding } from '../domain/determination/computed'
import { resultOf, weighedIn } from '../domain/determination/matrix'
import { addMonths, dayOf } from '../domain/time/day'
import { newId } from '../platform/identity'
import { seal } from '../platform/sealing'
import { readOutline } from './case-file'
import { keepClocks } from './keep-clocks'
import { once } from './once'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse } from './perform'

/**
 * Records the lead's determination with reasons. It supersedes the last one and keeps what the matrix
 * showed, facts and age too. Where no referral follows now it has a day to look again. Refused as a conflict when the evidence changed since the page was read (`seen` is its codes), or when
 * somebody determined meanwhile (`after` is the id of the last determination that the page knew of, or '').
 */
export const makeDetermination = (
  actor: Actor,
  caseId: string,
  key: string,
  made: { result: Finding; reasons: string; lookAgainOn?: string; seen: string; after: string },
): Promise<Result<{ id: string }>> =>
  perform(actor, 'determination.make', { case: caseId }, frame =>
    once(frame, actor, key, 'determination.make', async () => {
      await oneAtATime(frame.tx, `determination ${caseId}`)
      const { outline } = (await readOutline(frame.tx, caseId)) ?? refuse({ why: 'not-found' })
      const weighed = weighedIn(outline)
      const last = outline.determinations.at(-1)?.id ?? ''
      if (JSON.stringify(weighed) !== made.seen || last !== made.after) refuse({ why: 'conflict' })
      const lookAgainOn = dayToLook(frame.at, made)
      const id = newId()
      await frame.tx.determination.create({
        data: {
          id,
          organisationId: actor.organisationId,
          caseId,
          writtenById: actor.id,
          writtenAt: frame.at,
          result: made.result,
          computed: resultOf(outline),
          snapshot: weighed,
          lookAgainOn,
          sealedReasons: seal(frame.key, `determination|${id}|reasons`, made.reasons),
        },
      })
      await keepClocks(frame, caseId)
      frame.note({ determination: id })
      return { id }
    }),
  )

const noReferral: readonly Finding[] = [
  'purpose-not-evidenced',
  'act-not-evidenced',
  'insufficient-information',
]

/** The day to look again, where the result asks for one: to come, and no more than six months away. */
function dayToLook(
  at: Date,
  { result, lookAgainOn = '' }: { result: Finding; lookAgainOn?: string },
): Date | null {
  if (!noReferral.includes(result)) return null
  const today = dayOf(at)
  if (lookAgainOn <= today || lookAgainOn > addMonths(today, 6)) {
    const says = 'Give a day to look at the evidence again: after today, and at most six months away.'
    refuse({ why: 'incomplete', problems: [{ at: 'lookAgainOn', says }] })
  }
  return new Date(`${lookAgainOn}T00:00:00Z`)
}
