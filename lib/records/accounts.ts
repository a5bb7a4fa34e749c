import type { Actor } from '../domain/access/role'
import type { AccountAnswers } from '../domain/account/questions'
import { newId } from '../platform/identity'
import { endLinks, endSessions } from './account-links'
import {
  type AccountView,
  columnsOf,
  findAccount,
  keepAnAdministrator,
  oneAtATime,
  type People,
  rolesIn,
  rowsOf,
  setRolesAndTeams,
  takeAccount,
  teamsOf,
  viewOf,
  type Which,
} from './account-rows'
import { type Changed, changedNow, changedOf } from './changed'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

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
): Promise<Result<{ person: AccountView; changed: Changed; teams: People['teams'] }>> =>
  perform(actor, 'account.list', 'organisation', async ({ tx, note }) => {
    const row = await findAccount(tx, actor, id)
    note({ account: id })
    return {
      person: viewOf(row),
      changed: await changedOf(tx, row),
      teams: await teamsOf(tx, actor.organisationId),
    }
  })

type Version = Promise<Result<{ id: string; version: number }>>

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
export const changeAccount = (actor: Actor, key: string, which: Which, answers: AccountAnswers): Version =>
  perform(actor, 'account.change', 'organisation', frame =>
    once(frame, actor, key, 'account.change', async () => {
      const { tx, at, note } = frame
      const { id } = await takeAccount(frame, actor, which)
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
        data: { ...(await columnsOf(tx, id, answers)), ...changedNow(actor, at) },
      })
      await setRolesAndTeams(tx, actor, id, answers)
      await keepAnAdministrator(tx, actor)
      note({ account: id, version: which.version + 1, roles: rolesIn(answers) })
      return { id, version: which.version + 1 }
    }),
  )

/** Shuts a person out at once: their sessions and unused links end with this. Nothing they wrote changes. */
export const disableAccount = (actor: Actor, key: string, which: Which): Version =>
  perform(actor, 'account.change', 'organisation', frame =>
    once(frame, actor, key, 'account.disable', async () => {
      const { tx, at, note } = frame
      const { id } = await takeAccount(frame, actor, which)
      if (id === actor.id)
        refuse({ why: 'cannot', says: 'You cannot disable yourself. Another administrator can.' })
      await tx.account.update({ where: { id }, data: { disabledAt: at, ...changedNow(actor, at) } })
      await endSessions(tx, at, id)
      await endLinks(tx, at, id)
      await keepAnAdministrator(tx, actor)
      note({ account: id, version: which.version + 1, disabled: true })
      return { id, version: which.version + 1 }
    }),
  )

export const enableAccount = (actor: Actor, key: string, which: Which): Version =>
  perform(actor, 'account.change', 'organisation', frame =>
    once(frame, actor, key, 'account.enable', async () => {
      const { id } = await takeAccount(frame, actor, which)
      const { tx, at, note } = frame
      await tx.account.update({ where: { id }, data: { disabledAt: null, ...changedNow(actor, at) } })
      note({ account: id, version: which.version + 1, disabled: false })
      return { id, version: which.version + 1 }
    }),
  )

/** Takes somebody else's second factor away, so that they enrol a new one at their next sign-in. Never one's own. */
export const resetSecondFactor = (actor: Actor, key: string, which: Which): Version =>
  perform(actor, 'account.change', 'organisation', frame =>
    once(frame, actor, key, 'account.factor', async () => {
      const { tx, at, note } = frame
      const { id } = await takeAccount(frame, actor, which)
      if (id === actor.id)
        refuse({ why: 'cannot', says: 'You cannot reset your own second factor. Another administrator can.' })
      await tx.account.update({
        where: { id },
        data: { sealedTotp: null, totpEnrolledAt: null, totpLastStep: null, ...changedNow(actor, at) },
      })
      await endSessions(tx, at, id)
      note({ account: id, version: which.version + 1, secondFactor: 'reset' })
      return { id, version: which.version + 1 }
    }),
  )

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
        refuse({ why: 'cannot', says: 'There is a team of this name already. Choose another name.' })
      const id = newId()
      await tx.team.create({ data: { id, organisationId: actor.organisationId, name } })
      note({ team: id, added: true })
      return { id }
    }),
  )
