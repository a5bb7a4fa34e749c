import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { lateCount } from '../../lib/domain/case/heading'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { allocateCase } from '../../lib/records/allocations'
import { listCases, openCase } from '../../lib/records/cases'
import { endDanger, raiseDanger } from '../../lib/records/danger'
import { flagCase } from '../../lib/records/flags'
import { dropForm, keepForm } from '../../lib/records/kept-forms'
import { addLine, changePlan } from '../../lib/records/plans'
import { restrictCase } from '../../lib/records/restriction'
import { recordStep } from '../../lib/records/steps'
import { myWork, workList } from '../../lib/records/work'
import { handed } from '../cast/handed'
import { wordyPlan } from '../cast/plan'
import { accepted, must } from '../cast/whole-case'
import { agree, whole } from '../cast/work-agreed'
import { deciding } from './setting'

/** Every number of My work and the list that it opens are one. */

const { here, there, root, concern } = deciding()
const cases: string[] = []
const now = () => {
  const { day, time } = formNow(new Date())
  return `${day}T${time}`
}

beforeAll(async () => {
  for (let count = 0; count < 28; count++) cases.push((await concern({ name: `Child ${count}` })).caseId)
  for (const caseId of cases.slice(0, 27)) await accepted(here.lead, here.manager, caseId, here.worker)
  for (let count = 0; count < 27; count++) await concern()
}, 120_000)

describe('every number of My work', () => {
  it('opens exactly the list that it counts, for each role', async () => {
    expect(await agree(here.worker)).toEqual({ allocated: 27, handover: 27 })
    expect(await agree(here.lead)).toEqual({ triage: 28 })
    expect(await agree(here.manager)).toEqual({})
    expect(await agree(there.lead)).toEqual({})
    must(await allocateCase(here.manager, cases[0] ?? '', newId(), here.next.id, handed))
    expect(await agree(here.worker)).toEqual({ allocated: 26, handover: 26, gone: 1 })
    expect(await agree(here.next)).toEqual({ allocated: 1, handover: 1 })
    const reviewOn = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
    for (const caseId of cases.slice(0, 26)) {
      const flag = { kind: 'court' as const, words: 'Hearing.', reviewOn }
      must(await flagCase(here.lead, caseId, newId(), flag))
    }
    await root().query(`update flag set review_on = current_date - 2`)
    expect(await agree(here.lead)).toMatchObject({ flag: 26 })
    expect(await agree(here.worker)).toMatchObject({ flag: 25 })
    expect(await agree(here.both)).toEqual({ flag: 26, triage: 28 })
  }, 120_000)

  it('counts what is late as the case itself does, for whoever holds it', async () => {
    const caseId = cases[1] ?? ''
    const when = `${new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10)}T10:00`
    const answers = { how: 'phone', when, authority: 'Kestrelford', said: 'Referred.' }
    const step = { step: 'childrens-services' as const, event: 'sent' as const, answers }
    must(await recordStep(here.lead, caseId, newId(), step))
    const { file } = must(await openCase(here.worker, caseId))
    const late = lateCount(file, new Date())
    expect(late).toBeGreaterThan(0)
    expect(await agree(here.worker)).toMatchObject({ late })
    expect(must(await myWork(here.worker)).lists.late.lines.map(line => line.caseId)).toContain(caseId)
    for (const actor of [here.next, here.lead, there.lead]) expect((await agree(actor)).late).toBeUndefined()
    for (const actor of [here.lead, here.manager, here.both])
      expect(await agree(actor)).toMatchObject({ 'late-elsewhere': late })
    for (const actor of [here.worker, here.next, there.lead])
      expect((await agree(actor))['late-elsewhere']).toBeUndefined()
    const [line] = must(await myWork(here.lead)).lists['late-elsewhere'].lines
    expect(line).toMatchObject({ caseId, by: `Held by ${here.worker.name}.` })
    must(await allocateCase(here.manager, caseId, newId(), here.next.id, handed))
    expect((await agree(here.worker)).late).toBeUndefined()
    expect(await agree(here.next)).toMatchObject({ late })
    expect(must(await myWork(here.lead)).lists['late-elsewhere'].lines[0]?.by).toBe(
      `Held by ${here.next.name}.`,
    )
  }, 120_000)

  it('lists what was begun on a case and not signed to whoever began it, while they may open the case', async () => {
    const caseId = cases[3] as string
    const key = { form: 'person', caseId, about: newId() }
    must(await keepForm(here.worker, key, { name: 'A driver' }))
    must(await keepForm(there.lead, { form: 'flag', caseId }, { words: 'Not theirs.' }))
    const begun = async (actor: Actor) => (await whole(actor, 'begun')).lines
    const [line, ...others] = await begun(here.worker)
    expect([line?.caseId, line?.extra, line?.childName]).toEqual([caseId, `person/${key.about}`, 'Child 3'])
    expect([others, await begun(here.lead)]).toEqual([[], []])
    // Of a case that is not open to them it says what they began, and nothing of the case.
    expect(await begun(there.lead)).toMatchObject([
      { caseId: null, reference: '', childName: null, extra: 'flag shut' },
    ])
    expect((await agree(here.worker)).begun).toBe(1)
    await dropForm(here.worker, key)
    expect(await begun(here.worker)).toEqual([])
  })

  it('counts every case in danger that a person may open, and a restricted one only for whom it names', async () => {
    const [held = '', shut = ''] = cases.slice(2, 4)
    for (const caseId of cases.slice(2, 28))
      must(await raiseDanger(here.lead, caseId, newId(), { why: 'Followed.' }))
    const mayOpen = async (actor: Actor) => {
      const { cases: listed } = must(await listCases(actor, { show: 'danger', many: 'yes', page: 1 }))
      const { lines } = await whole(actor, 'danger')
      expect(lines.map(line => line.caseId).sort()).toEqual(listed.map(each => each.id).sort())
      expect((await agree(actor)).danger).toBe(listed.length || undefined)
      return lines
    }
    for (const actor of [here.lead, here.manager]) expect(await mayOpen(actor)).toHaveLength(26)
    expect(await mayOpen(here.worker)).toHaveLength(25)
    expect(await mayOpen(here.author)).toHaveLength(1)
    for (const actor of [here.next, there.lead]) expect(await mayOpen(actor)).toEqual([])
    const named = [here.lead.id]
    const reviewOn = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
    must(await restrictCase(here.manager, shut, newId(), { why: 'Threats.', named, reviewOn }))
    for (const actor of [here.lead, here.manager]) expect(await mayOpen(actor)).toHaveLength(26)
    expect(await mayOpen(here.both)).toHaveLength(25)
    const said = async () => (await mayOpen(here.lead)).find(({ caseId }) => caseId === held)?.extra
    expect(await said()).toBe(`Police not told. Children’s services not told. Held by ${here.worker.name}.`)
    const answers = { how: '999', when: now(), authority: 'Kent' }
    must(await recordStep(here.worker, held, newId(), { step: 'police', event: 'sent', answers }))
    expect(await said()).toBe(`Children’s services not told. Held by ${here.worker.name}.`)
    must(await endDanger(here.worker, held, newId(), 1, { why: 'Moved.' }))
    expect(await said()).toBeUndefined()
  }, 120_000)

  it('counts each plan to look at again and each thing agreed in one that is late, and a restricted one only for whom it names', async () => {
    const soon = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
    const [first = '', second = ''] = cases
    for (const caseId of cases.slice(0, 27)) {
      must(
        await changePlan(
          here.lead,
          caseId,
          newId(),
          0,
          wordyPlan(where => where, soon),
        ),
      )
      const line = { what: 'A school place', who: 'The school', dueOn: soon }
      must(await addLine(here.lead, caseId, newId(), line))
    }
    const plans = async (actor: Actor) => (await agree(actor)).plan
    for (const actor of [here.worker, here.next, here.lead, here.manager])
      expect(await plans(actor)).toBeUndefined()
    await root().query(`update plan set review_on = current_date - 2`)
    await root().query(`update plan_line set due_on = current_date - 1 where case_id in ($1, $2)`, [
      first,
      second,
    ])
    // Two of the cases are held by the next worker, and one is restricted to the lead and the manager.
    for (const actor of [here.lead, here.manager]) expect(await plans(actor)).toBe(29)
    expect(await plans(here.both)).toBe(28)
    expect(await plans(here.worker)).toBe(24)
    expect(await plans(here.next)).toBe(4)
    for (const actor of [here.author, there.lead]) expect(await plans(actor)).toBeUndefined()
    const said = must(await workList(here.next, 'plan', 1)).lines.map(({ caseId, extra }) => [caseId, extra])
    expect(said.sort()).toEqual(
      [first, second].sort().flatMap(id => [
        [id, 'line'],
        [id, 'safety'],
      ]),
    )
    await root().query(`update plan_line set state = 'done' where case_id = $1`, [first])
    expect(await plans(here.next)).toBe(3)
  }, 120_000)
})
