import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { disable, onCall } from '../cast/on-call'
import { recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** The rows of alerts, when nothing but the database decides. */

const { here, root } = twoOrganisations({
  author: ['practitioner'],
  worker: ['practitioner'],
  lead: ['lead'],
})
const urgent = async () =>
  (await recorded(here.author, { pages: { danger: { immediateDanger: 'yes' } } })).caseId
const waitingFor = async ({ id }: Actor): Promise<number> => {
  const { rows } = await root().query('select app.alerts_waiting($1) as count', [id])
  return rows[0].count
}
beforeAll(() => onCall(root(), here.lead, 'lead'))

describe('the rows of an alert', () => {
  it('cannot be written by the runtime role past the functions, nor read by who has no business with it', async () => {
    const caseId = await urgent()
    const tables = ['alert_call', 'alert_reading']
    const { rows } = await root().query(
      `select t, has_table_privilege('holdfast_app', t, 'insert, update, delete') as writes from unnest($1::text[]) t`,
      [tables],
    )
    expect(rows).toEqual(tables.map(t => ({ t, writes: false })))
    await root().query('begin')
    await root().query('set local role holdfast_app')
    await root().query('select app.enter($1, null)', [here.worker.id])
    for (const table of ['alert', ...tables])
      expect((await root().query(`select 1 from ${table} where case_id = $1`, [caseId])).rowCount).toBe(0)
    // Somebody who is signed in, and did not raise it, cannot send it further.
    const { rows: alerts } = await root().query('select * from app.unread_alerts()')
    expect(alerts).toEqual([])
    await root().query('rollback')
  })

  it('count for nobody who was disabled or may not decide any more', async () => {
    await urgent()
    expect(await waitingFor(here.lead)).toBeGreaterThan(0)
    await disable(here.lead)
    expect(await waitingFor(here.lead)).toBe(0)
    await root().query('update account set disabled_at = null')
  })
})
