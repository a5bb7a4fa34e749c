import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { handoverSheet } from '../../lib/domain/handover/sheet'
import { database, type Tx } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { allocatable, allocateCase } from '../../lib/records/allocations'
import { openCase } from '../../lib/records/cases'
import { confirmHandover, handOver, openHandover } from '../../lib/records/handovers'
import { restrictCase } from '../../lib/records/restriction'
import { myWork } from '../../lib/records/work'
import { handed } from '../cast/handed'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

/** A case changes hands with what its new worker must know, and they say that they have read it. */

const { here, there, root, concern } = deciding()
const notFound = { ok: false, why: 'not-found' }
const words = {
  promises: 'Somebody comes on Friday.',
  contact: 'Texts after school.',
  next: 'Ring the school.',
}
let caseId: string
beforeAll(async () => {
  caseId = (await concern({ name: 'Sami' })).caseId
  await accepted(here.lead, here.manager, caseId, here.worker)
})

const lines = async () => must(await openCase(here.lead, caseId)).file.handovers

describe('a handover', () => {
  it('is written by whoever gives the case, and without one the case is not given', async () => {
    const { caseId: bare } = await concern()
    await accepted(here.lead, here.manager, bare)
    expect(await allocateCase(here.manager, bare, newId(), here.worker.id, {})).toMatchObject({
      why: 'cannot',
    })
    expect(must(await openCase(here.lead, bare)).file.workers).toEqual([])
    must(await allocateCase(here.manager, bare, newId(), here.worker.id, { next: 'Visit.' }))
    expect(must(await openCase(here.lead, bare)).file.handovers.length).toBe(1)
  })

  it('of the last worker waits, goes with the case, and is read first by the next one', async () => {
    const key = newId()
    const first = must(await handOver(here.worker, caseId, key, words))
    expect(must(await handOver(here.worker, caseId, key, words))).toEqual(first)
    expect(must(await allocatable(here.manager, caseId)).handover).toBe(first.id)
    must(await allocateCase(here.manager, caseId, newId(), here.next.id, { next: 'Ask for supervision.' }))
    expect(must(await allocatable(here.manager, caseId)).handover).toBeNull()
    const waiting = must(await myWork(here.next)).lists.handover.lines
    expect(waiting.map(each => each.caseId)).toEqual([caseId])
    const opened = must(await openHandover(here.next, caseId, waiting[0]?.id ?? ''))
    expect(opened.words.map(each => each.answers.next)).toEqual([words.next, 'Ask for supervision.'])
    const sheet = JSON.stringify(
      handoverSheet(opened.file, opened.line, opened.words, opened.plan, new Date()),
    )
    for (const said of [...Object.values(words), 'Sami', 'Refer to children’s services', 'No clock is late'])
      expect(sheet).toContain(said)
    for (const actor of [here.worker, here.author, there.lead])
      expect(await openHandover(actor, caseId, first.id)).toEqual(notFound)
    expect(await openHandover(here.next, caseId, newId())).toEqual(notFound)
    expect(await openHandover(here.next, caseId, 'x')).toEqual(notFound)
  })

  it('is confirmed by the person it is for, once, and the trail tells of it', async () => {
    const [line] = await lines()
    const id = line?.id ?? ''
    for (const actor of [here.worker, here.author, here.manager, here.lead, there.lead])
      expect(await confirmHandover(actor, caseId, newId(), id), actor.name).toEqual(notFound)
    expect((await lines())[0]?.readAt).toBeNull()
    must(await confirmHandover(here.next, caseId, newId(), id))
    const [read] = await lines()
    expect(read?.readAt).toBeInstanceOf(Date)
    must(await confirmHandover(here.next, caseId, newId(), id))
    expect((await lines())[0]?.readAt).toEqual(read?.readAt)
    expect(must(await myWork(here.next)).lists.handover.lines).toEqual([])
    const { rows } = await root().query(
      `select actor_id, detail::text as detail from audit_event where action = 'handover.confirm' and outcome = 'done'`,
    )
    expect(rows.length).toBe(2)
    for (const row of rows) expect(row.actor_id).toBe(here.next.id)
    for (const said of Object.values(words)) expect(JSON.stringify(rows)).not.toContain(said)
  })

  it('cannot be said to have been read, or changed, past the door', async () => {
    const [line] = await lines()
    const id = line?.id ?? ''
    const asking = (actor: Actor, work: (tx: Tx) => Promise<number>) =>
      database().$transaction(async tx => {
        await tx.$queryRaw`select 1 from app.enter(${actor.id}::uuid, null)`
        return work(tx)
      })
    const confirm = (tx: Tx) => tx.$executeRaw`update handover set read_at = now() where id = ${id}::uuid`
    const blank = (tx: Tx) => tx.$executeRaw`update handover set sealed = '' where id = ${id}::uuid`
    const remove = (tx: Tx) => tx.$executeRaw`delete from handover where id = ${id}::uuid`
    await root().query(`update handover set read_at = null where case_id = $1`, [caseId])
    for (const actor of [here.lead, here.manager, here.worker, there.lead])
      expect(await asking(actor, confirm), actor.name).toBe(0)
    for (const change of [blank, remove]) await expect(asking(here.next, change)).rejects.toThrow(/42501/)
  })

  it('of a case that is restricted later is there for its named people alone', async () => {
    const [line] = await lines()
    const named = [here.manager.id]
    must(await restrictCase(here.lead, caseId, newId(), { why: 'Covert.', named, reviewOn: '2099-01-04' }))
    expect(await openHandover(here.next, caseId, line?.id ?? '')).toEqual(notFound)
    expect(await openHandover(here.both, caseId, line?.id ?? '')).toEqual(notFound)
    expect(must(await myWork(here.next)).lists.handover.lines).toEqual([])
    must(await openHandover(here.manager, caseId, line?.id ?? ''))
    expect(await allocateCase(here.lead, caseId, newId(), here.next.id, handed)).toMatchObject({
      why: 'cannot',
    })
  })
})
