import { expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { toldAs } from '../../lib/domain/access/trail-words'
import { clocksOf } from '../../lib/domain/step/clocks'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { recordPathway } from '../../lib/records/pathway'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** That a clock is no longer due is said by a lead or a manager, with a reason; that it was done by whoever records steps. */

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
const answer = 'She lives abroad with her aunt Quillmarsh.'

async function opened(events: readonly (readonly [step: string, event: string])[]): Promise<string> {
  const { caseId } = await recorded(here.author)
  await accepted(here.lead, here.manager, caseId, here.worker)
  for (const [step, event] of events)
    must(await recordPathway(here.worker, caseId, newId(), { step, event, answers: {} }))
  return caseId
}
const cameBack = () =>
  opened([
    ['step-20', 'went-missing'],
    ['step-20', 'returned-from-missing'],
  ])
const say = (actor: Actor, caseId: string, ended: string, event = clock) =>
  recordPathway(actor, caseId, newId(), { step: 'clock', event, answers: { ended, answer } })
const running = async (caseId: string, id = clock) =>
  clocksOf(must(await openCase(here.lead, caseId)).file).find(each => each.clock.id === id)
const endedOnBoard = async (caseId: string) =>
  (await root().query(`select ended_at from case_clock where case_id = $1 and clock = $2`, [caseId, clock]))
    .rows[0]?.ended_at

it('reads no longer due with who and why, and leaves the board', async () => {
  for (const actor of [here.lead, here.manager]) {
    const caseId = await cameBack()
    must(await say(actor, caseId, 'not-due'))
    const { noLongerDue, metAt } = (await running(caseId)) ?? {}
    expect(metAt).toBeInstanceOf(Date)
    expect(noLongerDue?.says).toMatch(new RegExp(`^No longer due, says ${actor.name}, .*: ${answer}$`))
    expect(await endedOnBoard(caseId)).not.toBeNull()
    expect(await say(actor, caseId, 'not-due')).toMatchObject({ ok: false, why: 'cannot' })
  }
})

it('is refused to whoever only records steps, in a sentence, who may say that it was done', async () => {
  const caseId = await cameBack()
  expect(await say(here.worker, caseId, 'not-due')).toEqual({
    ok: false,
    why: 'cannot',
    says: 'Only a lead or a manager can say that a clock is no longer due. Ask one of them, or record that it was done.',
  })
  for (const actor of [here.auditor, there.lead])
    expect(await say(actor, caseId, 'not-due'), actor.name).toEqual({ ok: false, why: 'not-found' })
  expect((await running(caseId))?.metAt).toBeNull()
  must(await say(here.worker, caseId, 'done'))
  const done = await running(caseId)
  expect(done?.metAt).toBeInstanceOf(Date)
  expect(done?.noLongerDue).toBeUndefined()
})

it('is said of no power or order that still runs', async () => {
  const caseId = await opened([['step-07', 'police-protection-started']])
  const refused = await say(here.lead, caseId, 'not-due', 'police-protection')
  expect(refused).toMatchObject({
    ok: false,
    why: 'cannot',
    says: expect.stringMatching(/^This power or order/),
  })
  must(await say(here.worker, caseId, 'done', 'police-protection'))
  expect((await running(caseId, 'police-protection'))?.metAt).toBeInstanceOf(Date)
})

it('stands in the trail as what it was, without the reason', async () => {
  const caseId = await cameBack()
  must(await say(here.lead, caseId, 'not-due'))
  await say(here.worker, caseId, 'not-due')
  const { rows } = await root().query(
    `select action, outcome, detail, e::text as whole from audit_event e
      where case_id = $1 and (action = 'clock.move' or outcome = 'refused') order by at`,
    [caseId],
  )
  expect(rows).toMatchObject([
    { action: 'clock.move', outcome: 'done', detail: { clock, ended: true } },
    { action: 'step.record', outcome: 'refused' },
  ])
  expect(toldAs('clock.move', false, rows[0].detail)).toMatch(/no longer due: it is no longer due\.$/)
  expect(toldAs('clock.move', false, { clock })).toMatch(/: another day\.$/)
  expect(JSON.stringify(rows)).not.toMatch(/Quillmarsh|abroad/)
})
