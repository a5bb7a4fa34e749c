import { type Actor, type Role, roles } from '../domain/access/role'
import type { AccountAnswers } from '../domain/account/questions'
import type { Tx } from '../platform/database'
import { isId } from '../platform/identity'
import { refuse, type Work } from './perform'

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
export const rowsOf = (tx: Tx, where: { organisationId: string; id?: string }) =>
  tx.account.findMany({ where, include: seen, orderBy: [{ name: 'asc' }, { id: 'asc' }] })

export const viewOf = (row: Row): AccountView => ({
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

export const teamsOf = (tx: Tx, organisationId: string) =>
  tx.team.findMany({ where: { organisationId }, select: { id: true, name: true }, orderBy: { name: 'asc' } })

export async function findAccount(tx: Tx, actor: Actor, id: string): Promise<Row> {
  const [row] = isId(id) ? await rowsOf(tx, { organisationId: actor.organisationId, id }) : []
  return row ?? refuse({ why: 'not-found' })
}

/** The person as they stand, locked for this request; a change since `version` was read is a conflict. */
export async function takeAccount({ tx }: Work, actor: Actor, which: Which): Promise<Row> {
  await oneAtATime(tx)
  const row = await findAccount(tx, actor, which.id)
  if (row.version !== which.version) refuse({ why: 'conflict' })
  return row
}

export type Which = { readonly id: string; readonly version: number }
export const rolesIn = (answers: AccountAnswers): Role[] =>
  roles.filter(role => answers.roles?.includes(role))

/** An account's own columns; the e-mail must be nobody else's. */
export async function columnsOf(tx: Tx, id: string, answers: AccountAnswers) {
  const email = signInName(answers.email ?? '')
  if (await tx.account.findFirst({ where: { email, id: { not: id } }, select: { id: true } }))
    refuse({
      why: 'cannot',
      says: 'Somebody signs in with this e-mail address already. Each person needs their own.',
    })
  return { name: answers.name ?? '', email, jobTitle: answers.jobTitle ?? '', phone: answers.phone ?? null }
}

const noSuchTeam = 'One of these teams is not there any more. Open the page again and choose from its list.'

export async function setRolesAndTeams(tx: Tx, actor: Actor, id: string, answers: AccountAnswers) {
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
export async function keepAnAdministrator(tx: Tx, actor: Actor) {
  const left = await tx.account.count({
    where: {
      organisationId: actor.organisationId,
      disabledAt: null,
      roles: { some: { role: 'administrator' } },
    },
  })
  if (left === 0)
    refuse({
      why: 'cannot',
      says: 'Somebody must stay administrator. Give another person the administrator role first.',
    })
}
