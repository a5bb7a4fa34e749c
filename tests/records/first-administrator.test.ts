import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptLink, readLink } from '../../lib/auth/invitation'
import { signIn } from '../../lib/auth/sign-in'
import { database, switchDatabase } from '../../lib/platform/database'
import { inviteFirstAdministrator } from '../../lib/records/invitations'
import { trail } from '../cast/accounts'
import { freshDatabase } from '../database'

let close: () => Promise<void>
let ownerUrl: string
const strong = 'mossy lantern over tea'
const first = {
  organisation: 'Riverside',
  nation: 'Scotland',
  firstResponder: 'yes',
  dutyToNotify: 'no',
  name: 'Ama Osei',
  email: 'Ama@Riverside.example',
  jobTitle: 'Office manager',
} as const

beforeAll(async () => {
  ;({ close, ownerUrl } = await freshDatabase())
})
afterAll(async () => {
  await switchDatabase(undefined)
  await close()
})

describe('the first administrator', () => {
  it('gets a link that works once and asks who they are', async () => {
    const invited = await inviteFirstAdministrator()
    if ('already' in invited) throw new Error('already')
    const again = await inviteFirstAdministrator()
    if ('already' in again) throw new Error('already')
    expect(await readLink(invited.token)).toEqual({ state: 'old' })
    expect(await readLink(again.token)).toMatchObject({ state: 'good', nameless: true })
    expect(await acceptLink(again.token, 'password1234', first)).toMatchObject({
      errors: { password: expect.any(String) },
    })
    expect(await acceptLink(again.token, 'ama osei lantern tea', first)).toMatchObject({ ok: false })
    const both = await Promise.all([
      acceptLink(again.token, strong, first),
      acceptLink(again.token, strong, first),
    ])
    expect(both.filter(done => done.ok).length).toBe(1)
    expect(await readLink(again.token)).toEqual({ state: 'used' })
    expect(await inviteFirstAdministrator()).toEqual({ already: true })
    expect(await database().organisation.findMany()).toMatchObject([
      { name: 'Riverside', nation: 'Scotland', firstResponder: true, dutyToNotify: false },
    ])
    const row = await database().account.findUniqueOrThrow({ where: { email: 'ama@riverside.example' } })
    expect(row).toMatchObject({ name: 'Ama Osei', jobTitle: 'Office manager', demonstration: false })
    const told = await trail(row.id, ownerUrl)
    expect(told).toEqual(['account.change done', 'organisation.change done'])
    expect(await signIn({ email: first.email, password: strong }, 'here')).toHaveProperty('sid')
  })

  it.each([[''], ['x'], ['\u0000'.repeat(43)], ['A'.repeat(43)], ['../'.repeat(9)]])(
    'has no link %j',
    async token => {
      expect(await readLink(token)).toEqual({ state: 'unknown' })
      expect(await acceptLink(token, strong, {})).toEqual({ ok: false, errors: {} })
    },
  )
})
