import { describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { clocksOf } from '../../lib/domain/step/clocks'
import { newId } from '../../lib/platform/identity'
import { changeNation } from '../../lib/records/case-nation'
import { openCase } from '../../lib/records/cases'
import { recordStep } from '../../lib/records/steps'
import { decide } from '../../lib/records/triage'
import { clocksHeld, minutesAgo } from '../cast/kept-clocks'
import { must } from '../cast/whole-case'
import { deciding } from './setting'

/** The clocks of a case are whole whoever records something, with whatever they see, and at whatever moment. */

const { here, root, concern } = deciding()
const fileOf = async (caseId: string) => must(await openCase(here.lead, caseId)).file
const held = (cases: readonly string[]) => clocksHeld(root(), here.lead, cases)

describe('the clocks that are kept', () => {
  it('hold what a linked concern started, whoever records something next and however little they see', async () => {
    const [head, linked] = [(await concern()).caseId, (await concern({}, here.next)).caseId]
    const sent = { step: 'childrens-services' as const, event: 'sent' as const }
    const phoned = { ...sent, answers: { how: 'phone', when: minutesAgo(9_000), authority: 'Kestrelford' } }
    must(await recordStep(here.next, linked, newId(), phoned))
    const [{ reference }, { version }] = [await fileOf(head), await fileOf(linked)]
    const joined = {
      outcome: 'joined' as const,
      joinTo: reference,
      reasons: 'The same child.',
      reply: 'Thanks.',
    }
    must(await decide(here.lead, linked, newId(), version, joined))
    const before = await held([head, linked])
    expect(before.length).toBeGreaterThan(2)
    const asked = {
      step: 'strategy-meeting' as const,
      event: 'sent' as const,
      answers: { when: minutesAgo(60) },
    }
    must(await recordStep(here.author, head, newId(), asked))
    // Who wrote it sees no clock but that of their own request, and yet all the others are kept.
    const seen = clocksOf(must(await openCase(here.author, head)).file)
    expect(seen.map(({ clock }) => clock.id)).toEqual(['silence-of-protectors'])
    expect(await held([head, linked])).toHaveLength(before.length + 1)
  })

  it('are whole when several people do something at one moment', async () => {
    const cases = [(await concern()).caseId, (await concern()).caseId]
    const [head = '', linked = ''] = cases
    const [{ reference }, { version }] = [await fileOf(head), await fileOf(linked)]
    const joined = {
      outcome: 'joined' as const,
      joinTo: reference,
      reasons: 'The same child.',
      reply: 'Thanks.',
    }
    const phoned = (count: number) => ({ how: 'phone', when: minutesAgo(count), authority: 'Kestrelford' })
    const send = (actor: Actor, caseId: string, minutes: number) => {
      const record = { step: 'childrens-services' as const, event: 'sent' as const, answers: phoned(minutes) }
      return recordStep(actor, caseId, newId(), record)
    }
    const results = await Promise.allSettled([
      send(here.lead, linked, 5_000),
      send(here.manager, linked, 4_000),
      decide(here.lead, linked, newId(), version, joined),
      send(here.manager, head, 3_000),
      changeNation(here.manager, head, newId(), 'England', 'Wales'),
      changeNation(here.manager, head, newId(), 'Wales', 'England'),
      send(here.both, head, 2_000),
    ])
    expect(results.filter(each => each.status === 'rejected')).toEqual([])
    const nation = (await fileOf(head)).nation
    if (nation !== 'England') must(await changeNation(here.manager, head, newId(), nation, 'England'))
    expect((await held(cases)).filter(({ clock }) => clock.id === 'assessment')).toHaveLength(4)
  })
})
