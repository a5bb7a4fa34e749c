import type { Actor, Role } from '../domain/access/role'
import { enoughOverseers } from '../domain/restriction/named'
import type { NameAnswers, Nameable, RestrictAnswers } from '../domain/restriction/questions'
import { dayOf } from '../domain/time/day'
import type { Tx } from '../platform/database'
import { newId } from '../platform/identity'
import { seal } from '../platform/sealing'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'

const tooFew = 'Name at least one other safeguarding lead or manager: lifting a restriction takes two.'
const cannot = (says: string): never => refuse({ why: 'cannot', says })

/** Colleagues who work with cases, but for those whom this one is about. */
export async function nameable(tx: Tx, actor: Actor, caseId: string): Promise<Nameable[]> {
  const rows = await tx.account.findMany({
    where: {
      organisationId: actor.organisationId,
      disabledAt: null,
      roles: { some: { role: { in: ['practitioner', 'lead', 'manager'] } } },
      keptFrom: { none: { caseId, endedAt: null } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      jobTitle: true,
      roles: { select: { role: true } },
      held: { where: { caseId, until: null }, select: { id: true } },
    },
  })
  return rows.map(({ held, ...row }) => ({
    ...row,
    roles: row.roles.map(({ role }) => role as Role),
    holds: held.length > 0,
  }))
}

export const namedNow = (tx: Tx, caseId: string) =>
  tx.namedPerson.findMany({ where: { caseId, until: null }, orderBy: [{ from: 'asc' }, { id: 'asc' }] })

/** The restriction that stands on a case. */
export const standing = (tx: Tx, caseId: string) =>
  tx.restriction.findFirst({ where: { caseId, liftedAt: null } })

/** Names people on a case, in a request already begun. */
export async function writeNamed(
  { tx, at }: Pick<Work, 'tx' | 'at'>,
  actor: Actor,
  caseId: string,
  accounts: readonly string[],
  onCall = false,
): Promise<void> {
  const row = { organisationId: actor.organisationId, caseId, writtenById: actor.id, from: at, onCall }
  await tx.namedPerson.createMany({ data: accounts.map(accountId => ({ ...row, id: newId(), accountId })) })
}

/**
 * Restricts a case to whoever does it and those they name, at once: to wait for a second person could cost the child.
 * Whoever held the case and is not named no longer does. From then on it is not there for anybody else, whatever
 * their role.
 */
export const restrictCase = (
  actor: Actor,
  caseId: string,
  key: string,
  { why = '', named = [], reviewOn = '' }: RestrictAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'case.restrict', { case: caseId }, frame =>
    once(frame, actor, key, 'case.restrict', async () => {
      const { tx, at } = frame
      await tx.$executeRaw`select 1 from child_case where id = ${caseId}::uuid for update`
      if (frame.facts?.stage === 'joined')
        cannot('This concern is linked to another case. Restrict that one.')
      if (await standing(tx, caseId)) refuse({ why: 'conflict' })
      if (reviewOn <= dayOf(at)) cannot('Choose a day after today for the review.')
      const wanted = new Set([actor.id, ...named])
      const people = (await nameable(tx, actor, caseId)).filter(person => wanted.has(person.id))
      if (people.length !== wanted.size) cannot('Choose people from the list.')
      if (!enoughOverseers(people)) cannot(tooFew)
      const id = newId()
      await tx.restriction.create({
        data: {
          id,
          organisationId: actor.organisationId,
          caseId,
          writtenById: actor.id,
          writtenAt: at,
          reviewOn: new Date(`${reviewOn}T00:00:00Z`),
          sealedWhy: seal(frame.key, `restriction|${id}|why`, why),
        },
      })
      await writeNamed(frame, actor, caseId, [...wanted])
      await tx.allocation.updateMany({
        where: { caseId, until: null, accountId: { notIn: [...wanted] } },
        data: { until: at },
      })
      await tx.case.update({ where: { id: caseId }, data: { restricted: true, version: { increment: 1 } } })
      frame.note({ restriction: id, named: wanted.size })
      return { id }
    }),
  )

/** Opens a restricted case to one more person. */
export const namePerson = (
  actor: Actor,
  caseId: string,
  key: string,
  { who = '', onCall }: NameAnswers,
): Promise<Result<{ named: number }>> =>
  perform(actor, 'case.restrict', { case: caseId }, frame =>
    once(frame, actor, key, 'case.name', async () => {
      const { tx } = frame
      await tx.$executeRaw`select 1 from child_case where id = ${caseId}::uuid for update`
      if (!(await standing(tx, caseId))) refuse({ why: 'conflict' })
      const already = await namedNow(tx, caseId)
      const person = (await nameable(tx, actor, caseId)).find(each => each.id === who)
      if (!person || already.some(each => each.accountId === who)) cannot('Choose somebody from the list.')
      await writeNamed(frame, actor, caseId, [who], onCall === 'yes')
      frame.note({ named: already.length + 1 })
      return { named: already.length + 1 }
    }),
  )

/** Takes one person off, or changes who is on call. Two leads or managers stay named. */
export const changeNamed = (
  actor: Actor,
  caseId: string,
  key: string,
  { who, to }: { who: string; to: 'off' | 'on-call' | 'not-on-call' },
): Promise<Result<{ named: number }>> =>
  perform(actor, 'case.restrict', { case: caseId }, frame =>
    once(frame, actor, key, 'case.unname', async () => {
      const { tx, at } = frame
      await tx.$executeRaw`select 1 from child_case where id = ${caseId}::uuid for update`
      const rows = await namedNow(tx, caseId)
      const row = rows.find(each => each.accountId === who) ?? refuse({ why: 'conflict' })
      const stay = (await nameable(tx, actor, caseId)).filter(
        ({ id }) => id !== who && rows.some(each => each.accountId === id),
      )
      if (to === 'off' && !enoughOverseers(stay)) cannot(tooFew)
      const data = to === 'off' ? { until: at } : { onCall: to === 'on-call' }
      await tx.namedPerson.update({ where: { id: row.id }, data })
      if (to === 'off')
        await tx.allocation.updateMany({
          where: { caseId, until: null, accountId: who },
          data: { until: at },
        })
      frame.note({ named: rows.length - (to === 'off' ? 1 : 0) })
      return { named: rows.length - (to === 'off' ? 1 : 0) }
    }),
  )
