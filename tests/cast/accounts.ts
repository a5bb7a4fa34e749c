import { Client } from 'pg'
import { hashPassword } from '../../lib/auth/password'
import { sessionId } from '../../lib/auth/sessions'
import { signIn } from '../../lib/auth/sign-in'
import type { Actor, Role } from '../../lib/domain/access/role'
import { database, switchDatabase } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { newKey } from '../../lib/platform/sealing'
import { freshDatabase } from '../database'

/** People who sign in, in an organisation and a database of their own, for tests of the doors. */

export const password = 'mossy lantern over tea'
const organisationId = newId()
let owner: string
let hash: string

/** For `beforeAll`; answers with what `afterAll` is to do. */
export async function openHouse(): Promise<() => Promise<void>> {
  const fresh = await freshDatabase()
  owner = fresh.ownerUrl
  hash = await hashPassword(password)
  await database().organisation.create({
    data: {
      id: organisationId,
      name: 'Riverside',
      nation: 'England',
      demonstration: true,
      wrappedKey: newKey().wrapped,
      createdAt: new Date(),
    },
  })
  return async () => {
    await switchDatabase(undefined)
    await fresh.close()
  }
}

let count = 0
export async function person(
  more: { demonstration?: boolean; roles?: Role[]; disabledAt?: Date; hash?: null } = {},
) {
  const { roles = ['practitioner'], hash: kept = hash, ...rest } = more
  const id = newId()
  const email = `person.${++count}@riverside.example`
  await database().account.create({
    data: {
      id,
      organisationId,
      name: `Person ${count}`,
      email,
      jobTitle: 'Worker',
      passwordHash: kept,
      createdAt: new Date(),
      ...rest,
    },
  })
  await database().accountRole.createMany({ data: roles.map(role => ({ accountId: id, role })) })
  return { id, email }
}
export const cast = (roles?: Role[]) => person({ demonstration: true, ...(roles ? { roles } : {}) })

export async function signedIn(email: string): Promise<string> {
  const result = await signIn({ email, password }, 'here')
  if (typeof result === 'string') throw new Error(result)
  return result.sid
}

/** Time travel by the database's own rows: as the runtime role, which may update a session. */
export const idleFor = (sid: string, minutes: number) => database().$executeRaw`
  update session set last_seen_at = now() - ${minutes} * interval '1 minute' where id = ${sessionId(sid)}`
export const aged = (sid: string, hours: number) => database().$executeRaw`
  update session set created_at = now() - ${hours} * interval '1 hour' where id = ${sessionId(sid)}`
export const forgetWaiting = () => database().$executeRaw`update sign_in_delay set not_before = 'epoch'`

export async function trail(actorId: string, ownerUrl = owner) {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ action: string; outcome: string }>(
    'select action, outcome from audit_event where actor_id = $1 order by at, shard, seq',
    [actorId],
  )
  await client.end()
  return rows.map(row => `${row.action} ${row.outcome}`)
}

export const actorOf = (id: string, roles: readonly Role[]): Actor => ({
  id,
  organisationId,
  name: 'Somebody',
  roles,
  demonstration: false,
})
