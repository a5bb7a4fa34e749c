import { expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { closedInWords } from '../../lib/domain/closure/closed'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { placeOfBegun } from '../../lib/domain/work/begun'
import { newId } from '../../lib/platform/identity'
import { allocateCase } from '../../lib/records/allocations'
import { listCases, openCase } from '../../lib/records/cases'
import { readBoard } from '../../lib/records/clock-board'
import { seeClosing } from '../../lib/records/closing-view'
import { askCover } from '../../lib/records/covers'
import { raiseDanger } from '../../lib/records/danger'
import { planDuty } from '../../lib/records/duty'
import { findCases } from '../../lib/records/find'
import { flagCase, seeFlags } from '../../lib/records/flags'
import { keepForm } from '../../lib/records/kept-forms'
import { readKept } from '../../lib/records/kept-words'
import { followConcern } from '../../lib/records/own-concerns'
import { addLine, changePlan } from '../../lib/records/plans'
import { askAuthor } from '../../lib/records/questions'
import { reopenCase } from '../../lib/records/reopening'
import { recordStep } from '../../lib/records/steps'
import { seeTogether } from '../../lib/records/together'
import { compare, decide } from '../../lib/records/triage'
import { myWork } from '../../lib/records/work'
import { closable, closed } from '../cast/closed-once'
import { handed } from '../cast/handed'
import { clocksHeld } from '../cast/kept-clocks'
import { wordyPlan } from '../cast/plan'
import { accepted, must } from '../cast/whole-case'
import { agree } from '../cast/work-agreed'
import { deciding } from './setting'

/** A closed case leaves every list but the closed ones, is found and matched as before, and comes back whole. */

const { here, root, concern } = deciding()
const soon = addDays(dayOf(new Date()), 9)

/** Held by the worker, with something in every list: late, flagged, planned, asked, begun, handed over. */
async function busy(name: string, dateOfBirth = { day: '4', month: '7', year: '2012' }) {
  const { day, month, year } = dateOfBirth
  const birth = { birth: 'claimed', 'born.day': day, 'born.month': month, 'born.year': year }
  const { caseId, reference } = await concern({ name, ...birth })
  must(await askAuthor(here.lead, caseId, newId(), 'Which school?'))
  await accepted(here.lead, here.manager, caseId, here.worker)
  const when = `${addDays(dayOf(new Date()), -40)}T10:00`
  const answers = { how: 'phone', when, authority: 'Kestrelford', said: 'Referred.' }
  must(await recordStep(here.lead, caseId, newId(), { step: 'childrens-services', event: 'sent', answers }))
  const flag = { kind: 'court', words: 'Hearing.', reviewOn: soon } as const
  must(await flagCase(here.lead, caseId, newId(), flag))
  must(
    await changePlan(
      here.worker,
      caseId,
      newId(),
      0,
      wordyPlan(where => where, soon),
    ),
  )
  must(await addLine(here.worker, caseId, newId(), { what: 'A lock.', who: 'Me.', dueOn: soon }))
  await root().query(`update flag set review_on = current_date - 1 where case_id = $1`, [caseId])
  await root().query(`update plan set review_on = current_date - 1 where case_id = $1`, [caseId])
  await root().query(`update plan_line set due_on = current_date - 1 where case_id = $1`, [caseId])
  must(await keepForm(here.worker, { form: 'case-entry', caseId }, { what: 'A van.' }))
  return { caseId, reference }
}
/** The numbers of My work that count anything. */
const numbers = async (actor: Actor): Promise<Record<string, number>> => {
  const { lists } = must(await myWork(actor))
  return Object.fromEntries(
    Object.entries(lists).flatMap(([id, { total }]) => (total > 0 ? [[id, total] as const] : [])),
  )
}
const board = async (actor: Actor) => {
  const { lines, counts } = must(await readBoard(actor, { list: null, page: 1, whose: 'all', wrong: false }))
  return { cases: new Set(lines.map(line => line.caseId)), counts }
}
const listedBy = async (actor: Actor, show?: 'mine' | 'closed') =>
  must(await listCases(actor, { show, page: 1 })).cases.map(each => each.id)

it('leaves every list and number, and comes back to them with its clocks', async () => {
  const { caseId } = await busy('Ines Marlow')
  const team = [here.worker, here.lead, here.author] as const
  const [worker = {}, lead = {}, author = {}] = await Promise.all(team.map(numbers))
  expect(worker).toMatchObject({ allocated: 1, flag: 1, plan: 2, handover: 1, begun: 1 })
  expect(worker.late).toBeGreaterThan(0)
  expect(lead['late-elsewhere']).toBe(worker.late)
  expect(author).toMatchObject({ question: 1 })
  const running = await board(here.lead)
  expect(running.cases).toContain(caseId)
  await closed(here.worker, here.lead, caseId)

  // What its writer began and did not sign is still theirs to read.
  expect(await agree(here.worker)).toEqual({ begun: 1 })
  const [begun] = must(await myWork(here.worker)).lists.begun.lines
  const place = placeOfBegun(begun?.extra ?? '', { caseId, draft: begun?.id ?? '', lead: false })
  expect(place).toBe(`/drafts/${begun?.id}`)
  expect(must(await readKept(here.worker, begun?.id ?? '')).given).toMatchObject({ what: 'A van.' })
  expect([await agree(here.lead), await numbers(here.manager), await numbers(here.author)]).toEqual([
    {},
    {},
    {},
  ])
  const left = await board(here.lead)
  expect([left.cases.has(caseId), left.counts.late]).toEqual([false, 0])
  for (const actor of [here.lead, here.worker]) {
    expect(await listedBy(actor)).not.toContain(caseId)
    expect(await listedBy(actor, 'mine')).not.toContain(caseId)
    expect(await listedBy(actor, 'closed')).toContain(caseId)
  }
  expect(await listedBy(here.next, 'closed')).toEqual([])
  for (const what of ['give', 'flag'] as const)
    expect(must(await seeTogether(here.lead, what, [caseId])).cases).toEqual([])
  const given = allocateCase(here.manager, caseId, newId(), here.next.id, handed)
  expect(await given).toEqual({ ok: false, why: 'closed' })
  expect(must(await seeFlags(here.lead, caseId)).flags).toHaveLength(1)
  expect(must(await followConcern(here.author, caseId))).toMatchObject({ stage: 'closed', closed: true })
  await clocksHeld(root(), here.lead, [caseId])

  must(await reopenCase(here.worker, caseId, newId(), { why: 'She was seen with him again.' }))
  expect(await Promise.all(team.map(numbers))).toEqual([worker, lead, author])
  expect(await board(here.lead)).toEqual(running)
  const { file } = must(await openCase(here.worker, caseId))
  expect([file.stage, file.closedAt]).toEqual(['open', null])
  const { history } = must(await seeClosing(here.worker, caseId))
  expect(history.map(({ title, words }) => [title, words])).toEqual([
    ['Reopened', 'She was seen with him again.'],
    ['Closed: Safe, with a plan that others now hold', null],
  ])
  expect(await reopenCase(here.lead, caseId, newId(), { why: 'Again.' })).toEqual({
    ok: false,
    why: 'conflict',
  })
}, 60_000)

it('rings nobody any more about a danger that is over', async () => {
  const { caseId } = await busy('Wren Osgood')
  must(await raiseDanger(here.lead, caseId, newId(), { why: 'A car waits.' }))
  await closable(here.lead, caseId)
  const unread = async () =>
    (await root().query('select 1 from alert where case_id = $1 and read_at is null', [caseId])).rowCount
  expect(await unread()).toBe(1)
  await closed(here.worker, here.lead, caseId)
  expect(await unread()).toBe(0)
})

it('is opened again at night by whoever is on duty, who opened it to themselves with a reason', async () => {
  const { caseId, reference } = await busy('Kit Somerby')
  await closed(here.worker, here.lead, caseId)
  const words = { why: 'The child stands at the door of the station.' }
  expect(await reopenCase(here.next, caseId, newId(), words)).toEqual({ ok: false, why: 'not-found' })
  must(await planDuty(here.lead, newId(), { who: here.next.id, until: `${soon}T12:00` }))
  must(await askCover(here.next, newId(), { reference, why: 'The police rang: she is there.' }))
  must(await reopenCase(here.next, caseId, newId(), words))
  expect(must(await openCase(here.next, caseId)).file.stage).toBe('open')
})

it('lists closed cases with the last to be closed first, in words', async () => {
  const [one, two] = [await busy('Milo One'), await busy('Milo Two')]
  for (const { caseId } of [two, one]) await closed(here.worker, here.lead, caseId)
  const { cases } = must(await listCases(here.lead, { show: 'closed', page: 1 }))
  expect(cases.slice(0, 2).map(each => each.id)).toEqual([one.caseId, two.caseId])
  expect(cases[0]?.closedAt && closedInWords(cases[0].closedAt)).toMatch(/^Closed on \d+ \w+ \d{4}$/)
})

it('is found, and matched; a concern that is linked to it opens it, and the trail tells so', async () => {
  const { caseId, reference } = await busy('Anouk Verity')
  await closed(here.worker, here.lead, caseId)
  const found = must(await findCases(here.lead, 'Anouk Verity')).cases
  expect(found).toMatchObject([{ id: caseId, stage: 'closed' }])
  const urgent = await concern({ name: 'Anouk Verity' })
  await root().query('update child_case set immediate_danger = true where id = $1', [urgent.caseId])
  expect(must(await compare(here.lead, urgent.caseId)).matches).toMatchObject([
    { reference, stage: 'closed' },
  ])
  const to = { outcome: 'joined', joinTo: reference, reasons: 'The same.', reply: 'Thank you.' } as const
  must(await decide(here.lead, urgent.caseId, newId(), 1, to))
  const { file } = must(await openCase(here.worker, caseId))
  expect([file.stage, file.immediateDanger, file.concerns.length]).toEqual(['open', true, 2])
  expect((await numbers(here.worker)).late).toBeGreaterThan(0)
  const { history } = must(await seeClosing(here.worker, caseId))
  expect(history[0]).toMatchObject({
    title: 'Reopened',
    words: `It came with the concern ${urgent.reference}, which was linked to this case.`,
  })
  const { rows } = await root().query(
    `select case_id, detail from audit_event where action = 'triage.decide' and case_id in ($1, $2)
        and (case_id = $2 or detail ? 'reopening') order by case_id = $2`,
    [caseId, urgent.caseId],
  )
  expect(rows.map(row => [row.case_id, Object.keys(row.detail).sort()])).toEqual([
    [caseId, ['case', 'reopening']],
    [urgent.caseId, ['decision', 'outcome', 'ownConcern']],
  ])
})
