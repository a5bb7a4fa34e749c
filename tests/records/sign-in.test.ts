import { describe, expect, it } from 'vitest'
import { readSession } from '../../lib/auth/sessions'
import { signIn, signInAsCast } from '../../lib/auth/sign-in'
import { mayTry, triesOf } from '../../lib/auth/throttle'
import { database } from '../../lib/platform/database'
import { cast, forgetWaiting, password, person, signedIn, trail } from '../cast/accounts'
import { atTheDoor } from './setting'

atTheDoor()

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
