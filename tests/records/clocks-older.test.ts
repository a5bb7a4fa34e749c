import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { readBoard } from '../../lib/records/clock-board'
import { keepOlderClocks } from '../../lib/records/keep-clocks'
import { recordStep } from '../../lib/records/steps'
import { decide } from '../../lib/records/triage'
import { keptOf, minutesAgo } from '../cast/kept-clocks'
import { must } from '../cast/whole-case'
import { deciding } from './setting'

/** Clocks of cases that are older than the table of clocks, and what the database lets whom do with them. */

const { here, there, root, concern } = deciding()
const everything = { list: 'late', page: 1, whose: 'all', wrong: false } as const
const keptBare = {
  validFrom: '2020-01-01',
  startedBy: 'referral-received',
  startedAt: '2026-01-01T00:00:00Z',
  unit: 'month',
  limitKind: 'maximum',
  dueOn: '2026-02-01',
  waitsFor: 'services',
  moved: false,
}

beforeAll(async () => {
  const made = []
  for (let count = 0; count < 5; count++) made.push(await concern())
  for (const { caseId } of made) {
    const answers = { how: 'phone', when: minutesAgo(60), authority: 'Kestrelford' }
    must(await recordStep(here.lead, caseId, newId(), { step: 'childrens-services', event: 'sent', answers }))
  }
  const [head, linked] = made
  const words = { reasons: 'The same child.', reply: 'Thank you.' }
  const joined = { outcome: 'joined' as const, joinTo: head?.reference ?? '', ...words }
  must(await decide(here.lead, linked?.caseId ?? '', newId(), 1, joined))
})

describe('cases from before', () => {
  const all = 'select * from case_clock order by case_id, n'

  it('are counted by the job, the same, until there are none; and anew when the rules have changed', async () => {
    const before = (await root().query(all)).rows
    expect(before.length).toBeGreaterThan(5)
    await root().query('delete from case_clock')
    await root().query('update child_case set clocked = null')
    expect(must(await readBoard(here.lead, everything)).uncounted).toBeGreaterThan(3)
    expect(await keepOlderClocks(2)).toBe(2)
    expect(await keepOlderClocks()).toBeGreaterThan(1)
    expect((await root().query(all)).rows).toEqual(before)
    expect(await keepOlderClocks()).toBe(0)
    expect(must(await readBoard(here.lead, everything)).uncounted).toBe(0)
    await root().query(`update child_case set clocked = 'older' where stage <> 'joined'`)
    await root().query('update case_clock set due_on = due_on + 1')
    expect(must(await readBoard(here.lead, everything)).uncounted).toBeGreaterThan(3)
    expect(await keepOlderClocks()).toBeGreaterThan(3)
    expect((await root().query(all)).rows).toEqual(before)
  })

  it('are counted past one that cannot be read', async () => {
    const { caseId } = await concern()
    must(
      await recordStep(here.lead, caseId, newId(), {
        step: 'childrens-services',
        event: 'sent',
        answers: { how: 'phone', when: minutesAgo(60) },
      }),
    )
    await root().query('update child_case set clocked = null')
    const [{ wrapped_key }] = (
      await root().query('select wrapped_key from child_case where id = $1', [caseId])
    ).rows
    await root().query(`update child_case set wrapped_key = '\\x00' where id = $1`, [caseId])
    await expect(keepOlderClocks()).rejects.toThrow()
    const left = await root().query(`select id from child_case where clocked is null and stage <> 'joined'`)
    expect(left.rows).toEqual([{ id: caseId }])
    expect(await keptOf(root(), caseId)).toHaveLength(3)
    await root().query('update child_case set wrapped_key = $2 where id = $1', [caseId, wrapped_key])
    expect(await keepOlderClocks()).toBe(1)
  })
})

describe('the database', () => {
  it('gives the facts of a case to nobody whom it does not reach, and takes clocks from nobody else', async () => {
    const { caseId } = await concern()
    const asked = (actor: Actor) =>
      database().$transaction(async tx => {
        await tx.$queryRaw`select 1 from app.enter(${actor.id}::uuid, null)`
        const [facts] = await tx.$queryRaw<{ found: boolean }[]>`
          select app.clock_facts(${caseId}::uuid) is not null as found`
        const one = JSON.stringify([{ ...keptBare, clock: 'assessment' }])
        await tx.$queryRaw`select app.keep_clocks(${caseId}::uuid, ${one}::jsonb, 'x')::text`
        return facts?.found
      })
    for (const actor of [there.lead, here.worker]) {
      expect(await asked(actor)).toBe(false)
      expect(await keptOf(root(), caseId)).toEqual([])
    }
    const marked = () => root().query('select clocked from child_case where id = $1', [caseId])
    expect((await marked()).rows).toEqual([{ clocked: null }])
    expect(await keepOlderClocks()).toBe(1)
    expect(await asked(here.author)).toBe(true)
    expect(await keptOf(root(), caseId)).toHaveLength(1)
  })
})
