import { expect, it } from 'vitest'
import { newId } from '../../lib/platform/identity'
import { allocateCase } from '../../lib/records/allocations'
import { restrictCase } from '../../lib/records/restriction'
import { myWork } from '../../lib/records/work'
import { handed } from '../cast/handed'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

const { here, there, root, concern } = deciding()

it('tells whoever held a case that they do no longer, and who does, for a week, unless it was restricted', async () => {
  const { caseId, reference } = await concern()
  await accepted(here.lead, here.manager, caseId, here.worker)
  const gone = async () =>
    must(await myWork(here.worker)).lists.gone.lines.filter(each => each.caseId === caseId)
  expect(await gone()).toEqual([])
  must(await allocateCase(here.manager, caseId, newId(), here.next.id, handed))
  expect(await gone()).toMatchObject([{ reference, childName: null, by: here.next.name }])
  for (const actor of [here.next, here.lead, there.lead])
    expect(must(await myWork(actor)).lists.gone.total).toBe(0)
  const ended = `update allocation set until = now() - interval '8 days' where account_id = $1`
  await root().query(ended, [here.worker.id])
  expect(await gone()).toEqual([])
  await root().query('update allocation set until = now() where account_id = $1', [here.worker.id])
  expect(await gone()).toHaveLength(1)
  const named = [here.manager.id, here.next.id]
  must(await restrictCase(here.lead, caseId, newId(), { why: 'Kin.', named, reviewOn: '2099-01-04' }))
  expect(await gone()).toEqual([])
})
