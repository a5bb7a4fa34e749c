import type { Actor } from '../domain/access/role'
import type { DutyAnswers } from '../domain/account/duty-questions'
import { instantOf } from '../domain/time/london'
import { isId, newId } from '../platform/identity'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

export type DutyTurnView = {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly startsAt: Date
  readonly endsAt: Date
  /** Whether it runs now, by the database's clock. */
  readonly now: boolean
}
export type Duty = {
  readonly at: Date
  readonly turns: readonly DutyTurnView[]
  /** Whom duty gives anything: practitioners. A lead sees every concern without it. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly jobTitle: string }[]
}

const practising = (organisationId: string) => ({
  organisationId,
  disabledAt: null,
  roles: { some: { role: 'practitioner' } },
})

/** Who is on duty now and next, and who could be. */
export const seeDuty = (actor: Actor): Promise<Result<Duty>> =>
  perform(actor, 'duty.see', 'organisation', async ({ tx, at }) => {
    const account = { select: { name: true, jobTitle: true } }
    const rows = await tx.dutyTurn.findMany({
      where: { endsAt: { gt: at }, account: practising(actor.organisationId) },
      include: { account },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      take: 200,
    })
    const people = await tx.account.findMany({
      where: practising(actor.organisationId),
      select: { id: true, name: true, jobTitle: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    })
    const turns = rows.map(row => ({
      id: row.id,
      ...row.account,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      now: row.startsAt <= at,
    }))
    return { at, turns, people }
  })

const instantIn = (wall: string): Date => {
  const [day = '', time = ''] = wall.split('T')
  return instantOf(day, time)
}
const longest = 31 * 86_400_000
const cannot = (says: string): never => refuse({ why: 'cannot', says })

/** Puts somebody on duty; from then on, and until then, new concerns reach them. */
export const planDuty = (actor: Actor, key: string, answers: DutyAnswers): Promise<Result<{ id: string }>> =>
  perform(actor, 'duty.plan', 'organisation', frame =>
    once(frame, actor, key, 'duty.plan', async () => {
      const { tx, at, note } = frame
      const startsAt = answers.from ? instantIn(answers.from) : at
      const endsAt = instantIn(answers.until ?? '')
      if (endsAt <= at) cannot('This turn is over already. Check the day and the time it ends.')
      if (endsAt <= startsAt) cannot('A turn must end after it begins. Check both times.')
      if (endsAt.getTime() - startsAt.getTime() > longest)
        cannot('A turn lasts at most 31 days. Check both days.')
      const accountId = answers.who ?? ''
      const able = { ...practising(actor.organisationId), id: accountId }
      if (!isId(accountId) || !(await tx.account.findFirst({ where: able })))
        cannot('This person cannot be on duty. Choose somebody from the list.')
      const id = newId()
      await tx.dutyTurn.create({
        data: { id, organisationId: actor.organisationId, accountId, startsAt, endsAt },
      })
      note({ turn: id, account: accountId, planned: true })
      return { id }
    }),
  )

/** Ends a turn now; one that has not begun will not. A turn that is over stays as it was. */
export const endDuty = (actor: Actor, key: string, id: string): Promise<Result<{ id: string }>> =>
  perform(actor, 'duty.plan', 'organisation', frame =>
    once(frame, actor, key, 'duty.end', async () => {
      const { tx, at, note } = frame
      const where = { id, organisationId: actor.organisationId }
      const turn = isId(id) ? await tx.dutyTurn.findFirst({ where }) : null
      if (!turn) refuse({ why: 'not-found' })
      if (turn.endsAt > at) {
        const begun = turn.startsAt <= at
        await tx.dutyTurn.update({
          where: { id },
          data: begun ? { endsAt: at } : { startsAt: at, endsAt: at },
        })
      }
      note({ turn: id, ended: true })
      return { id }
    }),
  )
