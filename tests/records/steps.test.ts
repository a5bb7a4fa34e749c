import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { notNow } from '../../lib/domain/step/order'
import { stepEventIds } from '../../lib/domain/step/steps'
import { formNow } from '../../lib/domain/time/now'
import { switchDatabase } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { recordStep, type StepRecord } from '../../lib/records/steps'
import { myWork } from '../../lib/records/work'
import { foundOrganisation } from '../cast/organisation'
import { accepted, must, recorded, wordyDraft } from '../cast/whole-case'
import { freshDatabase } from '../database'

/** The steps of a case: what cannot be is said in a sentence, and two people agree that one is not needed. */

let close: () => Promise<void>
let here: Record<'author' | 'worker' | 'lead' | 'second' | 'manager', Actor>
let caseId: string
const conflict = { ok: false, why: 'conflict' }
const notFound = { ok: false, why: 'not-found' }

beforeAll(async () => {
  close = (await freshDatabase()).close
  const practitioners = { author: ['practitioner'], worker: ['practitioner'] } as const
  const overseers = { lead: ['lead'], second: ['lead'], manager: ['manager'] } as const
  here = (await foundOrganisation('Here', { ...practitioners, ...overseers })).people
})
afterAll(async () => {
  await switchDatabase(undefined)
  await close()
})

async function aCase() {
  ;({ caseId } = await recorded(
    here.author,
    wordyDraft(where => `About ${where}`),
  ))
  await accepted(here.lead, here.manager, caseId, here.worker)
}
const file = async () => must(await openCase(here.lead, caseId)).file
const wall = (minutesAgo: number) => {
  const { day, time } = formNow(new Date(Date.now() - minutesAgo * 60_000))
  return `${day}T${time}`
}
const record = (actor: Actor, step: StepRecord['step'], event: StepRecord['event'], answers = {}) =>
  recordStep(actor, caseId, newId(), { step, event, answers })

describe('a step', () => {
  beforeAll(aCase)

  it('cannot be answered before it was sent, in the sentence of its own', async () => {
    for (const event of ['acknowledged', 'decided'] as const) {
      const answer = await record(here.worker, 'childrens-services', event, { when: wall(5) })
      expect(answer).toEqual({
        ok: false,
        why: 'cannot',
        says: 'Record the referral to children’s services first.',
      })
    }
    expect(await record(here.worker, 'nrm', 'sent', { when: wall(5) })).toMatchObject({ why: 'cannot' })
    expect((await file()).stepEvents.filter(event => event.step !== 'police')).toEqual([])
  })

  it('goes from sent to answered, by whoever holds the case, and never answered before it was sent', async () => {
    const sent = { authority: 'Kestrelford', how: 'phone', when: wall(30) }
    expect(await record(here.author, 'childrens-services', 'sent', sent)).toEqual(notFound)
    must(await record(here.worker, 'childrens-services', 'sent', sent))
    const early = await record(here.worker, 'childrens-services', 'acknowledged', { when: wall(90) })
    expect(early).toMatchObject({
      why: 'cannot',
      says: expect.stringMatching(/^This is earlier than what it answers/),
    })
    must(
      await record(here.worker, 'childrens-services', 'acknowledged', { when: wall(20), reference: 'KCC-1' }),
    )
    const told = (await file()).stepEvents.filter(event => event.step === 'childrens-services')
    expect(told.map(event => event.event)).toEqual(['sent', 'acknowledged'])
    expect(told[1]?.transcript.lines.map(line => line.answered)).toContain('KCC-1')
    must(await record(here.worker, 'nrm', 'sent', { to: 'Kestrelford', when: wall(10) }))
    expect(await record(here.worker, 'nrm', 'sent', { to: 'Kestrelford', when: wall(9) })).toEqual(conflict)
  })

  it('that happens once is recorded once, though two people press at one moment', async () => {
    const told = { authority: 'Kestrelford', how: 'form', when: wall(30) }
    for (let round = 0; round < 3; round++) {
      await aCase()
      must(await record(here.worker, 'childrens-services', 'sent', told))
      const people = [here.worker, here.lead, here.manager, here.second]
      const send = (actor: Actor) => record(actor, 'nrm', 'sent', { to: 'Kestrelford', when: wall(2) })
      const sent = await Promise.all(people.map(send))
      expect(sent.filter(done => done.ok).length).toBe(1)
      expect(sent.filter(done => !done.ok)).toEqual(Array(3).fill(conflict))
    }
  })

  it('is not needed only when a second person says so', async () => {
    const reason = { reason: 'No crime is suspected.' }
    const agree = (actor: Actor) => record(actor, 'strategy-meeting', 'not-needed-agreed', reason)
    expect(await agree(here.lead)).toMatchObject({ why: 'cannot' })
    must(await record(here.lead, 'strategy-meeting', 'not-needed', reason))
    expect(must(await myWork(here.second)).lists['to-agree'].lines.map(item => item.caseId)).toEqual([caseId])
    expect(must(await myWork(here.lead)).lists['to-agree'].lines).toEqual([])
    expect(await agree(here.lead)).toEqual({ ok: false, why: 'second-person' })
    expect(await agree(here.worker)).toEqual(notFound)
    // Whoever proposes or agrees after somebody else meets what stands.
    expect(await record(here.worker, 'strategy-meeting', 'not-needed', reason)).toEqual(conflict)
    must(await agree(here.second))
    expect(await agree(here.manager)).toEqual(conflict)
    must(await record(here.worker, 'strategy-meeting', 'needed-after-all', reason))
    must(await record(here.worker, 'strategy-meeting', 'sent', { when: wall(1), to: 'Duty desk' }))
  })

  it('takes what its form offers in each state, and refuses whatever the form says cannot be recorded now', async () => {
    await aCase()
    const reason = { reason: 'No crime is suspected.' }
    must(await record(here.lead, 'childrens-services', 'sent', { how: 'form', when: wall(60) }))
    const events = stepEventIds.filter(event => event !== 'ready')
    const kept = async () => (await file()).stepEvents.length
    const roads = [
      'not-needed not-needed-agreed needed-after-all not-needed sent',
      'not-needed needed-after-all',
    ]
    for (const step of [
      'police',
      'childrens-services',
      'designated-officer',
      'strategy-meeting',
      'nrm',
    ] as const)
      for (const event of [...roads, 'acknowledged decided']
        .join(' ')
        .split(' ') as (typeof events)[number][]) {
        for (const each of events) {
          const before = await kept()
          const closed = notNow(step, each, await file(), here.second.id)
          if (closed)
            expect((await record(here.second, step, each, reason)).ok, `${step} ${each}`).toBe(false)
          expect(await kept()).toBe(before)
        }
        const open = notNow(step, event, await file(), here.second.id) === null
        const by = event === 'not-needed-agreed' ? here.second : here.lead
        expect((await record(by, step, event, { ...reason, when: wall(1) })).ok, `${step} ${event}`).toBe(
          open,
        )
      }
  }, 120_000)
})
