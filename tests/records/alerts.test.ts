import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { escalateAlerts, readAlerts, seeAlerts } from '../../lib/records/alerts'
import { openCase } from '../../lib/records/cases'
import { raiseDanger } from '../../lib/records/danger'
import { followConcern } from '../../lib/records/own-concerns'
import { readReplies, writeReply } from '../../lib/records/replies'
import { flagTogether, giveTogether, seeTogether } from '../../lib/records/together'
import { myWork } from '../../lib/records/work'
import { handed } from '../cast/handed'
import { callsOf, olderBy, onCall } from '../cast/on-call'
import { accepted, must, recorded } from '../cast/whole-case'
import { numberToRead } from './number-to-read'
import { twoOrganisations } from './setting'

/** Whom something urgent reaches, and when: through the rows, the rule and the job together. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    worker: ['practitioner'],
    lead: ['lead'],
    deputy: ['lead'],
    third: ['lead'],
    manager: ['manager'],
    second: ['manager'],
    administrator: ['administrator'],
  },
  { lead: ['lead'] },
)
const notFound = { ok: false, why: 'not-found' }
const danger = { pages: { danger: { immediateDanger: 'yes' } } }
const urgent = async (author = here.author) => (await recorded(author, danger)).caseId
const alertOf = async (caseId: string, who: Actor = here.author) => {
  const [alert] = must(await followConcern(who, caseId)).alerts
  if (!alert) throw new Error('There is no alert.')
  return alert
}
const callsFor = async (caseId: string) => callsOf(await alertOf(caseId))
const waitingFor = (actor: Actor) => numberToRead(root(), actor)

beforeEach(async () => {
  await root().query('delete from alert_reading')
  await root().query('delete from alert_call')
  await root().query('delete from alert')
  await root().query('delete from on_call_turn')
  await onCall(root(), here.lead, 'lead')
  await onCall(root(), here.deputy, 'deputy')
  await onCall(root(), here.manager, 'manager')
})

describe('an urgent concern', () => {
  it('reaches the lead on call with the concern itself, and nobody else', async () => {
    const caseId = await urgent()
    expect(await callsFor(caseId)).toEqual(['lead: lead'])
    expect(await waitingFor(here.lead)).toBe(1)
    for (const other of [here.deputy, here.manager, here.author, there.lead])
      expect(await waitingFor(other)).toBe(0)
    const { alerts } = must(await myWork(here.lead))
    expect(alerts).toMatchObject([{ caseId, rung: 'lead', cause: 'concern', by: 'Person author' }])
    expect(must(await myWork(here.deputy)).alerts).toEqual([])
  })

  it('is none when there is no danger now', async () => {
    const { caseId } = await recorded(here.author)
    expect(must(await followConcern(here.author, caseId)).alerts).toEqual([])
    expect(await waitingFor(here.lead)).toBe(0)
  })

  it('goes to the deputy after 15 minutes, then the manager, then all, and calls nobody twice', async () => {
    const caseId = await urgent()
    const calls: string[][] = []
    for (const minutes of [14, 1, 14, 1, 15, 15, 15, 15]) {
      await olderBy(root(), minutes)
      await Promise.all([escalateAlerts(), escalateAlerts(), escalateAlerts()])
      calls.push(await callsFor(caseId))
    }
    const three = ['lead: lead', 'deputy: deputy', 'manager: manager']
    const four = [...three, 'leads: third']
    const five = [...four, 'managers: second']
    expect(calls).toEqual([
      three.slice(0, 1),
      three.slice(0, 2),
      three.slice(0, 2),
      three,
      four,
      five,
      five,
      five,
    ])
  })

  it('stops going further once somebody who decides has opened the case, and the author sees who', async () => {
    const caseId = await urgent()
    await olderBy(root(), 15)
    await escalateAlerts()
    must(await openCase(here.deputy, caseId))
    must(await openCase(here.deputy, caseId))
    const alert = await alertOf(caseId)
    expect(alert.readings).toMatchObject([{ name: 'Person deputy', how: 'opened' }])
    for (const each of [here.lead, here.deputy]) expect(await waitingFor(each)).toBe(0)
    await olderBy(root(), 60)
    await escalateAlerts()
    expect(await callsFor(caseId)).toEqual(['lead: lead', 'deputy: deputy'])
    expect(must(await myWork(here.lead)).alerts).toEqual([])
  })

  it('is read by saying that one has it and will act, without opening the case', async () => {
    const caseId = await urgent()
    const key = newId()
    const twice = await Promise.all([1, 2].map(() => readAlerts(here.lead, caseId, key)))
    expect(twice).toEqual(Array(2).fill({ ok: true, value: { id: caseId } }))
    expect((await alertOf(caseId)).readings).toMatchObject([{ name: 'Person lead', how: 'took' }])
    must(await openCase(here.lead, caseId))
    expect((await alertOf(caseId)).readings.length).toBe(1)
  })

  it('is not read by what is written to and fro, which shows nothing of the danger', async () => {
    const caseId = await urgent()
    must(await readReplies(here.lead, caseId))
    must(await writeReply(here.lead, caseId, newId(), 'I am on my way.'))
    expect((await alertOf(caseId)).readings).toEqual([])
    expect(await waitingFor(here.lead)).toBe(1)
  })

  it('is not read by whoever wrote it, nor by a practitioner, a stranger or a refusal', async () => {
    const caseId = await urgent()
    must(await openCase(here.author, caseId))
    await openCase(here.worker, caseId)
    await openCase(there.lead, caseId)
    for (const actor of [here.author, here.administrator, there.lead])
      expect(await readAlerts(actor, caseId, newId())).toEqual(notFound)
    expect((await alertOf(caseId)).readings).toEqual([])
    const own = await urgent(here.third)
    must(await openCase(here.third, own))
    expect((await alertOf(own, here.third)).readings).toEqual([])
  })

  it('never goes to whoever wrote it: the lead’s own goes to the deputy', async () => {
    const caseId = await urgent(here.lead)
    expect(callsOf(await alertOf(caseId, here.lead))).toEqual(['deputy: deputy'])
  })

  it('still reaches every lead, then every manager, with nobody on the rota', async () => {
    await root().query('delete from on_call_turn')
    const caseId = await urgent()
    expect((await callsFor(caseId)).toSorted()).toEqual(['leads: deputy', 'leads: lead', 'leads: third'])
    await olderBy(root(), 15)
    await escalateAlerts()
    expect((await callsFor(caseId)).slice(3).toSorted()).toEqual(['managers: manager', 'managers: second'])
  })

  it('passes over a turn that is over, and somebody who may not take it any more', async () => {
    await root().query("update on_call_turn set ends_at = now() where place = 'lead'")
    await root().query("delete from account_role where account_id = $1 and role = 'lead'", [here.deputy.id])
    const caseId = await urgent()
    expect(await callsFor(caseId)).toEqual(['manager: manager'])
    await root().query("insert into account_role values ($1, 'lead')", [here.deputy.id])
  })
})

describe('danger raised on a case', () => {
  it('alerts anew, whoever holds the case, and whoever raised it sees who has read it', async () => {
    const { caseId } = await recorded(here.author)
    await accepted(here.lead, here.manager, caseId, here.worker)
    must(await raiseDanger(here.worker, caseId, newId(), { why: 'Two men asked for him.' }))
    const { alerts } = must(await seeAlerts(here.worker, caseId))
    expect(alerts.map(callsOf)).toEqual([['lead: lead']])
    expect(alerts).toMatchObject([{ cause: 'danger', readings: [] }])
    // It was not the author who raised it, and it is none of their concern.
    expect(must(await followConcern(here.author, caseId)).alerts).toEqual([])
    for (const actor of [here.author, here.administrator, there.lead])
      expect(await seeAlerts(actor, caseId)).toEqual(notFound)
    must(await openCase(here.lead, caseId))
    expect(must(await seeAlerts(here.worker, caseId)).alerts[0]?.readings.length).toBe(1)
  })

  it('is not read by what is done to the case without looking at it, such as to many at once', async () => {
    const { caseId } = await recorded(here.author)
    await accepted(here.lead, here.manager, caseId, here.worker)
    must(await raiseDanger(here.worker, caseId, newId(), { why: 'Two men asked for him.' }))
    const reviewOn = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
    const flag = { kind: 'court' as const, words: 'Hearing.', reviewOn }
    const [chosen] = must(await seeTogether(here.second, 'give', [caseId])).cases
    const held = new Map([[caseId, chosen?.held ?? '']])
    const done = { done: 1, left: 0 }
    expect(must(await flagTogether(here.second, newId(), [caseId], flag))).toMatchObject(done)
    expect(must(await giveTogether(here.second, newId(), held, here.author.id, handed))).toMatchObject(done)
    expect(must(await seeAlerts(here.author, caseId)).alerts).toMatchObject([{ readings: [] }])
    expect(await waitingFor(here.lead)).toBe(1)
    await olderBy(root(), 15)
    await escalateAlerts()
    expect(await waitingFor(here.deputy)).toBe(1)
  })
})
