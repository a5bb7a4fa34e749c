import fc from 'fast-check'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaseFacts, can, scopesOf } from '../../lib/domain/access/can'
import { type Permission, type PermissionId, permissions } from '../../lib/domain/access/permissions'
import { type Actor, roles } from '../../lib/domain/access/role'
import { connect, database, switchDatabase, type Tx } from '../../lib/platform/database'
import { visibleTo } from '../../lib/records/visible'
import { aCase, anActor, madeActor, madeCase } from '../cast/generated-case'
import { foundOrganisation } from '../cast/organisation'
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
  await switchDatabase(undefined)
  await close()
})

const aboutCases = (Object.entries(permissions) as [PermissionId, Permission][])
  .filter(([, { about }]) => about === 'case')
  .map(([id]) => id)

/** What the door itself is told of a case and of the person. */
async function factsIn(tx: Tx, actor: Actor, id: string): Promise<{ facts?: CaseFacts; onDuty: boolean }> {
  const [row] = await tx.$queryRaw<{ [name: string]: unknown }[]>`
    select case_organisation, author, stage, allocated, on_duty, covering, restriction, matched, closed from app.enter(${actor.id}::uuid, ${id}::uuid)`
  const onDuty = row?.on_duty === true
  if (!row?.case_organisation) return { onDuty }
  const { case_organisation, author, stage, allocated, covering, restriction, matched, closed } = row
  const facts = {
    organisationId: case_organisation,
    authorId: author,
    stage,
    allocated,
    onDuty,
    covering,
    restriction,
    matched,
    closed,
  }
  return { facts: facts as CaseFacts, onDuty }
}

const found = async (tx: Tx, ids: string[], actor: Actor, permission: PermissionId, onDuty: boolean) => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select c.id from child_case c where ${visibleTo(actor, permission, onDuty)} and c.id = any(${ids}::uuid[])`
  return new Set(rows.map(row => row.id))
}

/** What the database leaves to an author of what is shut to them, beside the rows that it shows them. */
const received = async (tx: Tx, ids: string[]) => {
  const rows = await tx.$queryRaw<{ case_id: string }[]>`
    select case_id from app.received() where case_id = any(${ids}::uuid[])`
  return rows.map(row => row.case_id)
}

describe('who may do what to a case', () => {
  it('is the same by the check, by the filter, and by the filter behind row-level security', async () => {
    const answers = { yes: 0, no: 0, shut: 0, closed: 0 }
    const generated = fc.tuple(anActor, fc.array(aCase, { minLength: 12, maxLength: 16 }))
    await fc.assert(
      fc.asyncProperty(generated, async ([person, cases]) => {
        const actor = await madeActor({ root, other, elsewhere }, person)
        const ids: string[] = []
        for (const each of cases) ids.push(await madeCase({ root, other, elsewhere }, actor, each))
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
              answers.shut += ids.filter(id => {
                const facts = told.get(id)
                return (
                  facts?.restriction === 'shut' && can(actor, permission, { ...facts, restriction: 'none' })
                )
              }).length
              answers.closed += ids.filter(id => {
                const facts = told.get(id)
                return facts?.closed && can(actor, permission, { ...facts, closed: false })
              }).length
              const fenced = await found(tx, ids, actor, permission, onDuty)
              if ('whenShut' in permissions[permission] && scopesOf(actor, permission).length > 0)
                for (const id of await received(tx, ids)) fenced.add(id)
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
    expect(Math.min(answers.yes, answers.no, answers.shut, answers.closed)).toBeGreaterThan(300)
  }, 120_000)

  it('is never more with a role less, and nothing with none', async () => {
    const facts = fc.record({
      organisationId: fc.constantFrom(other.organisationId, elsewhere.organisationId),
      authorId: fc.constantFrom(other.id, elsewhere.id),
      stage: fc.constantFrom('triage', 'open', 'closed', 'joined'),
      closed: fc.boolean(),
      allocated: fc.boolean(),
      onDuty: fc.boolean(),
      covering: fc.boolean(),
      restriction: fc.constantFrom('none', 'named', 'shut', 'kept-from'),
      matched: fc.boolean(),
    })
    fc.assert(
      fc.property(facts, fc.subarray([...roles]), fc.constantFrom(...roles), (about, given, gone) => {
        for (const permission of aboutCases) {
          const less = { ...other, roles: given.filter(role => role !== gone) }
          if (can(less, permission, about))
            expect(can({ ...other, roles: given }, permission, about)).toBe(true)
          expect(can({ ...other, roles: [] }, permission, about)).toBe(false)
          const { restriction } = about
          if (restriction === 'kept-from' || (restriction === 'shut' && permission !== 'concern.follow'))
            expect(can({ ...other, roles: [...roles] }, permission, about)).toBe(false)
          if (about.closed && !('whenClosed' in permissions[permission]))
            expect(can({ ...other, roles: [...roles] }, permission, about)).toBe(false)
          if (about.organisationId !== other.organisationId)
            expect(can({ ...other, roles: [...roles] }, permission, about)).toBe(false)
        }
      }),
    )
  })
})
