import type { PermissionId } from '../domain/access/permissions'
import type { TrailDetail } from '../domain/access/trail-detail'
import type { FirstAdministrator } from '../domain/account/questions'
import { settingsIn, tellable } from '../domain/organisation/questions'
import { database, type Tx } from '../platform/database'
import { isSecret } from '../platform/identity'
import { sha256 } from '../platform/sealing'
import { oneAtATime, signInName } from '../records/account-rows'
import { type Told, told } from '../records/told'
import { hashPassword } from './password'
import { weaknessOf } from './strength'

/** A one-time link as its holder may see it. `nameless`: the first administrator, who says who they are. */
export type Link =
  | {
      readonly state: 'good'
      readonly nameless: boolean
      readonly name: string
      readonly email: string
      readonly organisation: string
    }
  | { readonly state: 'used' | 'old' | 'unknown' }

const idOf = (token: string): Uint8Array<ArrayBuffer> => new Uint8Array(sha256(token))

type Row = {
  account_id: string
  name: string
  email: string
  organisation: string
  organisation_id: string
  used: boolean
  old: boolean
}

async function find(tx: Pick<Tx, '$queryRaw'>, token: string): Promise<Row | undefined> {
  if (!isSecret(token)) return undefined
  const [row] = await tx.$queryRaw<Row[]>`
    select a.id as account_id, a.name, a.email, o.name as organisation, o.id as organisation_id,
           i.used_at is not null as used, i.expires_at <= now() as old
      from invitation i join account a on a.id = i.account_id join organisation o on o.id = a.organisation_id
     where i.id = ${idOf(token)} and a.disabled_at is null`
  return row
}

const stateOf = (row: Row | undefined) => (!row ? 'unknown' : row.used ? 'used' : row.old ? 'old' : 'good')

export async function readLink(token: string): Promise<Link> {
  const row = await find(database(), token)
  const state = stateOf(row)
  if (!row || state !== 'good') return { state: state === 'good' ? 'unknown' : state }
  const { name, email, organisation } = row
  return { state, nameless: name === '', name, email, organisation }
}

/** What kept the password from being set: the link itself, or sentences beside the fields. */
export type Welcomed =
  | { readonly ok: true }
  | { readonly ok: false; readonly errors: { readonly [field: string]: string } }

/**
 * Sets the password by a link, once: of two at the same moment one finds it used. Whoever was signed in as this
 * person is signed out. `who` is asked of the first administrator only.
 */
export async function acceptLink(
  token: string,
  password: string,
  who: FirstAdministrator,
): Promise<Welcomed> {
  const link = await readLink(token)
  if (link.state !== 'good') return { ok: false, errors: {} }
  const about = link.nameless
    ? [who.name, who.email, who.jobTitle, who.organisation]
    : [link.name, link.email, link.organisation]
  const weak = weaknessOf(
    password,
    about.filter(text => text !== undefined),
  )
  if (weak) return { ok: false, errors: { password: weak } }
  const passwordHash = await hashPassword(password)
  return database().$transaction(async tx => {
    await oneAtATime(tx)
    const row = await find(tx, token)
    if (!row || stateOf(row) !== 'good') return { ok: false, errors: {} }
    const named = row.name === '' ? await nameOf(tx, row, who) : {}
    if (named === undefined)
      return { ok: false, errors: { email: 'Somebody signs in with this e-mail address already.' } }
    await tx.account.update({
      where: { id: row.account_id },
      data: { passwordHash, ...named, version: { increment: 1 } },
    })
    await tx.$executeRaw`
      update account set changed_by_id = id, changed_at = now() where id = ${row.account_id}::uuid`
    await tx.$executeRaw`update invitation set used_at = now() where id = ${idOf(token)}`
    await tx.$executeRaw`
      update session set revoked_at = now() where account_id = ${row.account_id}::uuid and revoked_at is null`
    await tell(tx, row.account_id, row.name === '' ? settingsIn(who) : undefined)
    return { ok: true }
  })
}

async function nameOf(tx: Tx, row: Row, who: FirstAdministrator) {
  const { name = '', jobTitle = '' } = who
  const email = signInName(who.email ?? '')
  if (await tx.account.findUnique({ where: { email }, select: { id: true } })) return undefined
  await tx.organisation.update({
    where: { id: row.organisation_id },
    data: { ...settingsIn(who), version: { increment: 1 } },
  })
  return { name, email, jobTitle }
}

async function tell(tx: Tx, accountId: string, set?: ReturnType<typeof settingsIn>) {
  const done = (action: PermissionId, detail: TrailDetail): Told => ({
    action,
    outcome: 'done',
    caseId: null,
    detail,
  })
  const events = [
    done('account.change', { account: accountId, password: true }),
    ...(set ? [done('organisation.change', tellable(set))] : []),
  ]
  await tx.$queryRaw`select at from app.enter(${accountId}::uuid, null)`
  await tx.$executeRaw`select app.record_events(${told(...events)}::jsonb)`
}
