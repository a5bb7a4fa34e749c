import { setTimeout as pause } from 'node:timers/promises'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hashPassword } from '../../lib/auth/password'
import { enrolment, giveCode, spendStep } from '../../lib/auth/second-factor'
import { endSession, readSession, sessionId } from '../../lib/auth/sessions'
import { signIn, signInAsCast, unlock } from '../../lib/auth/sign-in'
import { mayTry, triesOf } from '../../lib/auth/throttle'
import type { Role } from '../../lib/domain/access/role'
import { database, useDatabase } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { newKey } from '../../lib/platform/sealing'
import { disableAccount } from '../../lib/records/accounts'
import { freshDatabase } from '../database'

let close: () => Promise<void>
let owner: string
let hash: string
const organisationId = newId()
const password = 'mossy lantern over tea'

beforeAll(async () => {
  const fresh = await freshDatabase()
  close = fresh.close
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
})
afterAll(async () => {
  await useDatabase(undefined)
  await close()
})
beforeEach(async () => {
  await database().signInDelay.deleteMany()
})

let count = 0
async function person(
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
const cast = (roles?: Role[]) => person({ demonstration: true, ...(roles ? { roles } : {}) })

async function signedIn(email: string): Promise<string> {
  const result = await signIn({ email, password }, 'here')
  if (typeof result === 'string') throw new Error(result)
  return result.sid
}

/** Time travel by the database's own rows: as the runtime role, which may update a session. */
const idleFor = (sid: string, minutes: number) => database().$executeRaw`
  update session set last_seen_at = now() - ${minutes} * interval '1 minute' where id = ${sessionId(sid)}`
const aged = (sid: string, hours: number) => database().$executeRaw`
  update session set created_at = now() - ${hours} * interval '1 hour' where id = ${sessionId(sid)}`
const forgetWaiting = () => database().$executeRaw`update sign_in_delay set not_before = 'epoch'`

async function trail(actorId: string) {
  const { Client } = await import('pg')
  const client = new Client({ connectionString: owner })
  await client.connect()
  const { rows } = await client.query<{ action: string; outcome: string }>(
    'select action, outcome from audit_event where actor_id = $1 order by at, shard, seq',
    [actorId],
  )
  await client.end()
  return rows.map(row => `${row.action} ${row.outcome}`)
}

describe('signing in', () => {
  it('takes the right password, in any spelling of the e-mail, and the trail tells both', async () => {
    const { id, email } = await cast()
    expect(await signIn({ email, password: 'not this one' }, 'here')).toBe('mismatch')
    const sid = await signedIn(`  ${email.toUpperCase()} `)
    expect(await readSession(sid)).toMatchObject({ state: 'open', actor: { id, roles: ['practitioner'] } })
    expect(await trail(id)).toEqual(['session.start refused', 'session.start done'])
  })

  it('says and takes the same for the unknown, the disabled and the unfinished', async () => {
    const known = await person()
    const disabled = await person({ disabledAt: new Date() })
    const unfinished = await person({ hash: null })
    const emails = [known.email, 'nobody@riverside.example', disabled.email, unfinished.email]
    for (const email of emails) {
      const began = performance.now()
      expect(await signIn({ email, password: 'wrong wrong wrong' }, 'here')).toBe('mismatch')
      expect(performance.now() - began).toBeGreaterThan(395)
    }
    expect(await signIn({ email: disabled.email, password }, 'here')).toBe('mismatch')
    expect(await trail(disabled.id)).toEqual(['session.start refused', 'session.start refused'])
  })

  it('reads anything at all without a fault', async () => {
    for (const email of ['\u0000', 'x'.repeat(5_000_000), '', '\ud800', "'; drop table account; --"])
      expect(await signIn({ email, password: '\u0000' }, 'here')).toBe('mismatch')
    expect(await signIn({ email: 'a@b.example', password: 'y'.repeat(5_000_000) }, 'here')).toBe('mismatch')
  })

  it.each([['known'], ['unknown']])(
    'lets a %s account wait, longer each time, and forgets after a success',
    async kind => {
      const { email } = kind === 'known' ? await cast() : { email: 'still.nobody@riverside.example' }
      for (const round of [1, 2, 3])
        expect(await signIn({ email, password: `wrong ${round}` }, 'a')).toBe('mismatch')
      expect(await signIn({ email, password }, 'b')).toBe('wait')
      const waits: number[] = []
      for (let round = 0; round < 9; round++) {
        const [row] = await database().$queryRaw<[{ wait: number }]>`
        select round(extract(epoch from max(not_before) - max(updated_at)))::integer as wait
          from sign_in_delay where key like 'account:%'`
        waits.push(row.wait)
        await forgetWaiting()
        await mayTry(triesOf('account', email, `c${round}`))
      }
      expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
      if (kind === 'unknown') return
      expect(await signIn({ email, password }, 'd')).toBe('wait')
      await forgetWaiting()
      await signedIn(email)
      expect(await signIn({ email, password: 'wrong once' }, 'd')).toBe('mismatch')
      await signedIn(email)
    },
  )

  it('looks at three of a hundred guesses sent at once', async () => {
    const { email } = await cast()
    const tries = Array.from({ length: 100 }, (_, n) => signIn({ email, password: `guess ${n}` }, `bot ${n}`))
    const results = await Promise.all(tries)
    expect(results.filter(result => result !== 'wait').length).toBe(3)
  })

  it('looks at twenty failures a minute from one address, and lets others in meanwhile', async () => {
    const { email } = await cast()
    const tries = Array.from({ length: 40 }, (_, n) =>
      signIn({ email: `n${n}@else.example`, password: 'x' }, 'bot'),
    )
    const results = await Promise.all(tries)
    expect(results.filter(result => result === 'mismatch').length).toBe(20)
    expect(await signIn({ email, password }, 'bot')).toBe('wait')
    await signedIn(email)
  })

  it('keeps nobody’s e-mail or address in the table of delays', async () => {
    await signIn({ email: 'telling@riverside.example', password: 'x' }, '192.0.2.1')
    const rows = await database().signInDelay.findMany()
    expect(rows.length).toBe(2)
    expect(JSON.stringify(rows)).not.toMatch(/telling|192\.0/)
  })

  it('has a button for the cast of a demonstration alone', async () => {
    const [actor, ordinary] = [await cast(), await person()]
    expect(await signInAsCast(actor.email)).toHaveProperty('sid')
    expect(await signInAsCast(ordinary.email)).toBe('mismatch')
    expect(await signInAsCast('\u0000')).toBe('mismatch')
  })
})

describe('a session', () => {
  it('locks after 15 idle minutes, and the password opens it', async () => {
    const { id, email } = await cast()
    const sid = await signedIn(email)
    await idleFor(sid, 14.9)
    expect((await readSession(sid))?.state).toBe('open')
    await idleFor(sid, 15)
    expect((await readSession(sid))?.state).toBe('locked')
    expect((await readSession(sid))?.state).toBe('locked')
    const given = { address: 'here', atHome: false }
    expect(await unlock(sid, id, { ...given, password: 'not it' })).toBe('mismatch')
    expect((await readSession(sid))?.state).toBe('locked')
    expect(await unlock(sid, id, { ...given, password })).toBe('open')
    expect((await readSession(sid))?.state).toBe('open')
    await idleFor(sid, 20)
    expect(await unlock(sid, id, { ...given, atHome: true, password: '' })).toBe('open')
    expect(await trail(id)).toEqual([
      'session.start done',
      'session.unlock refused',
      'session.unlock done',
      'session.unlock done',
    ])
  })

  it('notes at most once a minute that somebody is there', async () => {
    const sid = await signedIn((await cast()).email)
    const seenAt = async () =>
      (await database().session.findUniqueOrThrow({ where: { id: sessionId(sid) } })).lastSeenAt.getTime()
    const first = await seenAt()
    await readSession(sid)
    expect(await seenAt()).toBe(first)
    await idleFor(sid, 2)
    const before = await seenAt()
    await readSession(sid)
    expect(await seenAt()).toBeGreaterThan(before + 60_000)
  })

  it('ends after 8 hours, however busy', async () => {
    const sid = await signedIn((await cast()).email)
    await aged(sid, 7.99)
    expect((await readSession(sid))?.state).toBe('open')
    await aged(sid, 8)
    expect(await readSession(sid)).toBeUndefined()
  })

  it('ends at the next request when it is revoked, signed out, or its owner disabled', async () => {
    const { id, email } = await cast()
    const administrator = await cast(['administrator'])
    const [one, two, three] = [await signedIn(email), await signedIn(email), await signedIn(email)]
    await endSession(one)
    expect(await readSession(one)).toBeUndefined()
    await database().session.update({ where: { id: sessionId(two) }, data: { revokedAt: new Date() } })
    expect(await readSession(two)).toBeUndefined()
    expect((await readSession(three))?.state).toBe('open')
    const admin = (await readSession(await signedIn(administrator.email)))?.actor
    if (!admin) throw new Error('no administrator')
    expect(await disableAccount(admin, newId(), { id, version: 1 })).toMatchObject({ ok: true })
    expect(await readSession(three)).toBeUndefined()
    expect(await trail(id)).toContain('session.end done')
  })

  it('has the roles of the moment', async () => {
    const { id, email } = await cast()
    const sid = await signedIn(email)
    await database().accountRole.deleteMany({ where: { accountId: id } })
    await database().accountRole.create({ data: { accountId: id, role: 'auditor' } })
    expect((await readSession(sid))?.actor.roles).toEqual(['auditor'])
  })

  it('is one of three: a fourth ends the oldest, also when ten begin at once', async () => {
    const { id, email } = await cast()
    const sids = [await signedIn(email), await signedIn(email), await signedIn(email), await signedIn(email)]
    const states = await Promise.all(sids.map(sid => readSession(sid)))
    expect(states.map(found => found?.state)).toEqual([undefined, 'open', 'open', 'open'])
    await Promise.all(Array.from({ length: 10 }, () => signInAsCast(email)))
    expect(await database().session.count({ where: { accountId: id, revokedAt: null } })).toBe(3)
  })

  it('is not found by its digest, and its secret is nowhere in the table', async () => {
    const sid = await signedIn((await cast()).email)
    const row = await database().session.findUniqueOrThrow({ where: { id: sessionId(sid) } })
    expect(await readSession(Buffer.from(row.id).toString('base64url'))).toBeUndefined()
    expect(Buffer.from(sid, 'base64url').length).toBe(32)
    expect(await readSession('')).toBeUndefined()
  })
})

describe('the second factor', () => {
  // A test is shorter than what is left of the 30 seconds that a code lasts.
  beforeEach(async () => {
    const left = 30_000 - (Date.now() % 30_000)
    if (left < 5_000) await pause(left + 50)
  })
  const codeOf = (sid: string, ahead = 0) => {
    const secret = Secret.fromBase32(enrolment(sid).secret.replaceAll(' ', ''))
    return new TOTP({ secret }).generate({ timestamp: Date.now() + ahead * 30_000 })
  }

  async function enrolled() {
    const { id, email } = await person()
    const sid = await signedIn(email)
    const found = await readSession(sid)
    if (!found) throw new Error('no session')
    const done = await giveCode(sid, found.actor, { code: codeOf(sid, -1), address: 'here' })
    if (typeof done === 'string') throw new Error(done)
    return { id, email, actor: found.actor, enrolledBy: sid, sid: done.sid }
  }

  it('stands between an ordinary account and everything else, and is enrolled by its first code', async () => {
    const { email } = await person()
    const sid = await signedIn(email)
    const found = await readSession(sid)
    expect(found).toMatchObject({ state: 'factor', enrolled: false })
    if (!found) return
    expect(await giveCode(sid, found.actor, { code: 'abcdef', address: 'here' })).toBe('mismatch')
    const done = await giveCode(sid, found.actor, { code: ` ${codeOf(sid)} `, address: 'here' })
    expect(done).toHaveProperty('sid')
    expect(await readSession(sid)).toBeUndefined()
    expect(await readSession((done as { sid: string }).sid)).toMatchObject({ state: 'open', enrolled: true })
  })

  it('is kept sealed, and offered by each session anew', async () => {
    const { id, email, actor, enrolledBy } = await enrolled()
    const row = await database().account.findUniqueOrThrow({ where: { id } })
    const secret = enrolment(enrolledBy).secret.replaceAll(' ', '')
    expect(Buffer.from(row.sealedTotp ?? []).toString('latin1')).not.toContain(secret)
    const other = await signedIn(email)
    expect(enrolment(other).secret).not.toBe(enrolment(enrolledBy).secret)
    expect(await giveCode(other, actor, { code: codeOf(other), address: 'x' })).toBe('mismatch')
  })

  it('takes a code one step early or late, and no code twice', async () => {
    const { email, actor, enrolledBy } = await enrolled()
    const give = async (ahead: number) => {
      await database().signInDelay.deleteMany()
      const sid = await signedIn(email)
      return giveCode(sid, actor, { code: codeOf(enrolledBy, ahead), address: 'here' })
    }
    expect(await give(-1)).toBe('mismatch')
    expect(await give(-3)).toBe('mismatch')
    expect(await give(3)).toBe('mismatch')
    expect(await give(1)).toHaveProperty('sid')
    expect(await give(1)).toBe('mismatch')
    expect(await give(0)).toBe('mismatch')
  })

  it('lets one of twenty in who send the same code at once', async () => {
    const { id, email, actor, enrolledBy } = await enrolled()
    const sid = await signedIn(email)
    const code = codeOf(enrolledBy)
    const sent = Array.from({ length: 20 }, (_, n) => giveCode(sid, actor, { code, address: `at ${n}` }))
    expect((await Promise.all(sent)).filter(result => typeof result !== 'string').length).toBe(1)
    const step = Math.floor(Date.now() / 30_000) + 5
    const spent = await Promise.all(Array.from({ length: 20 }, () => spendStep(database(), id, step)))
    expect(spent.filter(Boolean).length).toBe(1)
  })

  it('waits like the password does', async () => {
    const { email, actor } = await enrolled()
    const sid = await signedIn(email)
    for (const code of ['000000', '000001', '000002']) await giveCode(sid, actor, { code, address: 'here' })
    expect(await giveCode(sid, actor, { code: '000003', address: 'elsewhere' })).toBe('wait')
  })

  it('is not waited for longer than 15 minutes', async () => {
    const sid = await signedIn((await person()).email)
    await idleFor(sid, 15)
    expect(await readSession(sid)).toBeUndefined()
  })
})
