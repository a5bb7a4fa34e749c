import type { Actor } from '../domain/access/role'
import { type Colleague, colleagueIn, type StaffAnswers } from '../domain/concern/staff-questions'
import { addDays, dayOf } from '../domain/time/day'
import { isId, newId } from '../platform/identity'
import { type Key, seal } from '../platform/sealing'
import { refuse, type Work } from './perform'
import { writeNamed } from './restriction'

const why = 'The concern is about somebody who works with children.'
const daysToReview = 28

/** The colleagues of a person, one of whom a concern may be about. */
export const colleaguesOf = ({ tx }: Pick<Work, 'tx'>, actor: Actor): Promise<Colleague[]> =>
  tx.$queryRaw<Colleague[]>`
    select id, name, job_title as "jobTitle" from account
     where organisation_id = ${actor.organisationId}::uuid and disabled_at is null and id <> ${actor.id}::uuid
     order by name, id`

/**
 * Restricts a case that is about somebody who works with children, in the request that opens it, to every lead and
 * manager but that person, who is kept from it; where nobody is left, to its author, so that it is not lost. True when
 * its author may open it.
 */
export async function restrictFromTheStart(
  frame: Work,
  actor: Actor,
  { caseId, key }: { caseId: string; key: Key },
  staff: StaffAnswers,
): Promise<boolean> {
  const { tx, at } = frame
  const { organisationId, id: writtenById } = actor
  const mine = { organisationId, caseId, writtenById, writtenAt: at }
  const about = colleagueIn(staff)
  if (about) {
    const colleague = isId(about) && about !== actor.id
    if (!colleague || !(await tx.account.findFirst({ where: { id: about, organisationId } })))
      refuse({ why: 'not-found' })
    await tx.keptFrom.create({ data: { ...mine, id: newId(), accountId: about } })
  }
  const overseers = await tx.account.findMany({
    where: {
      organisationId,
      disabledAt: null,
      roles: { some: { role: { in: ['lead', 'manager'] } } },
      ...(about ? { id: { not: about } } : {}),
    },
    select: { id: true },
  })
  const named = overseers.length > 0 ? overseers.map(each => each.id) : [actor.id]
  const id = newId()
  const reviewOn = new Date(`${addDays(dayOf(at), daysToReview)}T00:00:00Z`)
  const sealedWhy = seal(key, `restriction|${id}|why`, why)
  await tx.restriction.create({ data: { ...mine, id, reviewOn, sealedWhy } })
  await writeNamed(frame, actor, caseId, named)
  frame.note({ restriction: id, named: named.length })
  return named.includes(actor.id)
}
