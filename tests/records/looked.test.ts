import { beforeAll, expect, it } from 'vitest'
import type { PermissionId } from '../../lib/domain/access/permissions'
import { openNation } from '../../lib/records/case-nation'
import { openCase } from '../../lib/records/cases'
import { readNrm } from '../../lib/records/nrm'
import { must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** The trail tells what somebody saw, by what they saw it for; and of a page that was refused, that it was refused. */

const { here, root } = twoOrganisations({ author: ['practitioner'], lead: ['lead'], manager: ['manager'] })
let caseId: string
let reference: string
beforeAll(async () => {
  ;({ caseId, reference } = await recorded(here.author))
})

/** The lines that a piece of work leaves in the trail. */
async function leaves(work: () => Promise<unknown>): Promise<[action: string, outcome: string][]> {
  const lines = async () => {
    const { rows } = await root().query<{ action: string; outcome: string }>(
      'select action, outcome from audit_event where reference = $1 order by at, shard, seq',
      [reference],
    )
    return rows.map(({ action, outcome }): [string, string] => [action, outcome])
  }
  const before = (await lines()).length
  await work()
  return (await lines()).slice(before)
}

it('tells of the wording of an answer that says where the child is as of a place that was looked up', async () => {
  const word = (permission: 'nrm.read' | 'location.reveal') =>
    leaves(async () => must(await readNrm(here.lead, caseId, permission, 'nrm.edit')))
  expect(await word('location.reveal')).toEqual([['location.reveal', 'done']])
  expect(await word('nrm.read')).toEqual([['nrm.read', 'done']])
})

it('tells of a page for doing what one may not do as refused, and never as seen', async () => {
  const pages: [PermissionId, PermissionId][] = [
    ['location.reveal', 'child.change'],
    ['location.reveal', 'person.change'],
    ['case.open', 'danger.raise'],
    ['case.open', 'danger.end'],
    ['case.open', 'triage.decide'],
    ['case.open', 'entry.write'],
    ['case.open', 'determination.make'],
  ]
  for (const [permission, todo] of pages) {
    const notFound = { ok: false, why: 'not-found' }
    const refused = await leaves(async () =>
      expect(await openCase(here.manager, caseId, permission, todo), todo).toEqual(notFound),
    )
    expect(refused, todo).toEqual([[permission, 'refused']])
  }
  const wording = () => readNrm(here.manager, caseId, 'location.reveal', 'nrm.edit')
  expect(await leaves(wording)).toEqual([['location.reveal', 'refused']])
  expect(await leaves(() => openNation(here.author, caseId))).toEqual([['case.open', 'refused']])
  // What they may open is told as seen.
  expect(await leaves(() => openCase(here.manager, caseId))).toEqual([['case.open', 'done']])
})
