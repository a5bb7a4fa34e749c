import type { Actor } from '../domain/access/role'
import {
  type Colleague,
  colleaguesIn,
  isAboutStaff,
  nearColleagues,
  type StaffAnswers,
} from '../domain/concern/staff-questions'
import { addDays, dayOf } from '../domain/time/day'
import { isId, newId } from '../platform/identity'
import { type Key, seal } from '../platform/sealing'
import { refuse, type Work } from './perform'
import { writeNamed } from './restriction'

const why = 'The concern is about somebody who works with children.'
const daysToReview = 28

/** The colleagues of a person, any of whom a concern may be about. */
export const colleaguesOf = ({ tx }: Pick<Work, 'tx'>, actor: Actor): Promise<Colleague[]> =>
  tx.$queryRaw<Colleague[]>`
    select id, name, job_title as "jobTitle" from account
     where organisation_id = ${actor.organisationId}::uuid and disabled_at is null and id <> ${actor.id}::uuid
     order by name, id`

type Whom = {
  /** Colleagues who may be meant by the name that was written. A disabled account may be opened again: it counts. */
  near: Colleague[]
  /** Who oversees it: every lead and manager but those whom it is, or may be, about. */
  overseers: string[]
}

async function whomIn({ tx }: Pick<Work, 'tx'>, actor: Actor, staff: StaffAnswers): Promise<Whom> {
  const accounts = await tx.$queryRaw<(Colleague & { oversees: boolean })[]>`
    select id, name, job_title as "jobTitle", disabled_at is null and exists (
             select from account_role r where r.account_id = a.id and r.role in ('lead', 'manager')) as oversees
      from account a where organisation_id = ${actor.organisationId}::uuid
     order by name, id`
  const near = nearColleagues(
    staff,
    accounts.filter(({ id }) => id !== actor.id),
  )
  const shut = new Set([...colleaguesIn(staff), ...near.map(({ id }) => id)])
  return {
    near,
    overseers: accounts.filter(({ id, oversees }) => oversees && !shut.has(id)).map(({ id }) => id),
  }
}

/** Whose name comes near the one that was written, and whether only the author is left to see the concern. */
export type KeptOut = { readonly near: readonly string[]; readonly alone: boolean }

/** Whom a concern will be kept from when it is sent, for its author to put right before. */
export async function keptOutBy(
  frame: Pick<Work, 'tx'>,
  actor: Actor,
  staff: StaffAnswers,
): Promise<KeptOut> {
  if (!isAboutStaff(staff)) return { near: [], alone: false }
  const { near, overseers } = await whomIn(frame, actor, staff)
  return { near: near.map(({ name }) => name), alone: overseers.every(id => id === actor.id) }
}

/**
 * Restricts a case that is about somebody who works with children, in the request that opens it, to every lead and
 * manager but those whom it is, or by the name that was written may be, about: they are kept from it. Where nobody is
 * left, to its author, so that it is not lost. True when its author may open it.
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
  const about = colleaguesIn(staff)
  if (about.includes(actor.id) || !about.every(isId)) refuse({ why: 'not-found' })
  const there = await tx.account.count({ where: { id: { in: [...about] }, organisationId } })
  if (there !== about.length) refuse({ why: 'not-found' })
  const { near, overseers } = await whomIn(frame, actor, staff)
  const shut = [...about, ...near.map(each => each.id)]
  await tx.keptFrom.createMany({ data: shut.map(accountId => ({ ...mine, id: newId(), accountId })) })
  const named = overseers.length > 0 ? overseers : [actor.id]
  const id = newId()
  const reviewOn = new Date(`${addDays(dayOf(at), daysToReview)}T00:00:00Z`)
  const sealedWhy = seal(key, `restriction|${id}|why`, why)
  await tx.restriction.create({ data: { ...mine, id, reviewOn, sealedWhy } })
  await writeNamed(frame, actor, caseId, named)
  frame.note({ restriction: id, named: named.length })
  return named.includes(actor.id)
}
