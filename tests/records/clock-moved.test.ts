import { expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { clocksOf, lateness } from '../../lib/domain/step/clocks'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { lastDayOf } from '../../lib/domain/time/deadline'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { recordPathway } from '../../lib/records/pathway'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** A lead or manager gives a clock another day, with a reason; nobody else does, and the rule stays beside it. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    lead: ['lead'],
    manager: ['manager'],
    worker: ['practitioner'],
    auditor: ['auditor'],
  },
  { lead: ['lead'] },
)
const clock = 'return-interview'
const today = dayOf(new Date())
const on = addDays(today, 9)
const answer = 'The interpreter Quillmarsh is ill until then.'

/** An open case on which a child came back: somebody must talk with them within days. */
async function cameBack(): Promise<string> {
  const { caseId } = await recorded(here.author)
  await accepted(here.lead, here.manager, caseId, here.worker)
  for (const event of ['went-missing', 'returned-from-missing'])
    must(await recordPathway(here.worker, caseId, newId(), { step: 'step-20', event, answers: {} }))
  return caseId
}
const move = (actor: Actor, caseId: string, answers: Record<string, string>, event = clock) =>
  recordPathway(actor, caseId, newId(), { step: 'clock-moved', event, answers })
const running = async (caseId: string) =>
  clocksOf(must(await openCase(here.lead, caseId)).file).find(each => each.clock.id === clock)
const onBoard = async (caseId: string) =>
  (
    await root().query(
      `select due_on::text as due, ended_at from case_clock where case_id = $1 and clock = $2`,
      [caseId, clock],
    )
  ).rows

it('moves it on the case and on the board, and what it would have been is told with who and why', async () => {
  const caseId = await cameBack()
  const before = await running(caseId)
  expect(before && lastDayOf(before.due) < on).toBe(true)
  must(await move(here.lead, caseId, { on, answer }))
  const after = await running(caseId)
  expect(after).toMatchObject({
    due: { unit: 'calendar_day', on },
    moved: { from: before && lastDayOf(before.due), by: here.lead.name, why: answer },
    metAt: null,
  })
  expect(await onBoard(caseId)).toEqual([{ due: on, ended_at: null }])
  expect(after && lateness(after, new Date(`${addDays(on, 1)}T12:00:00Z`))).toBe('late')

  // The last word counts, and the end that is recorded still ends it.
  must(await move(here.manager, caseId, { on: today, answer }))
  expect(await onBoard(caseId)).toMatchObject([{ due: today }])
  must(await recordPathway(here.worker, caseId, newId(), { step: 'step-20', event: 'done', answers: {} }))
  expect((await running(caseId))?.metAt).toBeInstanceOf(Date)
  expect(await move(here.lead, caseId, { on, answer })).toMatchObject({ why: 'cannot' })
})

it('is a lead’s or a manager’s right alone', async () => {
  const caseId = await cameBack()
  for (const actor of [here.worker, here.author, here.auditor, there.lead])
    expect(await move(actor, caseId, { on, answer }), actor.name).toEqual({ ok: false, why: 'not-found' })
  expect((await running(caseId))?.moved).toBeUndefined()
})

it('takes a day from today to a year on, and a clock that runs and can be moved', async () => {
  const caseId = await cameBack()
  for (const wrong of [addDays(today, -1), addDays(today, 367)])
    expect(await move(here.lead, caseId, { on: wrong, answer })).toEqual({
      ok: false,
      why: 'incomplete',
      problems: [{ at: 'on', says: 'Give today or a day to come, within a year.' }],
    })
  expect(await move(here.lead, caseId, { on, answer }, 'core-group')).toMatchObject({ why: 'cannot' })
  for (const event of [
    'look-again',
    'agency-answer',
    'eighteenth-birthday',
    'conclusive-grounds-earliest',
    'x',
  ])
    expect(await move(here.lead, caseId, { on, answer }, event), event).toMatchObject({ why: 'not-found' })
})

it('says in the trail which clock, and none of the words', async () => {
  const caseId = await cameBack()
  must(await move(here.lead, caseId, { on, answer }))
  const { rows } = await root().query(
    `select detail, e::text as whole from audit_event e where case_id = $1 and action = 'clock.move'`,
    [caseId],
  )
  expect(rows).toMatchObject([{ detail: { clock } }])
  expect(rows[0].whole).not.toMatch(/Quillmarsh|interpreter/)
})
