import type { Actor } from '../domain/access/role'
import { type Gap, gapsAhead } from '../domain/on-call/gaps'
import { type Place, placeOf } from '../domain/on-call/places'
import type { OnCallAnswers } from '../domain/on-call/questions'
import { addDays } from '../domain/time/day'
import { instantOf } from '../domain/time/london'
import type { Tx } from '../platform/database'
import { isId, newId } from '../platform/identity'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

export type OnCallView = {
  readonly id: string
  readonly place: Place
  readonly name: string
  readonly jobTitle: string
  readonly phone: string
  readonly startsAt: Date
  readonly endsAt: Date
  /** Whether it runs now, by the database's clock. */
  readonly now: boolean
}
export type OnCall = {
  readonly at: Date
  readonly turns: readonly OnCallView[]
  readonly gaps: readonly Gap[]
  readonly people: readonly { readonly id: string; readonly name: string; readonly jobTitle: string }[]
}

/** The turns that run now or later and whose holder can still be called, the earliest first. */
export async function turnsFrom(tx: Tx, actor: Actor, at: Date): Promise<OnCallView[]> {
  const rows = await tx.$queryRaw<OnCallView[]>`
    select t.id, t.place, a.name, a.job_title as "jobTitle", t.phone, t.starts_at as "startsAt", t.ends_at as "endsAt",
           t.starts_at <= ${at} as now
      from on_call_turn t join account a on a.id = t.account_id
     where t.organisation_id = ${actor.organisationId}::uuid and t.ends_at > ${at} and t.ends_at > t.starts_at
       and app.can_be_called(t.account_id, t.place)
     order by t.starts_at, t.id limit 400`
  return rows
}

/** Who is on call now and next, when nobody is, and who could be. */
export const seeOnCall = (actor: Actor): Promise<Result<OnCall>> =>
  perform(actor, 'duty.see', 'organisation', async ({ tx, at }) => {
    const turns = await turnsFrom(tx, actor, at)
    const people = await tx.account.findMany({
      where: {
        organisationId: actor.organisationId,
        disabledAt: null,
        roles: { some: { role: { in: ['lead', 'manager'] } } },
      },
      select: { id: true, name: true, jobTitle: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    })
    return { at, turns, gaps: gapsAhead(turns, at), people }
  })

const cannot = (says: string): never => refuse({ why: 'cannot', says })
const longest = 31 * 86_400_000

/** A wall clock's time, some days later: the same hour, whatever the clocks did in between. */
const instantIn = (wall: string, days: number): Date => {
  const [day = '', time = ''] = wall.split('T')
  return instantOf(addDays(day, days), time)
}

/** The turns that the answers ask for: one, or one a day for as many days. */
function turnsIn({ from, until = '', days }: OnCallAnswers, at: Date): { startsAt: Date; endsAt: Date }[] {
  const count = days ? Number(days) : 1
  if (!Number.isInteger(count) || count < 1 || count > 31)
    cannot('Give the number of days as a figure from 1 to 31.')
  if (count > 1 && !from) cannot('Say from when, so that the turn can begin at the same time on each day.')
  const turns = Array.from({ length: count }, (_, day) => ({
    startsAt: from ? instantIn(from, day) : at,
    endsAt: instantIn(until, day),
  }))
  for (const { startsAt, endsAt } of turns) {
    if (endsAt <= at) cannot('This turn is over already. Check the day and the time it ends.')
    if (endsAt <= startsAt) cannot('A turn must end after it begins. Check both times.')
    if (endsAt.getTime() - startsAt.getTime() > longest)
      cannot('A turn lasts at most 31 days. Check both days.')
  }
  return turns
}

/** Puts somebody on call: from then on, and until then, urgent concerns reach them in this place. */
export const planOnCall = (
  actor: Actor,
  key: string,
  answers: OnCallAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'duty.plan', 'organisation', frame =>
    once(frame, actor, key, 'on-call.plan', async () => {
      const { tx, at, note } = frame
      const place = placeOf(answers.place ?? '')
      const accountId = answers.who ?? ''
      if (!place) return cannot('Choose a place from the list.')
      const able = { organisationId: actor.organisationId, disabledAt: null, id: accountId }
      const roles = { some: { role: { in: [...place.roles] } } }
      if (!isId(accountId) || !(await tx.account.findFirst({ where: { ...able, roles } })))
        cannot(`This person cannot take the place “${place.name}”. It needs a ${place.roles.join(' or a ')}.`)
      const mine = { organisationId: actor.organisationId, accountId, place: place.id }
      const turns = turnsIn(answers, at).map(turn => ({ ...mine, ...turn, id: newId() }))
      const phone = answers.phone ?? ''
      await tx.onCallTurn.createMany({ data: turns.map(turn => ({ ...turn, phone })) })
      const id = turns[0]?.id ?? ''
      note({ turn: id, turns: turns.length, account: accountId, place: place.id, planned: true })
      return { id }
    }),
  )

/** Ends a turn now; one that has not begun will not. A turn that is over stays as it was. */
export const endOnCall = (actor: Actor, key: string, id: string): Promise<Result<{ id: string }>> =>
  perform(actor, 'duty.plan', 'organisation', frame =>
    once(frame, actor, key, 'on-call.end', async () => {
      const { tx, at, note } = frame
      const where = { id, organisationId: actor.organisationId }
      const turn = isId(id) ? await tx.onCallTurn.findFirst({ where }) : null
      if (!turn) refuse({ why: 'not-found' })
      if (turn.endsAt > at)
        await tx.onCallTurn.updateMany({
          where,
          data: turn.startsAt <= at ? { endsAt: at } : { startsAt: at, endsAt: at },
        })
      note({ turn: id, ended: true })
      return { id }
    }),
  )
