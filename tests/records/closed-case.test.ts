import { expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { readChronologyQuery } from '../../lib/domain/case/chronology-filter'
import { database, type Tx } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { printChronology } from '../../lib/records/chronology'
import { answerClosing, askToClose } from '../../lib/records/closures'
import { addEntry } from '../../lib/records/entries'
import { exportNrm } from '../../lib/records/exports'
import { openNrm } from '../../lib/records/nrm-standing'
import { perform } from '../../lib/records/perform'
import { openPlan } from '../../lib/records/plan-views'
import { restrictCase } from '../../lib/records/restriction'
import { decide } from '../../lib/records/triage'
import { closable, closed, summary } from '../cast/closed-once'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

/** What PostgreSQL itself holds of a closed case, whoever writes past the pages. */

const { here, root, concern } = deciding()

async function held() {
  const { caseId } = await concern()
  await accepted(here.lead, here.manager, caseId, here.worker)
  await closable(here.lead, caseId)
  return caseId
}
/** As the runtime role, entered as somebody. */
const as = (actor: Actor, work: (tx: Tx) => Promise<unknown>) =>
  database().$transaction(async tx => {
    await tx.$queryRaw`select 1 from app.enter(${actor.id}::uuid, null)`
    await work(tx)
  })

it('is closed and opened in PostgreSQL by no other way, and takes no row there', async () => {
  const caseId = await held()
  const close = (actor: Actor) =>
    as(
      actor,
      tx =>
        tx.$executeRaw`update child_case set stage = 'closed', closed_at = now() where id = ${caseId}::uuid`,
    )
  await expect(close(here.lead)).rejects.toThrow('closed by two people')
  const { id } = must(await askToClose(here.lead, caseId, newId(), summary()))
  const agree = (actor: Actor, by: Actor) =>
    as(
      actor,
      tx =>
        tx.$executeRaw`update closure set decision = 'closed', decided_by_id = ${by.id}::uuid, decided_at = now() where id = ${id}::uuid`,
    )
  await expect(agree(here.lead, here.lead)).rejects.toThrow('closed_by_two')
  await expect(agree(here.lead, here.manager)).rejects.toThrow('row-level security')
  await expect(agree(here.worker, here.worker)).rejects.toThrow('row-level security')
  await expect(close(here.manager)).rejects.toThrow('closed by two people')
  must(await answerClosing(here.manager, caseId, newId(), id, 'close'))
  const open = as(
    here.lead,
    tx => tx.$executeRaw`update child_case set stage = 'open', closed_at = null where id = ${caseId}::uuid`,
  )
  await expect(open).rejects.toThrow('reopened first')
  const flag = as(
    here.lead,
    tx => tx.$executeRaw`insert into flag (id, organisation_id, case_id, written_by_id, written_at, kind, from_on, review_on, sealed)
      values (gen_random_uuid(), ${here.lead.organisationId}::uuid, ${caseId}::uuid, ${here.lead.id}::uuid, now(), 'court', now(), now(), '')`,
  )
  await expect(flag).rejects.toThrow('This case is closed')
  const child = as(
    here.lead,
    tx => tx.$executeRaw`update child set name = 'X' where case_id = ${caseId}::uuid`,
  )
  await expect(child).rejects.toThrow('This case is closed')
  // Not even past row-level security.
  const sighting = `insert into sighting select gen_random_uuid(), organisation_id, id, null, 'act', 'act-01', author_id, now() from child_case where id = $1`
  await expect(root().query(sighting, [caseId])).rejects.toThrow('This case is closed')
})

it('takes nothing from whoever began to write before it was closed, and tells them so', async () => {
  const caseId = await held()
  const { id } = must(await askToClose(here.worker, caseId, newId(), summary()))
  const late = await perform(here.worker, 'entry.write', { case: caseId }, async ({ tx, at }) => {
    must(await answerClosing(here.lead, caseId, newId(), id, 'close'))
    await tx.sighting.create({
      data: {
        id: newId(),
        organisationId: here.worker.organisationId,
        caseId,
        kind: 'act',
        code: 'act-01',
        writtenById: here.worker.id,
        writtenAt: at,
      },
    })
  })
  expect(late).toEqual({ ok: false, why: 'closed' })
})

it('is not closed before whoever is writing has written', async () => {
  const caseId = await held()
  const { id } = must(await askToClose(here.worker, caseId, newId(), summary()))
  let ended = false
  let closing: Promise<unknown> = Promise.resolve()
  await perform(here.worker, 'entry.write', { case: caseId }, async ({ tx, at }) => {
    const own = { organisationId: here.worker.organisationId, caseId, writtenById: here.worker.id }
    const row = { ...own, id: newId(), kind: 'act', code: 'act-01', writtenAt: at }
    await tx.sighting.create({ data: row })
    closing = answerClosing(here.lead, caseId, newId(), id, 'close')
    await new Promise(resolve => setTimeout(resolve, 300))
    ended = must(await openCase(here.lead, caseId)).file.stage === 'closed'
  })
  expect(ended).toBe(false)
  expect(await closing).toMatchObject({ ok: true })
  expect(must(await openCase(here.lead, caseId)).file.sightings.map(each => each.code)).toContain('act-01')
})

it('says of a concern that was linked to it that it is closed too', async () => {
  const caseId = await held()
  const { file } = must(await openCase(here.lead, caseId))
  const { caseId: linked } = await concern()
  const to = { outcome: 'joined', joinTo: file.reference, reasons: 'The same.', reply: 'Thank you.' } as const
  must(await decide(here.lead, linked, newId(), 1, to))
  await closed(here.worker, here.lead, caseId)
  const entry = { kind: 'visit', known: 'seen', what: 'A van.' } as const
  expect(await addEntry(here.worker, linked, newId(), entry, [])).toEqual({
    ok: false,
    why: 'closed',
  })
  const sighting = `insert into sighting select gen_random_uuid(), organisation_id, id, null, 'act', 'act-01', author_id, now() from child_case where id = $1`
  await expect(root().query(sighting, [linked])).rejects.toThrow('This case is closed')
})

it('is read, printed, exported and restricted as before', async () => {
  const caseId = await held()
  await closed(here.worker, here.lead, caseId)
  must(await exportNrm(here.manager, caseId, newId(), 'json'))
  must(await printChronology(here.worker, caseId, readChronologyQuery({}), { places: true }))
  must(await openPlan(here.worker, caseId, { todo: 'plan.print' }))
  must(await openNrm(here.worker, caseId, false))
  const named = [here.manager.id, here.worker.id]
  must(await restrictCase(here.lead, caseId, newId(), { why: 'Kin.', named, reviewOn: '2099-01-04' }))
  expect(await openCase(here.both, caseId)).toEqual({ ok: false, why: 'not-found' })
})
