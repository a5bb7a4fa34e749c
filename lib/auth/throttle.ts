import { createHmac } from 'node:crypto'
import { database } from '../platform/database'
import { secrets } from '../platform/secrets'

/** Whose tries are counted: by the account's sign-in name or its second factor, and by where they come from. */
export type Tries = { readonly account: string; readonly address: string }

const hidden = (kind: string, words: string) =>
  `${kind}:${createHmac('sha256', secrets().pepper).update(`${kind}|${words}`).digest('base64url')}`

/** Names of counters are keyed digests, so that the table tells nobody's e-mail or address. */
export const triesOf = (kind: 'account' | 'factor', who: string, address: string): Tries => ({
  account: hidden(kind, who),
  address: hidden('address', address),
})

/**
 * Whether this try may be looked at now. Each is counted as a failure before it is looked at, in one
 * statement, so that a thousand at once gain nothing; a success takes it back. After three failures an account
 * waits 1 s, doubling to 60 s, and forgets after a quiet hour; an address has 20 failures a minute. Nobody
 * is ever locked out.
 */
export async function mayTry({ account, address }: Tries): Promise<boolean> {
  const db = database()
  const counted = await db.$executeRaw`
    insert into sign_in_delay as d (key, failures, not_before, updated_at) values (${address}, 1, 'epoch', now())
    on conflict (key) do update set
      failures = case when d.updated_at < now() - interval '1 minute' then 1 else d.failures + 1 end,
      updated_at = case when d.updated_at < now() - interval '1 minute' then now() else d.updated_at end
    where d.updated_at < now() - interval '1 minute' or d.failures < 20`
  if (counted === 0) return false
  const open = await db.$executeRaw`
    insert into sign_in_delay as d (key, failures, not_before, updated_at) values (${account}, 1, 'epoch', now())
    on conflict (key) do update set
      failures = case when d.updated_at < now() - interval '1 hour' then 1 else d.failures + 1 end,
      not_before = case when d.failures < 2 or d.updated_at < now() - interval '1 hour' then 'epoch'
        else now() + least(60, power(2, least(d.failures - 2, 6))) * interval '1 second' end,
      updated_at = now()
    where d.not_before <= now()`
  return open === 1
}

/** After a success: the account's failures are forgotten, and the address gets its one try back. */
export async function forgetTries({ account, address }: Tries): Promise<void> {
  const db = database()
  await db.$executeRaw`
    delete from sign_in_delay where key = ${account} or updated_at < now() - interval '1 day'`
  await db.$executeRaw`
    update sign_in_delay set failures = greatest(0, failures - 1) where key = ${address}`
}
