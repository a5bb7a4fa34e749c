import { describe, expect, it } from 'vitest'
import { dayOf } from '../../lib/domain/time/day'
import { timeOf } from '../../lib/domain/time/london'
import { newId } from '../../lib/platform/identity'
import { seeContacts } from '../../lib/records/contacts'
import { endOnCall, planOnCall, seeOnCall } from '../../lib/records/on-call'
import { myWork } from '../../lib/records/work'
import { must } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** The rota of leads, deputies and managers: who plans it, what it refuses, and when it has nobody. */

const { here, there, root } = twoOrganisations(
  {
    lead: ['lead'],
    deputy: ['lead'],
    manager: ['manager'],
    worker: ['practitioner'],
    auditor: ['auditor'],
    administrator: ['administrator'],
  },
  { lead: ['lead'] },
)
const notFound = { ok: false, why: 'not-found' }
const hours = (count: number) => {
  const at = new Date(Date.now() + count * 3_600_000)
  return `${dayOf(at)}T${timeOf(at)}`
}
const phone = '01632 960222'

describe('the rota', () => {
  it('is planned, seen by whoever must ring, and ended', async () => {
    const who = here.lead.id
    const now = must(await planOnCall(here.manager, newId(), { place: 'lead', who, phone, until: hours(8) }))
    const later = { place: 'deputy' as const, who: here.deputy.id, phone, from: hours(24), until: hours(36) }
    const next = must(await planOnCall(here.lead, newId(), later))
    const { turns } = must(await seeOnCall(here.lead))
    expect(turns).toMatchObject([
      { place: 'lead', name: 'Person lead', phone, now: true },
      { place: 'deputy', name: 'Person deputy', now: false },
    ])
    for (const actor of [here.worker, here.auditor, here.administrator])
      expect(must(await seeContacts(actor)).onCall).toMatchObject([{ name: 'Person lead', phone }])
    expect(must(await seeContacts(there.lead)).onCall).toEqual([])
    for (const { id } of [now, next]) must(await endOnCall(here.lead, newId(), id))
    expect(must(await seeOnCall(here.lead)).turns).toEqual([])
  })

  it('repeats a night’s hours for as many days as are asked for, at the same time of each', async () => {
    const night = { place: 'lead' as const, who: here.lead.id, phone, from: hours(1), until: hours(13) }
    must(await planOnCall(here.lead, newId(), { ...night, days: '7' }))
    const { turns, gaps } = must(await seeOnCall(here.lead))
    expect(turns.length).toBe(7)
    expect(new Set(turns.map(turn => timeOf(turn.startsAt))).size).toBe(1)
    expect(new Set(turns.map(turn => dayOf(turn.startsAt))).size).toBe(7)
    // Each day between two nights, and all that is after the last.
    expect(gaps.filter(gap => gap.place === 'lead').length).toBe(8)
    for (const turn of turns) must(await endOnCall(here.lead, newId(), turn.id))
  })

  it('refuses who may not take the place, times that cannot be, and too many days', async () => {
    const right = { place: 'lead' as const, who: here.lead.id, phone, until: hours(8) }
    for (const wrong of [
      { ...right, who: here.manager.id },
      { ...right, who: here.worker.id },
      { ...right, who: there.lead.id },
      { ...right, who: 'x' },
      { ...right, place: 'manager' as const },
      { ...right, until: hours(-1) },
      { ...right, from: hours(5), until: hours(4) },
      { ...right, until: hours(24 * 40) },
      { ...right, from: hours(1), days: '32' },
      { ...right, from: hours(1), days: '1.5' },
      { ...right, from: hours(1), days: 'all' },
      { ...right, days: '2' },
    ])
      expect(await planOnCall(here.lead, newId(), wrong), JSON.stringify(wrong)).toMatchObject({
        why: 'cannot',
      })
    expect(must(await seeOnCall(here.lead)).turns).toEqual([])
    for (const id of ['x', newId()])
      expect(await endOnCall(here.lead, newId(), id)).toMatchObject({ why: 'not-found' })
  })

  it('is planned once, though its form is sent twice, and by leads and managers alone', async () => {
    const turn = { place: 'manager' as const, who: here.manager.id, phone, until: hours(8) }
    const key = newId()
    const ids = [1, 2].map(() => planOnCall(here.lead, key, turn))
    const [one, two] = (await Promise.all(ids)).map(must)
    expect(one).toEqual(two)
    expect(must(await seeOnCall(here.manager)).turns.length).toBe(1)
    for (const actor of [here.worker, here.auditor, here.administrator]) {
      expect(await seeOnCall(actor)).toEqual(notFound)
      expect(await planOnCall(actor, newId(), turn)).toEqual(notFound)
      expect(await endOnCall(actor, newId(), one?.id ?? '')).toEqual(notFound)
    }
    expect(await endOnCall(there.lead, newId(), one?.id ?? '')).toEqual(notFound)
    expect(must(await seeOnCall(there.lead)).turns).toEqual([])
  })

  it('tells leads and managers of its gaps on their own page, and nobody else', async () => {
    for (const actor of [here.lead, here.manager])
      expect(new Set(must(await myWork(actor)).gaps.map(gap => gap.place))).toContain('lead')
    const until = hours(24 * 20)
    must(await planOnCall(here.lead, newId(), { place: 'lead', who: here.lead.id, phone, until }))
    expect(must(await myWork(here.lead)).gaps.map(gap => gap.place)).not.toContain('lead')
    // Somebody who is no lead any more leaves a gap.
    await root().query("update account_role set role = 'manager' where account_id = $1", [here.lead.id])
    expect(must(await myWork(here.manager)).gaps.map(gap => gap.place)).toContain('lead')
    expect(must(await seeContacts(here.worker)).onCall.map(turn => turn.place)).toEqual(['manager'])
    await root().query("update account_role set role = 'lead' where account_id = $1", [here.lead.id])
    for (const actor of [here.worker, here.administrator]) expect(must(await myWork(actor)).gaps).toEqual([])
  })

  it('is locked by row: only its own organisation reads it, only leads and managers write it', async () => {
    const seen = async (actor: { id: string }) => {
      await root().query('select app.enter($1, null)', [actor.id])
      return (await root().query('select 1 from on_call_turn')).rowCount
    }
    const write = (actor: { id: string; organisationId: string }) =>
      root().query(
        `insert into on_call_turn (id, organisation_id, account_id, place, phone, starts_at, ends_at)
         values (gen_random_uuid(), $1, $2, 'lead', '1', now(), now())`,
        [here.lead.organisationId, actor.id],
      )
    await root().query('begin')
    await root().query('set local role holdfast_app')
    expect(await seen(here.worker)).toBeGreaterThan(0)
    expect(await seen(there.lead)).toBe(0)
    for (const actor of [here.worker, there.lead]) {
      await seen(actor)
      await root().query('savepoint before')
      await expect(write(actor)).rejects.toMatchObject({ code: '42501' })
      await root().query('rollback to before')
    }
    await seen(here.lead)
    await write(here.lead)
    await root().query('rollback')
  })
})
