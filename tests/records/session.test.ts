import { describe, expect, it } from 'vitest'
import { alertsWaiting, endSession, readSession, sessionId } from '../../lib/auth/sessions'
import { signInAsCast, unlock } from '../../lib/auth/sign-in'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { disableAccount } from '../../lib/records/accounts'
import { aged, cast, idleFor, password, signedIn, trail } from '../cast/accounts'
import { atTheDoor } from './setting'

atTheDoor()

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

  it('answers a page that stays open, without noting that anybody is there, until it locks', async () => {
    const sid = await signedIn((await cast()).email)
    await idleFor(sid, 14)
    expect(await alertsWaiting(sid)).toBe(0)
    await idleFor(sid, 15)
    expect(await alertsWaiting(sid)).toBeUndefined()
    expect((await readSession(sid))?.state).toBe('locked')
    expect(await alertsWaiting('nobody')).toBeUndefined()
  })

  it('ends after 8 hours, however busy', async () => {
    const sid = await signedIn((await cast()).email)
    await aged(sid, 7.99)
    expect((await readSession(sid))?.state).toBe('open')
    await aged(sid, 8.001)
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
