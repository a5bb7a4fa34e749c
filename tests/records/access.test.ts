import fc from 'fast-check'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaseFacts, can } from '../../lib/domain/access/can'
import { type Permission, type PermissionId, permissions } from '../../lib/domain/access/permissions'
import { type Actor, type Role, roles } from '../../lib/domain/access/role'
import { connect, database, type Tx, useDatabase } from '../../lib/platform/database'
import { newId, newReference } from '../../lib/platform/identity'
import { visibleTo } from '../../lib/records/visible'
import { addColleague, foundOrganisation } from '../cast/organisation'
import { connected, superuserUrl } from '../cast/tables'
import { freshDatabase } from '../database'

/** The check and the filter say the same of every case, and row-level security never says less. */

let close: () => Promise<void>
let root: Client
let unfenced: ReturnType<typeof connect>
let other: Actor
let elsewhere: Actor

beforeAll(async () => {
  const fresh = await freshDatabase()
  close = fresh.close
  root = await connected(superuserUrl(fresh.appUrl))
  unfenced = connect(superuserUrl(fresh.appUrl), 1)
  other = (await foundOrganisation('Here', { other: ['practitioner', 'lead'] })).people.other
  elsewhere = (await foundOrganisation('There', { them: ['practitioner', 'lead'] })).people.them
})
afterAll(async () => {
  await root?.end()
  await unfenced?.$disconnect()
  await useDatabase(undefined)
  await close()
})

const held = fc.constantFrom('nobody', 'me', 'other', 'me-once', 'me-again')
const aCase = fc.record({
  here: fc.boolean(),
  mine: fc.boolean(),
  stage: fc.constantFrom('triage', 'open', 'joined'),
  held,
  knownCaseHeld: held,
})
type GeneratedCase = typeof aCase extends fc.Arbitrary<infer C> ? C : never
const anActor = fc.record({
  roles: fc.subarray([...roles]),
  duty: fc.constantFrom('never', 'now', 'over', 'to-come'),
})

async function madeActor({ roles: given, duty }: { roles: Role[]; duty: string }): Promise<Actor> {
  const actor = await addColleague(other.organisationId, 'generated', given)
  const hours: Record<string, [number, number]> = { now: [-1, 1], over: [-2, -1], 'to-come': [1, 2] }
  const turn = hours[duty]
  if (turn)
    await root.query(
      `insert into duty_turn select gen_random_uuid(), $1, $2, now() + $3 * interval '1 hour', now() + $4 * interval '1 hour'`,
      [actor.organisationId, actor.id, ...turn],
    )
  return actor
}

async function madeCase(actor: Actor, given: GeneratedCase): Promise<string> {
  const organisation = given.here ? actor.organisationId : elsewhere.organisationId
  const author = given.mine ? actor.id : given.here ? other.id : elsewhere.id
  const row = async (stage: string, joinedTo: string | null, who: string, heldBy: string) => {
    const id = newId()
    await root.query(
      `insert into child_case (id, organisation_id, reference, stage, nation, author_id, joined_to_id, immediate_danger, opened_at, wrapped_key)
       values ($1, $2, $3, $4, 'England', $5, $6, false, now(), '')`,
      [id, organisation, newReference(), stage, who, joinedTo],
    )
    const allocate = (account: string, ended: boolean) =>
      root.query(
        `insert into allocation (id, organisation_id, case_id, account_id, written_by_id, "from", until)
         values (gen_random_uuid(), $1, $2, $3, $4, now(), case when $5 then now() end)`,
        [organisation, id, account, other.id, ended],
      )
    if (heldBy === 'me-once' || heldBy === 'me-again') await allocate(actor.id, true)
    if (heldBy === 'me' || heldBy === 'me-again') await allocate(actor.id, false)
    if (heldBy === 'other') await allocate(other.id, false)
    return id
  }
  const known = given.stage === 'joined' ? await row('open', null, other.id, given.knownCaseHeld) : null
  return row(given.stage, known, author, given.held)
}

const aboutCases = (Object.entries(permissions) as [PermissionId, Permission][])
  .filter(([, { about }]) => about === 'case')
  .map(([id]) => id)

/** What the door itself is told of a case and of the person. */
async function factsIn(tx: Tx, actor: Actor, id: string): Promise<{ facts?: CaseFacts; onDuty: boolean }> {
  const [row] = await tx.$queryRaw<{ [name: string]: unknown }[]>`
    select case_organisation, author, stage, allocated, on_duty from app.enter(${actor.id}::uuid, ${id}::uuid)`
  const onDuty = row?.on_duty === true
  if (!row?.case_organisation) return { onDuty }
  const { case_organisation, author, stage, allocated } = row
  const facts = { organisationId: case_organisation, authorId: author, stage, allocated, onDuty }
  return { facts: facts as CaseFacts, onDuty }
}

const found = async (tx: Tx, ids: string[], actor: Actor, permission: PermissionId, onDuty: boolean) => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select c.id from child_case c where ${visibleTo(actor, permission, onDuty)} and c.id = any(${ids}::uuid[])`
  return new Set(rows.map(row => row.id))
}

describe('who may do what to a case', () => {
  it('is the same by the check, by the filter, and by the filter behind row-level security', async () => {
    const answers = { yes: 0, no: 0 }
    const generated = fc.tuple(anActor, fc.array(aCase, { minLength: 12, maxLength: 16 }))
    await fc.assert(
      fc.asyncProperty(generated, async ([person, cases]) => {
        const actor = await madeActor(person)
        const ids: string[] = []
        for (const each of cases) ids.push(await madeCase(actor, each))
        await database().$transaction(
          async tx => {
            const told = new Map<string, CaseFacts | undefined>()
            let onDuty = false
            for (const id of ids) {
              const answer = await factsIn(tx, actor, id)
              told.set(id, answer.facts)
              onDuty = answer.onDuty
            }
            for (const permission of aboutCases) {
              const checked = ids.filter(id => {
                const facts = told.get(id)
                return facts !== undefined && can(actor, permission, facts)
              })
              answers.yes += checked.length
              answers.no += ids.length - checked.length
              const fenced = await found(tx, ids, actor, permission, onDuty)
              const filtered = await found(unfenced, ids, actor, permission, onDuty)
              expect([...filtered].sort(), permission).toEqual(checked.sort())
              expect([...fenced].sort(), permission).toEqual(checked.sort())
            }
          },
          { timeout: 20_000 },
        )
      }),
      { numRuns: 30 },
    )
    expect(aboutCases.length).toBeGreaterThan(15)
    expect(Math.min(answers.yes, answers.no)).toBeGreaterThan(300)
  }, 120_000)

  it('is never more with a role less, and nothing with none', async () => {
    const facts = fc.record({
      organisationId: fc.constantFrom(other.organisationId, elsewhere.organisationId),
      authorId: fc.constantFrom(other.id, elsewhere.id),
      stage: fc.constantFrom('triage', 'open', 'joined'),
      allocated: fc.boolean(),
      onDuty: fc.boolean(),
    })
    fc.assert(
      fc.property(facts, fc.subarray([...roles]), fc.constantFrom(...roles), (about, given, gone) => {
        for (const permission of aboutCases) {
          const less = { ...other, roles: given.filter(role => role !== gone) }
          if (can(less, permission, about))
            expect(can({ ...other, roles: given }, permission, about)).toBe(true)
          expect(can({ ...other, roles: [] }, permission, about)).toBe(false)
          if (about.organisationId !== other.organisationId)
            expect(can({ ...other, roles: [...roles] }, permission, about)).toBe(false)
        }
      }),
    )
  })
})
