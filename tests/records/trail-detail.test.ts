import { beforeAll, expect, it } from 'vitest'
import { trailDetail } from '../../lib/domain/access/trail-detail'
import { perform } from '../../lib/records/perform'
import { wholeCase } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** What the trail keeps beside its sentences: ids, versions, counts and codes that are listed, and never words. */

const { here, root } = twoOrganisations({
  author: ['practitioner'],
  worker: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
})
let caseId: string
beforeAll(async () => {
  ;({ caseId } = await wholeCase(here))
}, 60_000)

it('holds nothing beside its sentences but what is listed', async () => {
  const { rows } = await root().query<{ action: string; detail: object }>(
    'select action, detail from audit_event',
  )
  expect(new Set(rows.map(row => row.action)).size).toBeGreaterThan(20)
  for (const { action, detail } of rows)
    expect(trailDetail.safeParse(detail).error?.issues, `${action} ${JSON.stringify(detail)}`).toBeUndefined()
})

it('has no place for words: what would tell them is not done at all', async () => {
  const state = async () =>
    (
      await root().query(
        'select nation, (select count(*) from audit_event) as events from child_case where id = $1',
        [caseId],
      )
    ).rows
  const before = await state()
  for (const detail of [{ said: 'He hit me.' }, { rows: 'He hit me.' }, { flag: 'He hit me.' }]) {
    const telling = perform(here.lead, 'case.open', { case: caseId }, async ({ tx, note }) => {
      await tx.case.update({ where: { id: caseId }, data: { nation: 'Wales' } })
      note(detail as never)
    })
    await expect(telling).rejects.toThrow()
  }
  expect(await state()).toEqual(before)
})
