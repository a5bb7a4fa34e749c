import { expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { seeAlerts } from '../../lib/records/alerts'
import { openCase } from '../../lib/records/cases'
import { endDanger, raiseDanger } from '../../lib/records/danger'
import { restrictCase } from '../../lib/records/restriction'
import { recordStep } from '../../lib/records/steps'
import { myWork, workList } from '../../lib/records/work'
import { accepted, must, recorded } from '../cast/whole-case'
import { deciding } from './setting'

/** Who is in danger stands first on the work of whoever may open the case, with what is not done yet. */

const { here, there } = deciding()

const listed = async (actor: Actor) => {
  const { danger } = must(await myWork(actor)).lists
  const own = must(await workList(actor, 'danger', 1))
  expect(own).toEqual({ ...danger, page: 1 })
  return danger.lines.map(line => `${line.caseId} ${line.extra}`)
}

const step = async (actor: Actor, caseId: string, which: 'police' | 'childrens-services') => {
  const when = new Date().toISOString().slice(0, 16)
  const answers = {
    how: 'phone',
    when,
    authority: 'Kestrelford',
    said: 'Told.',
    called: '999',
    force: 'Midshire',
  }
  must(await recordStep(actor, caseId, newId(), { step: which, event: 'sent', answers }))
}

it('is for leads and managers, and for whoever works on it, until it is over', async () => {
  const { caseId } = await recorded(here.author, { pages: { danger: { immediateDanger: 'yes' } } })
  const nothing = 'Police not told. Children’s services not told.'
  for (const actor of [here.author, here.lead, here.manager, here.both])
    expect(await listed(actor)).toEqual([`${caseId} ${nothing} Nobody holds it.`])
  for (const actor of [here.worker, here.next, there.lead]) expect(await listed(actor)).toEqual([])
  await accepted(here.lead, here.manager, caseId, here.worker)
  expect(await listed(here.author)).toEqual([])
  const held = `Held by ${here.worker.name}.`
  expect(await listed(here.worker)).toEqual([`${caseId} ${nothing} ${held}`])
  await step(here.worker, caseId, 'police')
  expect(await listed(here.lead)).toEqual([`${caseId} Children’s services not told. ${held}`])
  await step(here.worker, caseId, 'childrens-services')
  expect(await listed(here.manager)).toEqual([`${caseId} Police and children’s services told. ${held}`])
  must(await endDanger(here.worker, caseId, newId(), 0, { why: 'Moved to a placement; police confirmed.' }))
  for (const actor of [here.worker, here.lead, here.manager]) expect(await listed(actor)).toEqual([])
})

it('tells nobody of a restricted case whom it does not name', async () => {
  const { caseId } = await recorded(here.author)
  await accepted(here.lead, here.manager, caseId, here.worker)
  must(await raiseDanger(here.worker, caseId, newId(), { why: 'Two men asked for him.' }))
  expect(await listed(here.both)).toHaveLength(1)
  const named = [here.manager.id]
  must(await restrictCase(here.lead, caseId, newId(), { why: 'Named.', named, reviewOn: '2099-01-04' }))
  expect(await listed(here.lead)).toHaveLength(1)
  expect(await listed(here.both)).toEqual([])
  expect(await listed(here.worker)).toEqual([])
})

it('counts an alert as acted on once a step is recorded since, and not by reading or by a step of long before', async () => {
  const { caseId } = await recorded(here.author)
  await accepted(here.lead, here.manager, caseId, here.worker)
  const told = async (when: string) => {
    const answers = { how: 'phone', when, authority: 'Kestrelford', said: 'Referred.' }
    const step = { step: 'childrens-services', event: 'sent', answers } as const
    must(await recordStep(here.worker, caseId, newId(), step))
  }
  await told('2026-01-05T10:00')
  must(await raiseDanger(here.worker, caseId, newId(), { why: 'Two men asked for him.' }))
  must(await openCase(here.lead, caseId))
  const acted = async () => must(await seeAlerts(here.worker, caseId)).alerts.map(alert => alert.acted)
  expect(await acted()).toEqual([false])
  await told('2026-01-06T10:00')
  expect(await acted()).toEqual([false])
  const held = `Held by ${here.worker.name}.`
  const left = async () => (await listed(here.worker)).find(line => line.startsWith(caseId))
  expect(await left()).toBe(`${caseId} Police not told. Children’s services not told. ${held}`)
  await told(new Date().toISOString().slice(0, 16))
  expect(await acted()).toEqual([true])
  expect(await left()).toBe(`${caseId} Police not told. ${held}`)
})
