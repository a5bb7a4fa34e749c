import { describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { handoverSheet } from '../../lib/domain/handover/sheet'
import type { LineAnswers } from '../../lib/domain/plan/line-questions'
import { addDays } from '../../lib/domain/time/day'
import { newId } from '../../lib/platform/identity'
import { allocateCase } from '../../lib/records/allocations'
import { openCase } from '../../lib/records/cases'
import { openHandover } from '../../lib/records/handovers'
import { listVersions, openPlan } from '../../lib/records/plan-views'
import { addLine, changeLine } from '../../lib/records/plans'
import { restrictCase } from '../../lib/records/restriction'
import { handed } from '../cast/handed'
import { accepted, must } from '../cast/whole-case'
import { line, plan, planning, soon, today } from './planning'

/** What is agreed in a plan, every version of it, and where a plan goes with its case. */

const { here, there, root, concern, at, write, agree, read, told } = planning()
const notFound = { ok: false, why: 'not-found' }
const conflict = { ok: false, why: 'conflict' }

describe('what is agreed', () => {
  it('has a day, is done or no longer agreed, and is changed once from one version', async () => {
    expect(await addLine(here.worker, at.caseId, newId(), line)).toEqual(notFound)
    must(await write())
    for (const dueOn of [addDays(today, -1), addDays(today, 367), ''])
      expect(await addLine(here.worker, at.caseId, newId(), { ...line, dueOn })).toMatchObject({
        why: 'incomplete',
      })
    const id = await agree()
    const done = { ...line, state: 'done' as const, doneOn: today, came: 'She likes it.' }
    must(await changeLine(here.lead, at.caseId, newId(), { id, version: 1 }, done))
    const gone = { ...line, state: 'dropped' as const, why: 'She moved.' }
    expect(await changeLine(here.worker, at.caseId, newId(), { id, version: 1 }, gone)).toEqual(conflict)
    must(await changeLine(here.worker, at.caseId, newId(), { id, version: 2 }, gone))
    const [stands] = (await read())?.agreed ?? []
    expect(stands).toMatchObject({ id, version: 3, state: 'dropped', signed: { by: here.worker.name } })
    // What is late can be opened again and put right as it is; a new day must be one to come.
    const past = { ...line, dueOn: addDays(today, -2) }
    const change = (version: number, answers: LineAnswers) =>
      changeLine(here.worker, at.caseId, newId(), { id, version }, answers)
    must(await change(3, { ...past, state: 'done', doneOn: today }))
    must(await change(4, { ...past, state: 'open' }))
    must(await change(5, { ...past, state: 'open', who: 'Two schools' }))
    const earlier = { ...past, dueOn: addDays(today, -1), state: 'open' as const }
    expect(await change(6, earlier)).toMatchObject({ why: 'incomplete' })
  })

  it('is no other case’s, whoever asks', async () => {
    must(await write())
    const id = await agree()
    const other = (await concern()).caseId
    await accepted(here.lead, here.manager, other, here.worker)
    const gone = { ...line, state: 'dropped' as const, why: 'x' }
    for (const wrong of [newId(), 'x', '', "'; drop table plan; --"])
      expect(await changeLine(here.lead, at.caseId, newId(), { id: wrong, version: 1 }, gone)).toEqual(
        notFound,
      )
    expect(await changeLine(here.lead, other, newId(), { id, version: 1 }, gone)).toEqual(notFound)
    for (const actor of [here.author, here.next, here.manager, there.lead])
      expect(await changeLine(actor, at.caseId, newId(), { id, version: 1 }, gone)).toEqual(notFound)
    for (const wrong of ['x', newId()]) expect(await openPlan(here.lead, wrong)).toEqual(notFound)
    for (const number of [0, 2, 999_999_999])
      expect(await openPlan(here.lead, at.caseId, { number })).toEqual(notFound)
  })
})

describe('every version', () => {
  it('can be read as it stood, with what was agreed then, and places for who asks', async () => {
    must(await write())
    const id = await agree()
    must(await write(here.lead, { ...plan, risks: 'Less.', where: 'Elsewhere.' }, 1))
    const done = { ...line, state: 'done' as const, doneOn: today }
    must(await changeLine(here.worker, at.caseId, newId(), { id, version: 1 }, done))
    const first = must(await openPlan(here.manager, at.caseId, { number: 1 })).plan
    expect(first).toMatchObject({
      version: 1,
      signed: { by: here.worker.name },
      agreed: [{ id, version: 1, state: 'open' }],
    })
    expect(JSON.stringify(first)).toContain(plan.risks)
    expect(JSON.stringify(first)).not.toContain(plan.where)
    const places = must(await openPlan(here.manager, at.caseId, { number: 1, places: true })).plan
    expect(JSON.stringify(places)).toContain(plan.where)
    const second = must(await openPlan(here.manager, at.caseId, { number: 2 })).plan
    expect(second).toMatchObject({ version: 2, agreed: [{ id, version: 2, state: 'done' }] })
    const { versions, total } = must(await listVersions(here.manager, at.caseId, 1))
    expect(total).toBe(4)
    expect(versions.map(each => [each.line?.id ?? 'plan', each.number, each.changed])).toEqual([
      [id, 2, ['state', 'doneOn']],
      ['plan', 2, ['risks', 'where']],
      [id, 1, []],
      ['plan', 1, []],
    ])
    expect(must(await listVersions(here.manager, at.caseId, 2)).versions).toEqual([])
  })

  it('leaves no word in the trail, in what was sent or in a column that is not sealed', async () => {
    must(await write())
    await agree({ ...line, what: 'Canary words.' })
    const { rows } = await root().query(
      `select string_agg(e::text, ' ') as trail, (select string_agg(s::text, ' ') from submission s) as sent,
              (select string_agg(p::text, ' ') from plan p) as plans, (select string_agg(l::text, ' ') from plan_line l) as lines,
              (select string_agg(v::text, ' ') from plan_version v) as versions from audit_event e where reference = $1`,
      [at.reference],
    )
    for (const [where, text] of Object.entries<string>(rows[0])) {
      expect(text.length, where).toBeGreaterThan(30)
      expect(text, where).not.toMatch(/Words of|Canary/)
    }
    const [first, second] = await told('plan.change')
    expect(first).toEqual({
      outcome: 'done',
      detail: { plan: expect.any(String), version: 1, questions: Object.keys(plan).length },
    })
    expect(second).toEqual({ outcome: 'done', detail: { line: expect.any(String), version: 1 } })
  })
})

describe('a plan goes with its case', () => {
  it('to the next worker’s handover sheet', async () => {
    const sheetOf = async (actor: Actor) => {
      const [handover] = must(await openCase(actor, at.caseId)).file.handovers
      const opened = must(await openHandover(actor, at.caseId, handover?.id ?? ''))
      return JSON.stringify(handoverSheet(opened.file, opened.line, opened.words, opened.plan, new Date()))
    }
    expect(await sheetOf(here.worker)).toContain('None was written yet')
    must(await write())
    const id = await agree()
    await agree({ ...line, what: 'Done long ago.' })
    must(
      await changeLine(
        here.worker,
        at.caseId,
        newId(),
        { id, version: 1 },
        { ...line, state: 'done', doneOn: today },
      ),
    )
    must(await allocateCase(here.manager, at.caseId, newId(), here.next.id, handed))
    const sheet = await sheetOf(here.next)
    expect(sheet).toContain('Done long ago.')
    expect(sheet).not.toContain(line.what)
    expect(sheet).toContain(plan.firstHour)
    expect(sheet).not.toContain(plan.lookFirst)
    expect(await openPlan(here.worker, at.caseId)).toEqual(notFound)
    expect((await read(here.next))?.version).toBe(1)
  })

  it('and is shut with it to whom a restriction does not name', async () => {
    must(await write())
    const named = { why: 'Covert.', named: [here.manager.id], reviewOn: soon }
    must(await restrictCase(here.lead, at.caseId, newId(), named))
    for (const actor of [here.worker, here.both]) {
      expect(await openPlan(actor, at.caseId)).toEqual(notFound)
      expect(await write(actor, plan, 1)).toEqual(notFound)
    }
    expect((await read(here.manager))?.version).toBe(1)
  })
})
