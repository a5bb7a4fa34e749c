import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { chronology } from '../../lib/domain/case/chronology'
import { policeTold } from '../../lib/domain/danger/danger'
import { nextSteps } from '../../lib/domain/step/next'
import { formNow } from '../../lib/domain/time/now'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { listCases, openCase } from '../../lib/records/cases'
import { endDanger, raiseDanger } from '../../lib/records/danger'
import { inbox } from '../../lib/records/inbox'
import { recordStep } from '../../lib/records/steps'
import { decide } from '../../lib/records/triage'
import { myWork } from '../../lib/records/work'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** Danger is raised and recorded as over with a reason and a name; lists follow, and nothing is unsaid. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    duty: ['practitioner'],
    worker: ['practitioner'],
    other: ['practitioner'],
    lead: ['lead'],
    manager: ['manager'],
  },
  { lead: ['lead'] },
)
let caseId: string
let reference: string
const notFound = { ok: false, why: 'not-found' }
const conflict = { ok: false, why: 'conflict' }
const why = { why: 'Canary: a man waited outside the school.' }
const over = { why: 'Moved to a placement; police confirmed.' }

beforeAll(async () => {
  const [startsAt, endsAt] = [new Date(Date.now() - 3_600_000), new Date(Date.now() + 3_600_000)]
  const turn = { organisationId: here.duty.organisationId, accountId: here.duty.id, startsAt, endsAt }
  await database().dutyTurn.create({ data: { id: newId(), ...turn } })
})
beforeEach(async () => {
  ;({ caseId, reference } = await recorded(here.author))
})

const file = async () => must(await openCase(here.lead, caseId)).file
const first = async () => nextSteps(await file(), new Date())[0]?.id
const raise = (actor: Actor) => raiseDanger(actor, caseId, newId(), why)
const end = (actor: Actor, seen: number) => endDanger(actor, caseId, newId(), seen, over)

/** Another concern about the child, in danger, linked to the case; `first` is done on it before. */
async function linked(first?: (concern: string) => Promise<unknown>) {
  const later = await recorded(here.author, { pages: { danger: { immediateDanger: 'yes' } } })
  await first?.(later.caseId)
  const decision = { outcome: 'joined' as const, joinTo: reference, reasons: 'The same.', reply: 'Thanks.' }
  must(await decide(here.lead, later.caseId, newId(), 1, decision))
  return later
}

it('is followed by the inbox, the lists, my work and the next steps, there and back', async () => {
  const urgent = async () => ({
    inbox: must(await inbox(here.lead)).find(each => each.id === caseId)?.immediateDanger,
    listed: must(await listCases(here.author, { show: 'danger', page: 1 })).cases.some(c => c.id === caseId),
    work: must(await myWork(here.lead)).lists.triage.lines.find(each => each.caseId === caseId)
      ?.immediateDanger,
    next: (await first()) === 'police',
  })
  expect(await urgent()).toEqual({ inbox: false, listed: false, work: false, next: false })
  must(await raise(here.author))
  expect(await urgent()).toEqual({ inbox: true, listed: true, work: true, next: true })
  must(await end(here.author, 1))
  expect(await urgent()).toEqual({ inbox: false, listed: false, work: false, next: false })
  const told = (await file()).dangers.map(each => [each.change, each.why, each.writtenBy.id])
  expect(told).toEqual([
    ['raised', why.why, here.author.id],
    ['over', over.why, here.author.id],
  ])
  const lines = chronology(await file()).filter(line => line.kind === 'danger')
  expect(lines.map(line => line.text).sort()).toEqual([why.why, over.why].sort())
})

it('asks for a new call when it is raised again, and one made just before counts', async () => {
  const call = (when: string) =>
    recordStep(here.author, caseId, newId(), { step: 'police', event: 'sent', answers: { how: '999', when } })
  must(await call('2026-01-02T10:00'))
  must(await raise(here.author))
  expect([await first(), policeTold(await file())]).toEqual(['police', false])
  expect(must(await inbox(here.lead)).find(each => each.id === caseId)?.policeTold).toBe(false)
  const now = formNow(new Date(Date.now() - 600_000))
  must(await call(`${now.day}T${now.time}`))
  expect([(await first()) === 'police', policeTold(await file())]).toEqual([false, true])
  expect(must(await inbox(here.lead)).find(each => each.id === caseId)?.policeTold).toBe(true)
})

it('is over only for somebody who read all that was said, and only once', async () => {
  must(await raise(here.author))
  must(await raise(here.duty))
  expect(await end(here.author, 1)).toEqual(conflict)
  expect((await file()).immediateDanger).toBe(true)
  const race = await Promise.all([end(here.author, 2), end(here.lead, 2)])
  expect(race.filter(done => done.ok).length).toBe(1)
  expect(race).toContainEqual(conflict)
  expect((await file()).immediateDanger).toBe(false)
  expect(await end(here.lead, 3)).toEqual(conflict)
  const key = newId()
  const twice = [raiseDanger(here.lead, caseId, key, why), raiseDanger(here.lead, caseId, key, why)]
  expect(new Set((await Promise.all(twice)).map(done => must(done).id)).size).toBe(1)
  expect((await file()).dangers.length).toBe(4)
})

it('never loses danger that is raised at the moment when somebody ends it', async () => {
  for (let n = 0; n < 6; n++) {
    must(await raise(here.author))
    const seen = (await file()).dangers.length
    const [, ended] = await Promise.all([raise(here.duty), end(here.lead, seen)])
    const after = await file()
    expect(after.immediateDanger, ended.ok ? 'ended first' : 'raised first').toBe(true)
    expect(after.dangers.at(-1)?.change).toBe('raised')
  }
})

it('is raised by whoever may write, and ended by who answers for the case', async () => {
  for (const actor of [here.worker, here.other, here.manager, there.lead])
    expect(await raise(actor)).toEqual(notFound)
  must(await raise(here.duty))
  for (const actor of [here.duty, here.worker, here.manager, there.lead])
    expect(await end(actor, 1)).toEqual(notFound)
  await accepted(here.lead, here.manager, caseId, here.worker)
  expect(await end(here.author, 1)).toEqual(notFound)
  must(await end(here.worker, 1))
  expect((await file()).dangers.length).toBe(2)
})

it('comes back with a linked concern, and the history says from where', async () => {
  must(await raise(here.author))
  await accepted(here.lead, here.manager, caseId, here.worker)
  must(await end(here.worker, 1))
  const later = await linked()
  expect((await file()).immediateDanger).toBe(true)
  expect((await file()).dangers.at(-1)).toMatchObject({ change: 'raised', writtenBy: { id: here.lead.id } })
  expect((await file()).dangers.at(-1)?.why).toContain(later.reference)
  expect(await raiseDanger(here.lead, later.caseId, newId(), why)).toMatchObject({ why: 'cannot' })
  must(await end(here.worker, 3))
  expect((await file()).immediateDanger).toBe(false)
})

it('is not over before a linked concern’s danger was read, and asks for a call of its own', async () => {
  const call = (on: string, ago: number) => {
    const when = formNow(new Date(Date.now() - ago * 60_000))
    const answers = { how: '999', when: `${when.day}T${when.time}` }
    return recordStep(here.author, on, newId(), { step: 'police', event: 'sent', answers })
  }
  must(await raise(here.author))
  must(await call(caseId, 0))
  expect(policeTold(await file())).toBe(true)
  await linked(later => call(later, 180))
  expect(policeTold(await file())).toBe(true)
  await root().query(
    `update danger_change set written_at = written_at - interval '2 hours' where case_id = $1`,
    [caseId],
  )
  expect(policeTold(await file())).toBe(true)
  await linked()
  await root().query(
    `update step_event set happened_at = happened_at - interval '2 hours' where case_id = $1`,
    [caseId],
  )
  expect([policeTold(await file()), await first()]).toEqual([false, 'police'])
  expect(await end(here.lead, 2)).toEqual(conflict)
  expect((await file()).immediateDanger).toBe(true)
})

it('is never over before it began, to the minute', async () => {
  must(await raise(here.author))
  const at = (minutes: number) => {
    const { day, time } = formNow(new Date(Date.now() + minutes * 60_000))
    return endDanger(here.author, caseId, newId(), 1, { ...over, when: `${day}T${time}` })
  }
  expect(await at(-5)).toMatchObject({ why: 'incomplete', problems: [{ at: 'when' }] })
  must(await at(0))
})

it('is told in the trail, without a word of why', async () => {
  must(await raise(here.author))
  must(await end(here.author, 1))
  const { rows } = await root().query(
    `select action, outcome, detail::text from audit_event where reference = $1 and action like 'danger.%' order by seq`,
    [reference],
  )
  expect(rows.map(row => [row.action, row.outcome])).toEqual([
    ['danger.raise', 'done'],
    ['danger.end', 'done'],
  ])
  expect(JSON.stringify(rows)).not.toMatch(/Canary|placement/)
  const kept = await root().query(`select string_agg(d::text, ' ') as all from danger_change d`)
  expect(kept.rows[0].all).not.toMatch(/Canary|placement/)
})
