import { randomInt } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashPassword } from '../lib/auth/password'
import { say } from '../lib/cli/say.mjs'
import type { Actor } from '../lib/domain/access/role'
import { database } from '../lib/platform/database'
import { dataFolder } from '../lib/platform/environment'
import { newId } from '../lib/platform/identity'
import { newKey } from '../lib/platform/sealing'
import { cast, organisationName, teamNames } from '../tests/cast/people'
import { makeReachable } from '../tests/cast/reach'
import { tellStories } from '../tests/cast/stories'

/** The demonstration: one organisation, its people and five cases at different moments. Only on an empty database. */

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const newPassword = () =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-')

/** Stands while the demonstration is being written: what was left half-written must not pass for one. */
const unfinished = () => join(dataFolder(), 'seeding')

async function seed(): Promise<void> {
  const tables = database()
  if (existsSync(unfinished())) {
    say(
      `The demonstration was left half-written. Empty its database (without DATABASE_URL: delete ${dataFolder()}) and start again.`,
    )
    process.exit(1)
  }
  if ((await tables.organisation.count()) > 0) return
  writeFileSync(unfinished(), '')
  say('Seeding the demonstration cast and five invented cases…')
  const now = new Date()
  const organisationId = newId()
  const teams = teamNames.map(name => ({ id: newId(), organisationId, name }))
  await tables.organisation.create({
    data: {
      id: organisationId,
      name: organisationName,
      nation: 'England',
      demonstration: true,
      firstResponder: true,
      dutyToNotify: true,
      wrappedKey: newKey().wrapped,
      createdAt: now,
    },
  })
  await tables.team.createMany({ data: teams })
  const people: (Actor & { email: string; phone: string; password: string })[] = []
  for (const person of cast) {
    const [id, password] = [newId(), newPassword()]
    const { name, email, jobTitle, phone, roles } = person
    await tables.account.create({
      data: {
        id,
        organisationId,
        name,
        email,
        jobTitle,
        phone,
        demonstration: true,
        passwordHash: await hashPassword(password),
        createdAt: now,
      },
    })
    await tables.accountRole.createMany({ data: roles.map(role => ({ accountId: id, role })) })
    await tables.teamMember.create({ data: { accountId: id, teamId: teams[person.team]?.id ?? '' } })
    people.push({ id, organisationId, name, email, phone, password, roles, demonstration: true })
  }
  await onDuty(organisationId, people, now)
  await makeReachable(people, teams, now)
  await tellStories(people, now)
  const listed = people.map(({ name, email, password, roles }) => ({
    name,
    email,
    password,
    role: roles[0],
    roles,
  }))
  writeFileSync(join(dataFolder(), 'cast.json'), `${JSON.stringify(listed, null, 2)}\n`, { mode: 0o600 })
  rmSync(unfinished())
}

/** The duty social worker is on duty for four weeks, which is long enough to try the demonstration. */
async function onDuty(
  organisationId: string,
  people: readonly (Actor & { email: string })[],
  now: Date,
): Promise<void> {
  const duty = people.find(person => person.email === 'o.carrick@example.org')
  if (!duty) return
  const endsAt = new Date(now.getTime() + 28 * 86_400_000)
  await database().dutyTurn.create({
    data: { id: newId(), organisationId, accountId: duty.id, startsAt: now, endsAt },
  })
}

await seed()
await database().$disconnect()
