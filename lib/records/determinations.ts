import type { Actor } from '../domain/access/role'
import type { CaseOutline } from '../domain/case/case-file'
import type { Result as Finding } from '../domain/determination/computed'
import { matrix, resultOf } from '../domain/determination/matrix'
import { restedOn } from '../domain/determination/rested'
import type { Weighed } from '../domain/determination/weighed'
import { addMonths, dayOf } from '../domain/time/day'
import { newId } from '../platform/identity'
import { seal } from '../platform/sealing'
import { bearingEntries } from './bearing-rows'
import { readOutline } from './case-file'
import { keepClocks } from './keep-clocks'
import { once } from './once'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse, type Work } from './perform'
import { whenAsked } from './sealed'

/**
 * Records the lead's determination with reasons. It supersedes the last one and keeps what the matrix
 * showed, facts and age too, and by their ids the entries as they stand when it is recorded. Where no referral follows
 * now it has a day to look again. Refused as a conflict when what is weighed changed since the page was read (`seen`
 * is its codes): not for one more entry on what was evidenced already. The same when somebody determined meanwhile
 * (`after` is the id of the last determination that the page knew of, or '').
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
      const entries = await bearingEntries(frame.tx, caseId)
      const { columns, weighed } = matrix(whenAsked(outline, { entries: () => entries }))
      const last = outline.determinations.at(-1)?.id ?? ''
      if (JSON.stringify(weighed) !== made.seen || last !== made.after) refuse({ why: 'conflict' })
      if (restsOnSomething.includes(made.result) && (await isEmpty(frame, caseId, outline, weighed)))
        refuse({ why: 'cannot', says: nothingYet })
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
          snapshot: { ...weighed, entries: restedOn(columns) },
          lookAgainOn,
          sealedReasons: seal(frame.key, `determination|${id}|reasons`, made.reasons),
        },
      })
      await keepClocks(frame, caseId)
      frame.note({ determination: id })
      return { id }
    }),
  )

/** What nobody can find on a case on which nothing stands. Source: domain fact base 1.2, each element has its entries. */
const restsOnSomething: readonly Finding[] = [
  'met',
  'act-not-evidenced',
  'purpose-not-evidenced',
  'refer-on-suspicion',
]
const nothingYet =
  'Nothing on this case shows an act, a means or a purpose yet: no entry, no sign and nothing known around the child. Record what it rests on first, even in one line, or find that too little is known.'

/** Whether nothing stands on a case, or on what was joined to it, that a determination could rest on. */
async function isEmpty(
  { tx }: Work,
  caseId: string,
  { sightings }: Pick<CaseOutline, 'sightings'>,
  shown: Weighed,
) {
  const { act, means, purpose, facts } = shown
  if (sightings.length + act.length + means.length + purpose.length + facts.length > 0) return false
  return (await tx.entry.count({ where: { OR: [{ caseId }, { case: { joinedToId: caseId } }] } })) === 0
}

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
