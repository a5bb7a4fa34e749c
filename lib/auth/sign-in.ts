import { setTimeout as pause } from 'node:timers/promises'
import { type Role, roles } from '../domain/access/role'
import { database } from '../platform/database'
import { signInName } from '../records/account-rows'
import { perform } from '../records/perform'
import { isPassword } from './password'
import { beginSession, sessionId } from './sessions'
import { tellRefused } from './tell-refused'
import { forgetTries, mayTry, triesOf } from './throttle'

/** mismatch also stands for an unknown, disabled or unfinished account; wait says the same and to be patient. */
export type Failed = 'mismatch' | 'wait'
export type SignedIn = { readonly sid: string; readonly accountId: string }

const held = { roles: { select: { role: true } } } as const
const readable = (text: string, most: number) => text.length <= most && !text.includes('\u0000')

/** Every failure answers after the same time, so that nobody learns from it who has an account. */
async function failing(began: number, telling: Promise<void> | undefined): Promise<'mismatch'> {
  await telling
  await pause(Math.max(0, began + 400 - Date.now()))
  return 'mismatch'
}

/** Checks an e-mail and a password, and begins a session. All that can go wrong looks the same from outside. */
export async function signIn(
  given: { readonly email: string; readonly password: string },
  address: string,
): Promise<SignedIn | Failed> {
  const began = Date.now()
  const email = readable(given.email, 254) ? signInName(given.email) : ''
  const password = readable(given.password, 1_000) ? given.password : ''
  const tries = triesOf('account', email, address)
  if (!(await mayTry(tries))) return 'wait'
  const account = await database().account.findUnique({ where: { email }, include: held })
  const right = await isPassword(password, account?.disabledAt ? null : account?.passwordHash)
  if (!account || !right) {
    const disabled = account?.disabledAt != null
    return failing(began, account ? tellRefused(account, 'session.start', { disabled }) : undefined)
  }
  const begun = await begin(account)
  if (begun) await forgetTries(tries)
  return begun ?? 'mismatch'
}

type Account = {
  readonly id: string
  readonly organisationId: string
  readonly name: string
  readonly demonstration: boolean
  readonly roles: readonly { readonly role: string }[]
}

/** Only accounts that the seed made for a demonstration go without a second factor. */
async function begin(account: Account): Promise<SignedIn | undefined> {
  const factor = account.demonstration ? 'full' : 'password'
  const begun = await perform(actorOf(account), 'session.start', 'organisation', ({ tx, at }) =>
    beginSession(tx, at, account.id, factor),
  )
  return begun.ok ? { sid: begun.value, accountId: account.id } : undefined
}

const actorOf = ({ id, organisationId, name, demonstration, roles: given }: Account) => ({
  id,
  organisationId,
  name,
  demonstration,
  roles: roles.filter((role: Role) => given.some(each => each.role === role)),
})

/** One button on this very computer: only for the cast of a demonstration organisation. The caller looks at the host. */
export async function signInAsCast(email: string): Promise<SignedIn | Failed> {
  if (!readable(email, 254)) return 'mismatch'
  const account = await database().account.findFirst({
    where: {
      email: signInName(email),
      demonstration: true,
      disabledAt: null,
      organisation: { demonstration: true },
    },
    include: held,
  })
  return (account && (await begin(account))) ?? 'mismatch'
}

/** Opens a locked session again with its owner's password; on this very computer the cast needs none. */
export async function unlock(
  sid: string,
  accountId: string,
  given: { readonly password: string; readonly address: string; readonly atHome: boolean },
): Promise<'open' | Failed> {
  const began = Date.now()
  const account = await database().account.findUnique({ where: { id: accountId }, include: held })
  if (!account) return 'mismatch'
  const free = given.atHome && account.demonstration
  const tries = triesOf('account', account.email, given.address)
  if (!free && !(await mayTry(tries))) return 'wait'
  const password = readable(given.password, 1_000) ? given.password : ''
  if (!free && !(await isPassword(password, account.disabledAt ? null : account.passwordHash)))
    return failing(began, tellRefused(account, 'session.unlock'))
  const opened = await perform(actorOf(account), 'session.unlock', 'organisation', ({ tx, at }) =>
    tx.session.updateMany({
      where: { id: sessionId(sid), accountId, factor: 'full', revokedAt: null },
      data: { lastSeenAt: at },
    }),
  )
  if (!opened.ok || opened.value.count === 0) return 'mismatch'
  if (!free) await forgetTries(tries)
  return 'open'
}
