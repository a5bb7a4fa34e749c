import { type Actor, type Role, roles } from '../domain/access/role'
import type { AccountAnswers } from '../domain/account/questions'
import { database, type Tx } from '../platform/database'
import { environment } from '../platform/environment'
import { isId, newId, newSecret } from '../platform/identity'
import { newKey, sha256 } from '../platform/sealing'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'

export type AccountView = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly jobTitle: string
  readonly phone: string | null
  readonly roles: readonly Role[]
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  readonly secondFactor: boolean
  /** Whether a password was ever set. */
  readonly begun: boolean
  readonly disabled: boolean
  readonly demonstration: boolean
  readonly version: number
}
export type People = {
  readonly people: readonly AccountView[]
  readonly teams: readonly { readonly id: string; readonly name: string }[]
}

/** The one spelling of an e-mail address as a sign-in name. */
export const signInName = (email: string): string => email.normalize('NFKC').trim().toLowerCase()

/** Changes to who signs in happen one after another, so that two at once cannot break a rule together. */
export const oneAtATime = (tx: Tx) => tx.$executeRaw`select 1 from pg_advisory_xact_lock(72707370)`

const seen = {
  roles: { select: { role: true } },
  teams: { select: { team: { select: { id: true, name: true } } } },
} as const

type Row = Awaited<ReturnType<typeof rowsOf>>[number]
const rowsOf = (tx: Tx, where: { organisationId: string; id?: string }) =>
  tx.account.findMany({ where, include: seen, orderBy: [{ name: 'asc' }, { id: 'asc' }] })

const viewOf = (row: Row): AccountView => ({
  id: row.id,
  name: row.name,
  email: row.email,
  jobTitle: row.jobTitle,
  phone: row.phone,
  roles: roles.filter(role => row.roles.some(held => held.role === role)),
  teams: row.teams.map(each => each.team).sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  secondFactor: row.totpEnrolledAt !== null,
  begun: row.passwordHash !== null,
  disabled: row.disabledAt !== null,
  demonstration: row.demonstration,
  version: row.version,
})

const teamsOf = (tx: Tx, organisationId: string) =>
  tx.team.findMany({ where: { organisationId }, select: { id: true, name: true }, orderBy: { name: 'asc' } })

/** Everybody who signs in, by name, and the teams. */
export const listAccounts = (actor: Actor): Promise<Result<People>> =>
  perform(actor, 'account.list', 'organisation', async ({ tx, note }) => {
    const people = await rowsOf(tx, { organisationId: actor.organisationId })
    note({ people: people.length })
    return { people: people.map(viewOf), teams: await teamsOf(tx, actor.organisationId) }
  })

/** One person, and the teams they could be in. */
export const openAccount = (
  actor: Actor,
  id: string,
): Promise<Result<{ person: AccountView; teams: People['teams'] }>> =>
  perform(actor, 'account.list', 'organisation', async ({ tx, note }) => {
    const person = await find(tx, actor, id)
    note({ account: id })
    return { person: viewOf(person), teams: await teamsOf(tx, actor.organisationId) }
  })

async function find(tx: Tx, actor: Actor, id: string): Promise<Row> {
  const [row] = isId(id) ? await rowsOf(tx, { organisationId: actor.organisationId, id }) : []
  return row ?? refuse({ why: 'not-found' })
}

/** The person as they stand, locked for this request; a change since `version` was read is a conflict. */
async function take({ tx }: Work, actor: Actor, which: Which): Promise<Row> {
  await oneAtATime(tx)
  const row = await find(tx, actor, which.id)
  if (row.version !== which.version) refuse({ why: 'conflict', theirs: viewOf(row) })
  return row
}

export type Which = { readonly id: string; readonly version: number }
type Changed = Promise<Result<{ id: string; version: number }>>

/** Adds a person, who gets in by a link that is made for them next. */
export const createAccount = (
  actor: Actor,
  key: string,
  answers: AccountAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'account.change', 'organisation', frame =>
    once(frame, actor, key, 'account.create', async () => {
      const { tx, at, note } = frame
      await oneAtATime(tx)
      const id = newId()
      const columns = await columnsOf(tx, id, answers)
      await tx.account.create({
        data: { id, organisationId: actor.organisationId, createdAt: at, ...columns },
      })
      await setRolesAndTeams(tx, actor, id, answers)
      note({ account: id, added: true, roles: rolesIn(answers) })
      return { id }
    }),
  )

/** Changes a person's particulars, roles and teams; it holds from their next request. */
export const changeAccount = (actor: Actor, key: string, which: Which, answers: AccountAnswers): Changed =>
  perform(actor, 'account.change', 'organisation', frame =>
    once(frame, actor, key, 'account.change', async () => {
      const { tx, note } = frame
      const { id } = await take(frame, actor, which)
      if (
        id === actor.id &&
        actor.roles.includes('administrator') &&
        !rolesIn(answers).includes('administrator')
      )
        refuse({
          why: 'cannot',
          says: 'You cannot take the administrator role from yourself. Another administrator can.',
        })
      await tx.account.update({
        where: { id },
        data: { ...(await columnsOf(tx, id, answers)), version: { increment: 1 } },
      })
      await setRolesAndTeams(tx, actor, id, answers)
      await keepAnAdministrator(tx, actor)
      note({ account: id, version: which.version + 1, roles: rolesIn(answers) })
      return { id, version: which.version + 1 }
    }),
  )

/** Shuts a person out at once: their sessions and unused links end with this. Nothing they wrote changes. */
export const disableAccount = (actor: Actor, key: string, which: Which): Changed =>
  perform(actor, 'account.change', 'organisation', frame =>
    once(frame, actor, key, 'account.disable', async () => {
      const { tx, at, note } = frame
      const { id } = await take(frame, actor, which)
      if (id === actor.id)
        refuse({ why: 'cannot', says: 'You cannot disable yourself. Another administrator can.' })
      await tx.account.update({ where: { id }, data: { disabledAt: at, version: { increment: 1 } } })
      await endSessions(tx, at, id)
      await endLinks(tx, at, id)
      await keepAnAdministrator(tx, actor)
      note({ account: id, version: which.version + 1, disabled: true })
      return { id, version: which.version + 1 }
    }),
  )

export const enableAccount = (actor: Actor, key: string, which: Which): Changed =>
  perform(actor, 'account.change', 'organisation', frame =>
    once(frame, actor, key, 'account.enable', async () => {
      const { id } = await take(frame, actor, which)
      await frame.tx.account.update({ where: { id }, data: { disabledAt: null, version: { increment: 1 } } })
      frame.note({ account: id, version: which.version + 1, disabled: false })
      return { id, version: which.version + 1 }
    }),
  )

/** Takes somebody else's second factor away, so that they enrol a new one at their next sign-in. Never one's own. */
export const resetSecondFactor = (actor: Actor, key: string, which: Which): Changed =>
  perform(actor, 'account.change', 'organisation', frame =>
    once(frame, actor, key, 'account.factor', async () => {
      const { tx, at, note } = frame
      const { id } = await take(frame, actor, which)
      if (id === actor.id)
        refuse({ why: 'cannot', says: 'You cannot reset your own second factor. Another administrator can.' })
      await tx.account.update({
        where: { id },
        data: { sealedTotp: null, totpEnrolledAt: null, totpLastStep: null, version: { increment: 1 } },
      })
      await endSessions(tx, at, id)
      note({ account: id, version: which.version + 1, secondFactor: 'reset' })
      return { id, version: which.version + 1 }
    }),
  )

/**
 * Makes a one-time link, good for 72 hours, with which the person sets their password; a link made before and
 * not used ends. Only its digest is kept, so it can be shown once: a second send makes another link.
 */
export const inviteAccount = (actor: Actor, id: string): Promise<Result<{ token: string; link: string }>> =>
  perform(actor, 'account.change', 'organisation', async ({ tx, at, note }) => {
    await oneAtATime(tx)
    const row = await find(tx, actor, id)
    if (row.disabledAt) refuse({ why: 'cannot', says: 'This person is disabled. Enable them first.' })
    note({ account: id, link: true })
    const token = await newLink(tx, at, id, 72 * 60)
    return { token, link: `${environment().baseUrl}/welcome/${token}` }
  })

export const addTeam = (actor: Actor, key: string, name: string): Promise<Result<{ id: string }>> =>
  perform(actor, 'account.change', 'organisation', frame =>
    once(frame, actor, key, 'team.add', async () => {
      const { tx, note } = frame
      await oneAtATime(tx)
      const same = {
        organisationId: actor.organisationId,
        name: { equals: name, mode: 'insensitive' },
      } as const
      if (await tx.team.findFirst({ where: same }))
        refuse({ why: 'cannot', says: 'There is a team of this name already.' })
      const id = newId()
      await tx.team.create({ data: { id, organisationId: actor.organisationId, name } })
      note({ team: id, added: true })
      return { id }
    }),
  )

/**
 * Makes the first administrator's account, and the organisation if there is none, and answers with the secret of
 * a link that is good for 15 minutes. Once any administrator has a password, it makes nothing.
 */
export const inviteFirstAdministrator = (): Promise<{ token: string } | { already: true }> =>
  database().$transaction(async tx => {
    await oneAtATime(tx)
    const [{ at }] = await tx.$queryRaw<[{ at: Date }]>`select date_trunc('milliseconds', now()) as at`
    const administrators = { roles: { some: { role: 'administrator' } }, disabledAt: null }
    if (await tx.account.findFirst({ where: { ...administrators, passwordHash: { not: null } } }))
      return { already: true }
    const asked = await tx.account.findFirst({ where: administrators, orderBy: { createdAt: 'asc' } })
    const id = asked?.id ?? (await makeFirst(tx, at))
    return { token: await newLink(tx, at, id, 15) }
  })

/** The first administrator's account has no name yet: its owner gives it with the password. */
async function makeFirst(tx: Tx, at: Date): Promise<string> {
  const there = await tx.organisation.findFirst({ orderBy: { createdAt: 'asc' } })
  const organisationId = there?.id ?? newId()
  if (!there)
    await tx.organisation.create({
      data: {
        id: organisationId,
        name: 'Our organisation',
        nation: 'England',
        wrappedKey: newKey().wrapped,
        createdAt: at,
      },
    })
  const id = newId()
  const nobodyYet = { name: '', jobTitle: '', email: `${id}@first-administrator.invalid` }
  await tx.account.create({ data: { id, organisationId, createdAt: at, ...nobodyYet } })
  await tx.accountRole.create({ data: { accountId: id, role: 'administrator' } })
  return id
}

async function newLink(tx: Tx, at: Date, accountId: string, minutes: number): Promise<string> {
  const token = newSecret()
  await endLinks(tx, at, accountId)
  await tx.invitation.create({
    data: {
      id: new Uint8Array(sha256(token)),
      accountId,
      expiresAt: new Date(at.getTime() + minutes * 60_000),
    },
  })
  return token
}

const endLinks = (tx: Tx, at: Date, accountId: string) =>
  tx.invitation.updateMany({
    where: { accountId, usedAt: null, expiresAt: { gt: at } },
    data: { expiresAt: at },
  })

const endSessions = (tx: Tx, at: Date, accountId: string) =>
  tx.session.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: at } })

const rolesIn = (answers: AccountAnswers): Role[] => roles.filter(role => answers.roles?.includes(role))

async function columnsOf(tx: Tx, id: string, answers: AccountAnswers) {
  const email = signInName(answers.email ?? '')
  if (await tx.account.findFirst({ where: { email, id: { not: id } }, select: { id: true } }))
    refuse({
      why: 'cannot',
      says: 'Somebody signs in with this e-mail address already. Each person needs their own.',
    })
  return { name: answers.name ?? '', email, jobTitle: answers.jobTitle ?? '', phone: answers.phone ?? null }
}

const noSuchTeam = 'One of these teams is not there any more. Open the page again and choose from its list.'

async function setRolesAndTeams(tx: Tx, actor: Actor, id: string, answers: AccountAnswers) {
  const { organisationId } = actor
  const given = [...new Set(answers.teams)]
  if (!given.every(isId)) refuse({ why: 'cannot', says: noSuchTeam })
  const teams = await tx.team.findMany({ where: { organisationId, id: { in: given } }, select: { id: true } })
  if (teams.length !== given.length) refuse({ why: 'cannot', says: noSuchTeam })
  await tx.accountRole.deleteMany({ where: { accountId: id } })
  await tx.accountRole.createMany({ data: rolesIn(answers).map(role => ({ accountId: id, role })) })
  await tx.teamMember.deleteMany({ where: { accountId: id } })
  await tx.teamMember.createMany({ data: teams.map(team => ({ accountId: id, teamId: team.id })) })
}

/** Two administrators who shut each other out at once would leave nobody to let anyone in. */
async function keepAnAdministrator(tx: Tx, actor: Actor) {
  const left = await tx.account.count({
    where: {
      organisationId: actor.organisationId,
      disabledAt: null,
      roles: { some: { role: 'administrator' } },
    },
  })
  if (left === 0) refuse({ why: 'cannot', says: 'Somebody must stay administrator.' })
}
