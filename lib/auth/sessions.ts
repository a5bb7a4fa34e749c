import { type Actor, type Role, roles } from '../domain/access/role'
import { database, type Tx } from '../platform/database'
import { newSecret } from '../platform/identity'
import { sha256 } from '../platform/sealing'
import { ask } from '../platform/transaction'
import { perform } from '../records/perform'

/** What the tables know of a session: `factor` still waits for the code, `locked` for the password again. */
export type Visitor = {
  readonly state: 'factor' | 'locked' | 'open'
  readonly actor: Actor
  /** Whether the account has a second factor already. */
  readonly enrolled: boolean
  /** One of the demonstration's own cast. */
  readonly cast: boolean
}
export type Factor = 'password' | 'full'

type Row = {
  id: string
  organisation_id: string
  name: string
  demonstration: boolean
  member_of_cast: boolean
  enrolled: boolean
  factor: Factor
  idle: boolean
  alerts: number
  untoured: boolean
  roles: string[]
}

/** The database keeps this of a session's secret. */
export const sessionId = (sid: string): Uint8Array<ArrayBuffer> => new Uint8Array(sha256(sid))

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role)

/**
 * Who holds this secret, in one statement and by the database's clock: 15 minutes idle lock a session, 8 hours
 * end it, and one that waits for its second factor ends when idle. Notes at most once a minute that the
 * person is here. Roles and disabling are read each time, so a change holds at the next request.
 */
export async function readSession(sid: string): Promise<Visitor | undefined> {
  const id = sessionId(sid)
  const [row] = await ask<Row>`
    with seen as (
      update session set last_seen_at = date_trunc('milliseconds', now())
       where id = ${id} and revoked_at is null and factor = 'full'
         and created_at > now() - interval '8 hours'
         and last_seen_at > now() - interval '15 minutes' and last_seen_at < now() - interval '1 minute')
    select a.id, a.organisation_id, a.name, o.demonstration, a.demonstration as member_of_cast, s.factor,
           a.totp_enrolled_at is not null as enrolled,
           s.last_seen_at <= now() - interval '15 minutes' as idle,
           app.alerts_waiting(a.id) as alerts, a.toured_at is null as untoured,
           array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles
      from session s join account a on a.id = s.account_id join organisation o on o.id = a.organisation_id
     where s.id = ${id} and s.revoked_at is null and a.disabled_at is null
       and s.created_at > now() - interval '8 hours'`
  if (!row || (row.factor !== 'full' && row.idle)) return undefined
  const actor = {
    id: row.id,
    organisationId: row.organisation_id,
    name: row.name,
    roles: row.roles.filter(isRole),
    demonstration: row.demonstration,
    ...(row.alerts > 0 ? { alerts: row.alerts } : {}),
    ...(row.untoured ? { untoured: true as const } : {}),
  }
  const state = row.factor !== 'full' ? 'factor' : row.idle ? 'locked' : 'open'
  return { state, actor, enrolled: row.enrolled, cast: row.member_of_cast }
}

/** How many alerts wait for whoever has this screen open. A page asks by itself, so nobody is noted as being here. */
export async function alertsWaiting(sid: string): Promise<number | undefined> {
  const [row] = await ask<{ alerts: number }>`
    select app.alerts_waiting(a.id) as alerts from session s join account a on a.id = s.account_id
     where s.id = ${sessionId(sid)} and s.revoked_at is null and a.disabled_at is null and s.factor = 'full'
       and s.created_at > now() - interval '8 hours' and s.last_seen_at > now() - interval '15 minutes'`
  return row?.alerts
}

/** Begins a session within a transaction and answers with its secret; a fourth ends the oldest of its kind. */
export async function beginSession(tx: Tx, at: Date, accountId: string, factor: Factor): Promise<string> {
  const sid = newSecret()
  await tx.$executeRaw`select 1 from account where id = ${accountId}::uuid for update`
  await tx.session.create({
    data: { id: sessionId(sid), accountId, factor, createdAt: at, lastSeenAt: at },
  })
  await keepThree(tx, at, accountId, factor)
  return sid
}

/** Turns a session that waited for its second factor into a whole one, under a new secret. Undefined: too late. */
export async function completeSession(
  tx: Tx,
  at: Date,
  sid: string,
  accountId: string,
): Promise<string | undefined> {
  const fresh = newSecret()
  await tx.$executeRaw`select 1 from account where id = ${accountId}::uuid for update`
  const changed = await tx.session.updateMany({
    where: { id: sessionId(sid), accountId, factor: 'password', revokedAt: null },
    data: { id: sessionId(fresh), factor: 'full', createdAt: at, lastSeenAt: at },
  })
  if (changed.count === 0) return undefined
  await keepThree(tx, at, accountId, 'full')
  return fresh
}

const keepThree = (tx: Tx, at: Date, accountId: string, factor: Factor) => tx.$executeRaw`
  update session set revoked_at = ${at}
   where account_id = ${accountId}::uuid and factor = ${factor} and revoked_at is null and id not in (
     select id from session where account_id = ${accountId}::uuid and factor = ${factor} and revoked_at is null
      order by created_at desc, id limit 3)`

/** Ends one session, whatever its state. */
export async function endSession(sid: string): Promise<void> {
  const visitor = await readSession(sid)
  const which = { where: { id: sessionId(sid), revokedAt: null } }
  const told = visitor
    ? await perform(visitor.actor, 'session.end', 'organisation', ({ tx, at }) =>
        tx.session.updateMany({ ...which, data: { revokedAt: at } }),
      )
    : undefined
  if (!told?.ok)
    await database()
      .$executeRaw`update session set revoked_at = now() where id = ${sessionId(sid)} and revoked_at is null`
}
