import type { Actor, Role } from '../../lib/domain/access/role'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { newKey } from '../../lib/platform/sealing'

/** An organisation for a test, with one person for each name and the roles given to them. */
export async function foundOrganisation<const Name extends string>(
  name: string,
  wanted: { readonly [N in Name]: readonly Role[] },
): Promise<{ id: string; people: { [N in Name]: Actor } }> {
  const id = newId()
  const createdAt = new Date()
  await database().organisation.create({
    data: { id, name, nation: 'England', wrappedKey: newKey().wrapped, createdAt },
  })
  const people: [string, Actor][] = []
  for (const [nick, roles] of Object.entries<readonly Role[]>(wanted))
    people.push([nick, await addColleague(id, nick, roles)])
  return { id, people: Object.fromEntries(people) as { [N in Name]: Actor } }
}

/** Somebody more in it, with roles in the tables as well as in hand. */
export async function addColleague(
  organisationId: string,
  nick: string,
  roles: readonly Role[],
): Promise<Actor> {
  const id = newId()
  const email = `${nick}.${id}@example.org`
  await database().account.create({
    data: { id, organisationId, name: `Person ${nick}`, email, jobTitle: 'Worker', createdAt: new Date() },
  })
  await database().accountRole.createMany({ data: roles.map(role => ({ accountId: id, role })) })
  return { id, organisationId, name: `Person ${nick}`, roles, demonstration: false }
}

/** Puts somebody on duty from an hour ago for a day. */
export async function putOnDuty({ id, organisationId }: Actor): Promise<void> {
  const [startsAt, endsAt] = [new Date(Date.now() - 3_600_000), new Date(Date.now() + 86_400_000)]
  await database().dutyTurn.create({
    data: { id: newId(), organisationId, accountId: id, startsAt, endsAt },
  })
}
