import { expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { restrictCase } from '../../lib/records/restriction'
import { reviewRestriction } from '../../lib/records/restriction-review'
import { seeRestriction } from '../../lib/records/restriction-view'
import { myWork, workList } from '../../lib/records/work'
import { must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** A restriction has no end of its own: from its day of review it waits for whoever it names. */

const { here, there, root } = twoOrganisations(
  { author: ['practitioner'], lead: ['lead'], manager: ['manager'], outside: ['lead'] },
  { lead: ['lead'] },
)

/** A restricted case whose day of review has come. */
async function due() {
  const { caseId } = await recorded(here.author)
  const named = [here.manager.id, here.author.id]
  must(await restrictCase(here.lead, caseId, newId(), { why: 'Kin.', named, reviewOn: '2099-01-04' }))
  await root().query('update restriction set review_on = current_date - 1 where case_id = $1', [caseId])
  const review = (actor: Actor, reviewOn = '2099-02-03') =>
    reviewRestriction(actor, caseId, newId(), { why: 'The uncle Quillmarsh still works here.', reviewOn })
  return { caseId, review }
}

const waits = async (actor: Actor, caseId: string) => {
  const { lists } = must(await myWork(actor))
  const list = must(await workList(actor, 'restriction', 1))
  expect(list.total).toBe(lists.restriction.total)
  return lists.restriction.lines.some(line => line.caseId === caseId)
}

it('stands on the work of the leads and managers whom it names, and of nobody else', async () => {
  const { caseId } = await due()
  for (const actor of [here.lead, here.manager]) expect(await waits(actor, caseId)).toBe(true)
  for (const actor of [here.author, here.outside, there.lead]) expect(await waits(actor, caseId)).toBe(false)
})

it('leaves it once they say that it is still needed, with who and why; the trail has no words', async () => {
  const { caseId, review } = await due()
  expect(await review(here.lead, '2020-01-01')).toMatchObject({ why: 'cannot' })
  must(await review(here.manager))
  for (const actor of [here.lead, here.manager]) expect(await waits(actor, caseId)).toBe(false)
  const { stands } = must(await seeRestriction(here.lead, caseId))
  expect(stands).toMatchObject({
    why: 'Kin.',
    reviewOn: '2099-02-03',
    reviews: [{ by: here.manager.name, why: 'The uncle Quillmarsh still works here.' }],
  })
  const { rows } = await root().query('select detail::text from audit_event where case_id = $1', [caseId])
  expect(rows.map(row => row.detail).join(' ')).not.toContain('Quillmarsh')
})

it('is refused to whom the case does not name, and to a practitioner whom it does', async () => {
  const { caseId, review } = await due()
  for (const actor of [here.outside, here.author, there.lead])
    expect(await review(actor)).toEqual({ ok: false, why: 'not-found' })
  expect(await waits(here.lead, caseId)).toBe(true)
})

it('is refused by PostgreSQL to change or be taken away', async () => {
  const { caseId, review } = await due()
  must(await review(here.lead))
  const held = await root().query(
    `select has_table_privilege('holdfast_app', 'restriction_review', 'update') as u,
            has_table_privilege('holdfast_app', 'restriction_review', 'delete') as d`,
  )
  expect(held.rows[0]).toEqual({ u: false, d: false })
  expect((await root().query('select from restriction_review where case_id = $1', [caseId])).rowCount).toBe(1)
})
