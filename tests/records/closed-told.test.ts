import { expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { allocatable } from '../../lib/records/allocations'
import { openBodyMap } from '../../lib/records/body-map'
import { openNation } from '../../lib/records/case-nation'
import { openOutline } from '../../lib/records/cases'
import { openToAdd } from '../../lib/records/chronology'
import { openEvidence } from '../../lib/records/evidence'
import { openFacts } from '../../lib/records/facts'
import { openFiles } from '../../lib/records/file-views'
import { seeFlags } from '../../lib/records/flags'
import { readNrm } from '../../lib/records/nrm'
import { openNrm } from '../../lib/records/nrm-standing'
import { openPlan } from '../../lib/records/plan-views'
import { restrictCase } from '../../lib/records/restriction'
import { compare, decide } from '../../lib/records/triage'
import { closable, closed } from '../cast/closed-once'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

/** A page for writing on a closed case tells that it is closed whoever may open the case, and nobody else anything. */

const { here, there, root, concern } = deciding()
const isClosed = { ok: false, why: 'closed' }
const notFound = { ok: false, why: 'not-found' }

/** How pages are opened on which somebody writes. */
const toWrite: ((actor: Actor, caseId: string) => Promise<unknown>)[] = [
  (actor, id) => openOutline(actor, id, 'step', 'case.open', 'step.record'),
  (actor, id) => openOutline(actor, id, 'child', 'location.reveal', 'child.change'),
  (actor, id) => openEvidence(actor, id, 'determination', 'determination.make'),
  (actor, id) => openFiles(actor, id, 'file.add'),
  (actor, id) => openFacts(actor, id, 'fact.change'),
  (actor, id) => openBodyMap(actor, id, 'body-map.mark'),
  (actor, id) => openPlan(actor, id, { places: true, todo: 'plan.change' }),
  (actor, id) => readNrm(actor, id, 'nrm.read', 'nrm.edit'),
  (actor, id) => openNrm(actor, id, false, 'nrm.return'),
  (actor, id) => seeFlags(actor, id, 'flag.write'),
  allocatable,
  compare,
  openNation,
  openToAdd,
]
const everyAnswer = (actor: Actor, caseId: string) => Promise.all(toWrite.map(ask => ask(actor, caseId)))

async function held() {
  const { caseId } = await concern()
  await accepted(here.lead, here.manager, caseId, here.worker)
  await closable(here.lead, caseId)
  return caseId
}
const told = async (actor: Actor) => {
  const { rows } = await root().query(
    `select action, outcome, case_id as "caseId", detail from audit_event where actor_id = $1 order by at, seq`,
    [actor.id],
  )
  return rows
}

it('says so to whoever may open it, and the trail has a refusal with its reason and nothing opened', async () => {
  const caseId = await held()
  await closed(here.worker, here.lead, caseId)
  for (const actor of [here.worker, here.lead, here.manager]) {
    const before = (await told(actor)).length
    expect(await everyAnswer(actor, caseId), actor.name).toEqual(toWrite.map(() => isClosed))
    const since = (await told(actor)).slice(before)
    expect(since).toHaveLength(toWrite.length)
    for (const event of since)
      expect(event).toMatchObject({ outcome: 'refused', caseId, detail: { why: 'closed' } })
  }
})

it('is to everybody else what an id is that no case has', async () => {
  const caseId = await held()
  const named = [here.manager.id, here.worker.id]
  await closed(here.worker, here.lead, caseId)
  for (const actor of [here.next, here.author, there.lead]) {
    const before = (await told(actor)).length
    const answers = await everyAnswer(actor, caseId)
    expect(answers, actor.name).toEqual(toWrite.map(() => notFound))
    expect(answers).toEqual(await everyAnswer(actor, newId()))
    for (const event of (await told(actor)).slice(before))
      expect(event).toMatchObject({ outcome: 'refused', detail: {} })
  }
  must(await restrictCase(here.lead, caseId, newId(), { why: 'Kin.', named, reviewOn: '2099-01-04' }))
  expect(await everyAnswer(here.both, caseId)).toEqual(toWrite.map(() => notFound))
  expect(await everyAnswer(here.manager, caseId)).toEqual(toWrite.map(() => isClosed))
})

it('says so of a concern that was linked to it', async () => {
  const caseId = await held()
  const { outline } = must(await openToAdd(here.lead, caseId))
  const { caseId: linked } = await concern()
  const to = {
    outcome: 'joined',
    joinTo: outline.reference,
    reasons: 'The same.',
    reply: 'Thank you.',
  } as const
  must(await decide(here.lead, linked, newId(), 1, to))
  await closed(here.worker, here.lead, caseId)
  for (const actor of [here.worker, here.lead])
    expect(await openToAdd(actor, linked), actor.name).toEqual(isClosed)
  expect(await openToAdd(here.next, linked)).toEqual(notFound)
})
