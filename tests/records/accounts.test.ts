import { beforeAll, describe, expect, it } from 'vitest'
import { acceptLink, readLink } from '../../lib/auth/invitation'
import { hashPassword, isPassword } from '../../lib/auth/password'
import { signIn } from '../../lib/auth/sign-in'
import type { Actor } from '../../lib/domain/access/role'
import type { AccountAnswers } from '../../lib/domain/account/questions'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import {
  addTeam,
  changeAccount,
  createAccount,
  disableAccount,
  enableAccount,
  listAccounts,
  openAccount,
  resetSecondFactor,
} from '../../lib/records/accounts'
import { inviteAccount } from '../../lib/records/invitations'
import { actorOf, password, person } from '../cast/accounts'
import { atTheDoor } from './setting'

atTheDoor()
let administrator: Actor
beforeAll(async () => {
  administrator = actorOf((await person({ roles: ['administrator'] })).id, ['administrator'])
})

let count = 0
const answers = (more: Partial<AccountAnswers> = {}): AccountAnswers => ({
  name: `Added ${++count}`,
  email: `added.${count}@riverside.example`,
  jobTitle: 'Worker',
  roles: ['practitioner'],
  ...more,
})
async function added(more: Partial<AccountAnswers> = {}) {
  const given = answers(more)
  const made = await createAccount(administrator, newId(), given)
  if (!made.ok) throw new Error(made.why)
  return { id: made.value.id, version: 1, given }
}

describe('people', () => {
  it('are added once, and get in by a link of their own', async () => {
    const key = newId()
    const given = answers()
    const [one, two] = await Promise.all([
      createAccount(administrator, key, given),
      createAccount(administrator, key, given),
    ])
    expect(one).toEqual(two)
    if (!one.ok) throw new Error(one.why)
    const link = await inviteAccount(administrator, newId(), one.value.id)
    if (!link.ok) throw new Error(link.why)
    expect(link.value.link).toMatch(/^http:\/\/localhost:\d+\/welcome\/[\w-]{43}$/)
    const stored = await database().invitation.findMany({ where: { accountId: one.value.id } })
    expect(JSON.stringify(stored)).not.toContain(link.value.token)
    const hours = (stored[0]?.expiresAt.getTime() ?? 0) - Date.now()
    expect(Math.round(hours / 3_600_000)).toBe(72)
    expect(await acceptLink(link.value.token, password, {})).toEqual({ ok: true })
    expect(await signIn({ email: given.email ?? '', password: password }, 'here')).toHaveProperty('sid')
  })

  it('get one link for each form, which the same form shows again only while it can be used', async () => {
    const { id } = await added()
    const key = newId()
    const send = () => inviteAccount(administrator, key, id)
    const [one, two] = await Promise.all([send(), send()])
    if (!one.ok) throw new Error(one.why)
    expect(two).toEqual(one)
    expect(await database().invitation.count({ where: { accountId: id } })).toBe(1)
    expect(await inviteAccount(administrator, key, (await added()).id)).toMatchObject({ why: 'cannot' })
    const newer = await inviteAccount(administrator, newId(), id)
    if (!newer.ok) throw new Error(newer.why)
    expect(newer.value.token).not.toBe(one.value.token)
    expect(await send()).toMatchObject({ why: 'cannot' })
    expect(await readLink(newer.value.token)).toMatchObject({ state: 'good' })
  })

  it('have an e-mail address of their own, whatever its spelling', async () => {
    const { given } = await added()
    const same = answers({ email: given.email?.toUpperCase() ?? '' })
    const says = 'Somebody signs in with this e-mail address already. Each person needs their own.'
    expect(await createAccount(administrator, newId(), same)).toEqual({ ok: false, why: 'cannot', says })
    const other = await added()
    expect(
      await changeAccount(administrator, newId(), other, { ...other.given, email: given.email ?? '' }),
    ).toMatchObject({ says })
    const race = answers()
    const made = await Promise.all([1, 2, 3].map(() => createAccount(administrator, newId(), race)))
    expect(made.filter(each => each.ok).length).toBe(1)
  })

  it('change under a version: the second of two is told what stands there', async () => {
    const { id, version, given } = await added()
    const which = { id, version }
    expect(await changeAccount(administrator, newId(), which, { ...given, roles: ['lead'] })).toMatchObject({
      ok: true,
    })
    const late = await changeAccount(administrator, newId(), which, { ...given, roles: ['manager'] })
    expect(late).toEqual({ ok: false, why: 'conflict' })
    expect(await openAccount(administrator, id)).toMatchObject({
      value: {
        person: { roles: ['lead'], version: 2 },
        changed: { by: expect.stringMatching(/^Person/), at: expect.any(Date) },
      },
    })
    expect(await disableAccount(administrator, newId(), which)).toMatchObject({ why: 'conflict' })
  })

  it('are in teams of their own organisation', async () => {
    const team = await addTeam(administrator, newId(), 'North')
    if (!team.ok) throw new Error(team.why)
    expect(await addTeam(administrator, newId(), 'NORTH')).toMatchObject({ why: 'cannot' })
    const { id, given } = await added({ teams: [team.value.id] })
    expect(await openAccount(administrator, id)).toMatchObject({
      value: { person: { teams: [{ name: 'North' }] } },
    })
    const strange = { ...given, teams: [newId()] }
    expect(await changeAccount(administrator, newId(), { id, version: 1 }, strange)).toMatchObject({
      why: 'cannot',
    })
    expect(
      await changeAccount(administrator, newId(), { id, version: 1 }, { ...given, teams: ['x'] }),
    ).toMatchObject({ why: 'cannot' })
  })

  it('are shut out at once, with their unused links, and may be let in again', async () => {
    const { id, given } = await added()
    const link = await inviteAccount(administrator, newId(), id)
    if (!link.ok) throw new Error(link.why)
    expect(await disableAccount(administrator, newId(), { id, version: 1 })).toMatchObject({ ok: true })
    expect(await readLink(link.value.token)).toEqual({ state: 'unknown' })
    expect(await inviteAccount(administrator, newId(), id)).toMatchObject({ why: 'cannot' })
    expect(await enableAccount(administrator, newId(), { id, version: 2 })).toMatchObject({ ok: true })
    expect(await readLink(link.value.token)).toEqual({ state: 'old' })
    expect(given.email).toBeTruthy()
  })

  it('cannot shut themselves out, and never leave nobody in charge', async () => {
    const me = { id: administrator.id, version: 1 }
    const mine = answers({ name: 'Ama Osei', email: 'ama@riverside.example' })
    expect(await disableAccount(administrator, newId(), me)).toMatchObject({ why: 'cannot' })
    expect(await changeAccount(administrator, newId(), me, mine)).toMatchObject({ why: 'cannot' })
    expect(await resetSecondFactor(administrator, newId(), me)).toMatchObject({ why: 'cannot' })
    const other = await added({ roles: ['administrator'] })
    const colleague = actorOf(other.id, ['administrator'])
    const both = await Promise.all([
      changeAccount(administrator, newId(), other, { ...other.given, roles: ['lead'] }),
      changeAccount(colleague, newId(), me, mine),
    ])
    expect(both.filter(each => each.ok).length).toBe(1)
    const left = { accountId: { in: [administrator.id, other.id] }, role: 'administrator' }
    expect(await database().accountRole.count({ where: left })).toBe(1)
    const again = { accountId: administrator.id, role: 'administrator' }
    await database().accountRole.upsert({ where: { accountId_role: again }, create: again, update: {} })
  })

  it('lose their second factor and their sessions by somebody else’s hand only', async () => {
    const { id } = await added()
    await database().account.update({
      where: { id },
      data: { totpEnrolledAt: new Date(), sealedTotp: new Uint8Array(40), totpLastStep: 9 },
    })
    expect(await resetSecondFactor(administrator, newId(), { id, version: 1 })).toMatchObject({ ok: true })
    const row = await database().account.findUniqueOrThrow({ where: { id } })
    expect([row.totpEnrolledAt, row.sealedTotp, row.totpLastStep]).toEqual([null, null, null])
  })

  it('are nobody’s business but an administrator’s, and ids from elsewhere are not found', async () => {
    const { id } = await added()
    for (const role of ['practitioner', 'lead', 'manager', 'auditor'] as const) {
      const actor = actorOf(id, [role])
      expect(await listAccounts(actor)).toEqual({ ok: false, why: 'not-found' })
      expect(await inviteAccount(actor, newId(), administrator.id)).toEqual({ ok: false, why: 'not-found' })
    }
    for (const strange of ['', 'x', '\u0000', newId()]) {
      expect(await openAccount(administrator, strange)).toMatchObject({ why: 'not-found' })
      expect(await disableAccount(administrator, newId(), { id: strange, version: 1 })).toMatchObject({
        why: 'not-found',
      })
      expect(await createAccount(administrator, `${strange}!`, answers())).toMatchObject({ why: 'not-found' })
    }
  })

  it('have a password that only their pepper and they know', async () => {
    const kept = await hashPassword(password)
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
    expect(await isPassword(password, kept)).toBe(true)
    expect(await isPassword(`${password} `, kept)).toBe(false)
    expect(await isPassword('nobody’s password', null)).toBe(false)
  })
})
