import { describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { trailDetail } from '../../lib/domain/access/trail-detail'
import { newId } from '../../lib/platform/identity'
import { disableAccount } from '../../lib/records/accounts'
import { openCase } from '../../lib/records/cases'
import { keepFrom } from '../../lib/records/kept-from'
import { restrictCase } from '../../lib/records/restriction'
import { seeRestriction } from '../../lib/records/restriction-view'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** Who sees a restricted case when those whom it names leave. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    worker: ['practitioner'],
    lead: ['lead'],
    second: ['lead'],
    manager: ['manager'],
    late: ['manager'],
    leaving: ['lead'],
    going: ['manager'],
    administrator: ['administrator'],
  },
  { lead: ['lead'] },
)
const notFound = { ok: false, why: 'not-found' }
const why = 'The mother works in our team.'
const reviewOn = '2099-01-04'

/** An open case, restricted by the first of these to both. */
async function restricted(by: Actor, other: Actor): Promise<string> {
  const { caseId } = await recorded(here.author)
  await accepted(here.lead, here.manager, caseId, here.worker)
  must(await restrictCase(by, caseId, newId(), { why, named: [other.id], reviewOn }))
  return caseId
}

describe('a restricted case whose named leads and managers leave', () => {
  const version = async ({ id }: Actor) =>
    (await root().query('select version from account where id = $1', [id])).rows[0].version as number
  const leaves = async (actor: Actor) =>
    must(await disableAccount(here.administrator, newId(), { id: actor.id, version: await version(actor) }))

  it('opens to every other lead and manager but whom it is about, with its review due, and says so in the trail', async () => {
    const caseId = await restricted(here.leaving, here.going)
    must(await keepFrom(here.leaving, caseId, newId(), { who: here.second.id }))
    await leaves(here.leaving)
    for (const actor of [here.lead, here.late]) expect(await openCase(actor, caseId)).toEqual(notFound)
    expect(must(await openCase(here.going, caseId)).facts.restriction).toBe('named')

    await leaves(here.going)
    for (const actor of [here.lead, here.manager, here.late])
      expect(must(await openCase(actor, caseId)).facts.restriction).toBe('named')
    for (const actor of [here.second, here.worker, here.administrator, there.lead])
      expect(await openCase(actor, caseId), actor.name).toEqual(notFound)
    const seen = must(await seeRestriction(here.lead, caseId))
    expect(seen.stands && seen.stands.reviewOn < reviewOn).toBe(true)
    const { rows } = await root().query(
      `select actor_id, detail from audit_event where case_id = $1 and detail ? 'nobodyWasLeft'`,
      [caseId],
    )
    expect(rows).toEqual([
      { actor_id: here.administrator.id, detail: { named: expect.any(Number), nobodyWasLeft: true } },
    ])
    expect(rows[0].detail.named).toBeGreaterThanOrEqual(3)
    // The one event that the database writes by itself.
    expect(trailDetail.parse(rows[0].detail)).toEqual(rows[0].detail)
  })

  it('does so when their role is taken from them, and not when it is only put anew', async () => {
    const caseId = await restricted(here.lead, here.manager)
    const roles = async (actor: Actor, ...names: string[]) => {
      await root().query('begin')
      await root().query('delete from account_role where account_id = $1', [actor.id])
      for (const role of names)
        await root().query('insert into account_role (account_id, role) values ($1, $2)', [actor.id, role])
      await root().query('commit')
    }
    await roles(here.lead, 'practitioner')
    await roles(here.manager, 'manager')
    expect(await openCase(here.late, caseId)).toEqual(notFound)
    await roles(here.manager, 'practitioner')
    expect(must(await openCase(here.late, caseId)).facts.restriction).toBe('named')
    await roles(here.lead, 'lead')
    await roles(here.manager, 'manager')
  })
})
