import { describe, expect, it } from 'vitest'
import { planForm } from '../../lib/domain/plan/questions'
import { planSheet } from '../../lib/domain/plan/sheet'
import { addDays, addMonths } from '../../lib/domain/time/day'
import { formNow } from '../../lib/domain/time/now'
import { check } from '../../lib/forms/check'
import { typed } from '../../lib/forms/typed'
import { newId } from '../../lib/platform/identity'
import { askCover } from '../../lib/records/covers'
import { endDuty, planDuty } from '../../lib/records/duty'
import { keepForm } from '../../lib/records/kept-forms'
import { listVersions, openPlan } from '../../lib/records/plan-views'
import { addLine, changePlan } from '../../lib/records/plans'
import { must } from '../cast/whole-case'
import { line, plan, planning, soon, today } from './planning'

/** What keeps a child safe: who may read and change it, and that two people lose nothing. */

const { here, there, concern, at, write, read, told } = planning()
const notFound = { ok: false, why: 'not-found' }
const conflict = { ok: false, why: 'conflict' }

describe('a plan', () => {
  it('is written by who holds the case or leads it, and read by managers too', async () => {
    expect(await read()).toBeNull()
    expect(await write(here.manager)).toEqual(notFound)
    must(await write())
    must(await write(here.lead, { ...plan, risks: 'More.' }, 1))
    for (const actor of [here.worker, here.lead, here.manager])
      expect(await read(actor)).toMatchObject({ version: 2, kind: 'safety', signed: { by: here.lead.name } })
    for (const actor of [here.author, here.next, there.lead]) {
      expect(await openPlan(actor, at.caseId)).toEqual(notFound)
      expect(await openPlan(actor, at.caseId, { places: true })).toEqual(notFound)
      expect(await listVersions(actor, at.caseId, 1)).toEqual(notFound)
      expect(await write(actor, plan, 2)).toEqual(notFound)
      expect(await addLine(actor, at.caseId, newId(), line)).toEqual(notFound)
    }
    expect(await openPlan(here.manager, at.caseId, { todo: 'plan.change' })).toEqual(notFound)
    expect(await addLine(here.manager, at.caseId, newId(), line)).toEqual(notFound)
  })

  it('is open to whoever opened the case for their turn of duty, while it lasts', async () => {
    must(await write())
    const turn = must(await planDuty(here.lead, newId(), { who: here.next.id, until: `${soon}T12:00` }))
    must(
      await askCover(here.next, newId(), {
        reference: at.reference,
        why: 'The carers rang: he is out late.',
      }),
    )
    must(await write(here.next, { ...plan, risks: 'At night.' }, 1))
    expect((await read(here.next))?.version).toBe(2)
    must(await endDuty(here.lead, newId(), turn.id))
    expect(await openPlan(here.next, at.caseId)).toEqual(notFound)
    expect(await write(here.next, plan, 2)).toEqual(notFound)
  })

  it('is of an accepted case alone, whose rows are never linked away', async () => {
    const waiting = await concern()
    expect(must(await openPlan(here.author, waiting.caseId)).plan).toBeNull()
    expect(await changePlan(here.author, waiting.caseId, newId(), 0, plan)).toEqual(notFound)
    expect(await changePlan(here.lead, waiting.caseId, newId(), 0, plan)).toMatchObject({ why: 'cannot' })
    expect(await addLine(here.lead, waiting.caseId, newId(), line)).toEqual(notFound)
  })

  it('shows places only to who asks for them, and the trail tells of that', async () => {
    must(await write())
    const [hidden, shown] = [await read(), await read(here.manager, true)]
    expect(shown?.answers).toEqual(plan)
    expect(hidden?.answers).toBeNull()
    const words = [plan.where, plan.lookFirst].map(String)
    for (const word of words) {
      expect(JSON.stringify(hidden)).not.toContain(word)
      expect(JSON.stringify(shown)).toContain(word)
    }
    expect(JSON.stringify(hidden)).toContain(plan.risks)
    expect(await told('location.reveal')).toEqual([{ outcome: 'done', detail: { part: 'plan', version: 1 } }])
    const { head } = must(await openPlan(here.worker, at.caseId, { todo: 'plan.print' }))
    const paper = JSON.stringify(hidden && planSheet(hidden, head, today))
    expect(paper).toContain(plan.firstHour)
    for (const word of words) expect(paper).not.toContain(word)
    expect(await told('plan.print')).toHaveLength(1)
  })

  it('is changed once from one version; a form sent twice changes it once; nothing changed writes nothing', async () => {
    const key = newId()
    const sent = await Promise.all(
      Array.from({ length: 6 }, () => changePlan(here.worker, at.caseId, key, 0, plan)),
    )
    expect(sent.map(done => done.ok && done.value.version)).toEqual(Array(6).fill(1))
    expect(await write(here.lead, plan, 0)).toEqual(conflict)
    const both = await Promise.all(['One', 'Two'].map(risks => write(here.lead, { ...plan, risks }, 1)))
    expect(both.filter(done => done.ok)).toHaveLength(1)
    expect(both).toContainEqual(conflict)
    const stands = await read(here.lead, true)
    expect(must(await write(here.lead, stands?.answers ?? {}, 2)).version).toBe(2)
    for (const wrong of [-1, 3, 7]) expect(await write(here.lead, plan, wrong)).toEqual(conflict)
    expect(must(await listVersions(here.lead, at.caseId, 1)).total).toBe(2)
  })

  it('is written first by one of two who begin it at once', async () => {
    const both = await Promise.all([write(here.worker), write(here.lead, { ...plan, risks: 'Other.' })])
    expect(both.filter(done => done.ok)).toHaveLength(1)
    expect(both).toContainEqual(conflict)
  })

  it('is looked at again on a day to come, and within six months', async () => {
    for (const reviewOn of [addDays(today, -1), today, addDays(addMonths(today, 6), 1), ''])
      expect(await write(here.worker, { ...plan, reviewOn }), reviewOn).toMatchObject({ why: 'incomplete' })
    must(await write(here.worker, { ...plan, reviewOn: addMonths(today, 6) }))
  })

  it('refuses what is too long in words, and keeps it for its owner all the same', async () => {
    const long = { ...typed(planForm, plan), risks: 'a'.repeat(90_000) }
    const checked = check(planForm, long, formNow(new Date()))
    expect(checked.ok).toBe(false)
    expect(checked.ok || checked.errors).toEqual({
      risks: expect.stringMatching(/^Keep this to 8,000 characters/),
    })
    must(await keepForm(here.worker, { form: planForm.id, caseId: at.caseId }, long))
  })
})
