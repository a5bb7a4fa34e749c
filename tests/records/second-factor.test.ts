import { setTimeout as pause } from 'node:timers/promises'
import { Secret, TOTP } from 'otpauth'
import { beforeEach, describe, expect, it } from 'vitest'
import { enrolment, giveCode, spendStep } from '../../lib/auth/second-factor'
import { readSession } from '../../lib/auth/sessions'
import { database } from '../../lib/platform/database'
import { idleFor, person, signedIn } from '../cast/accounts'
import { atTheDoor } from './setting'

atTheDoor()

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
