import { describe, expect, it } from 'vitest'
import { dayOf } from '../../lib/domain/time/day'
import { timeOf } from '../../lib/domain/time/london'
import { newId } from '../../lib/platform/identity'
import { endDuty, planDuty, seeDuty } from '../../lib/records/duty'
import { actorOf, person } from '../cast/accounts'
import { atTheDoor } from './setting'

atTheDoor()

describe('duty', () => {
  const hours = (count: number) => {
    const at = new Date(Date.now() + count * 3_600_000)
    return `${dayOf(at)}T${timeOf(at)}`
  }
  const lead = async () => actorOf((await person({ roles: ['lead'] })).id, ['lead'])

  it('is planned, seen and ended by a lead', async () => {
    const who = (await person()).id
    const actor = await lead()
    const now = await planDuty(actor, newId(), { who, until: hours(8) })
    const next = await planDuty(actor, newId(), { who, from: hours(24), until: hours(32) })
    if (!now.ok || !next.ok) throw new Error('refused')
    const seen = await seeDuty(actor)
    if (!seen.ok) throw new Error(seen.why)
    expect(seen.value.turns.map(turn => turn.now)).toEqual([true, false])
    for (const id of [now.value.id, next.value.id])
      expect(await endDuty(actor, newId(), id)).toMatchObject({ ok: true })
    expect(await seeDuty(actor)).toMatchObject({ value: { turns: [] } })
  })

  it('is for practitioners, ends after it begins, and not in the past', async () => {
    const actor = await lead()
    const who = (await person()).id
    for (const wrong of [
      { who: actor.id, until: hours(8) },
      { who: 'x', until: hours(8) },
      { who, until: hours(-1) },
      { who, from: hours(5), until: hours(4) },
      { who, until: hours(24 * 40) },
    ])
      expect(await planDuty(actor, newId(), wrong)).toMatchObject({ why: 'cannot' })
    expect(await endDuty(actor, newId(), 'x')).toMatchObject({ why: 'not-found' })
    expect(await planDuty(actorOf(who, ['practitioner']), newId(), { who, until: hours(8) })).toMatchObject({
      why: 'not-found',
    })
  })
})
