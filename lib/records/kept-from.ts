import type { Actor } from '../domain/access/role'
import { enoughOverseers } from '../domain/restriction/named'
import { isId, newId } from '../platform/identity'
import { once } from './once'
import { perform, type Result, refuse } from './perform'
import { nameable, namedNow, standing } from './restriction'

const cannot = (says: string): never => refuse({ why: 'cannot', says })

/**
 * Keeps a colleague from a restricted case, when it turns out later that it is about them: from then on they see
 * nothing of it, whatever their role, and nobody can name them. Nothing tells them.
 */
export const keepFrom = (
  actor: Actor,
  caseId: string,
  key: string,
  { who = '' }: { who?: string },
): Promise<Result<{ id: string }>> =>
  perform(actor, 'case.restrict', { case: caseId }, frame =>
    once(frame, actor, key, 'case.keep-from', async () => {
      const { tx, at } = frame
      const { organisationId } = actor
      await tx.$executeRaw`select 1 from child_case where id = ${caseId}::uuid for update`
      if (!(await standing(tx, caseId))) refuse({ why: 'conflict' })
      const colleague =
        isId(who) && who !== actor.id && (await tx.account.findFirst({ where: { id: who, organisationId } }))
      if (!colleague) cannot('Choose somebody from the list.')
      if (await tx.keptFrom.findFirst({ where: { caseId, accountId: who, endedAt: null } }))
        refuse({ why: 'conflict' })
      const named = await namedNow(tx, caseId)
      const stay = (await nameable(tx, actor, caseId)).filter(
        ({ id }) => id !== who && named.some(each => each.accountId === id),
      )
      if (named.some(each => each.accountId === who) && !enoughOverseers(stay))
        cannot('Name another safeguarding lead or manager first: two must stay named.')
      const id = newId()
      const row = { id, organisationId, caseId, accountId: who, writtenById: actor.id, writtenAt: at }
      await tx.keptFrom.create({ data: row })
      const theirs = { caseId, accountId: who, until: null }
      await tx.namedPerson.updateMany({ where: theirs, data: { until: at, onCall: false } })
      await tx.allocation.updateMany({ where: theirs, data: { until: at } })
      frame.note({ keptFrom: id })
      return { id }
    }),
  )
