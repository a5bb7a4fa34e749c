import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { seeMessages } from '../../lib/records/messages'
import { myWork } from '../../lib/records/work'
import { must } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** The list of e-mail that did not go out, and its number on My work, hold the same. */

const { here, there, root } = twoOrganisations(
  { lead: ['lead'], administrator: ['administrator'] },
  { lead: ['lead'], administrator: ['administrator'] },
)
beforeEach(() => root().query('delete from message'))

/** So many e-mails to somebody, a minute between each, the newest this long ago; never tried, or in vain. */
const written = (to: Actor, count: number, ago: string, tries: number) =>
  root().query(
    `insert into message (id, organisation_id, account_id, written_at, tries, problem)
     select gen_random_uuid(), $1, $2, now() - $3::interval - n * interval '1 minute', $4, case when $4 > 0 then 'ETIMEDOUT' end
       from generate_series(0, $5 - 1) n`,
    [to.organisationId, to.id, ago, tries, count],
  )
const list = async (page = 1, actor = here.administrator) => must(await seeMessages(actor, page))
const numbers = async () => {
  const { unsent, total, untouched } = await list()
  return [unsent.length, total, untouched, must(await myWork(here.administrator)).mail?.unsent]
}

it('one that no job has touched is told once it should have been', async () => {
  await written(here.lead, 1, '4 minutes', 0)
  expect(await numbers()).toEqual([0, 0, 0, 0])
  await written(here.lead, 1, '6 minutes', 0)
  expect(await numbers()).toEqual([1, 1, 1, 1])
  expect((await list()).unsent).toMatchObject([{ to: 'Person lead', tries: 0, problem: '', givenUp: false }])
  await written(here.lead, 1, '0 minutes', 2)
  expect(await numbers()).toEqual([2, 2, 1, 2])
  await root().query('update message set sent_at = now(), tries = tries + 1, problem = null')
  expect(await numbers()).toEqual([0, 0, 0, 0])
})

it('nothing is sent to whoever was shut out meanwhile, and nobody is told to see to it', async () => {
  await written(here.lead, 1, '1 hour', 0)
  await written(here.lead, 1, '1 hour', 8)
  await root().query('update account set disabled_at = now() where id = $1', [here.lead.id])
  expect(await numbers()).toEqual([0, 0, 0, 0])
  await root().query('update account set disabled_at = null where id = $1', [here.lead.id])
  expect(await numbers()).toEqual([2, 2, 1, 2])
})

it('it is paged, and its pages hold every one of them once, and none of elsewhere', async () => {
  await written(here.lead, 60, '0 minutes', 1)
  await written(there.lead, 3, '0 minutes', 1)
  const read = [await list(1), await list(2), await list(3)]
  expect(read.map(each => [each.unsent.length, each.total, each.page, each.pages])).toEqual([
    [25, 60, 1, 3],
    [25, 60, 2, 3],
    [10, 60, 3, 3],
  ])
  const lines = read.flatMap(each => each.unsent)
  expect(new Set(lines.map(each => each.id)).size).toBe(60)
  expect(lines).toEqual(lines.toSorted((a, b) => b.at.getTime() - a.at.getTime()))
  expect((await numbers())[3]).toBe(60)
  // What is behind the end is the end.
  expect(await list(9_999)).toEqual(read[2])
  expect((await list(1, there.administrator)).total).toBe(3)
})
