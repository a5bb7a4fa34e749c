import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { clocks } from '../../lib/domain/clock/clocks'
import { clocksOf, isCounted, type RunningClock } from '../../lib/domain/step/clocks'
import { keptClock } from '../../lib/domain/step/kept-clocks'
import type { StepEventId, StepId } from '../../lib/domain/step/steps'
import { formNow } from '../../lib/domain/time/now'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { allocateCase } from '../../lib/records/allocations'
import { changeNation } from '../../lib/records/case-nation'
import { openCase } from '../../lib/records/cases'
import { readBoard } from '../../lib/records/clock-board'
import { endDanger, raiseDanger } from '../../lib/records/danger'
import { makeDetermination } from '../../lib/records/determinations'
import { keepOlderClocks } from '../../lib/records/keep-clocks'
import { restrictCase } from '../../lib/records/restriction'
import { recordStep } from '../../lib/records/steps'
import { decide } from '../../lib/records/triage'
import { aboutColleague } from '../cast/about-colleague'
import { asRead } from '../cast/determined'
import { handed } from '../cast/handed'
import { must } from '../cast/whole-case'
import { deciding } from './setting'

/** The clocks that are kept are those that the case's own page works out, after any deeds in any order. */

const { here, there, root, concern } = deciding()
const day = 86_400_000
const everything = { list: 'late', page: 1, whose: 'all', wrong: false } as const
const keptBare = {
  validFrom: '2020-01-01',
  startedBy: 'referral-received',
  startedAt: '2026-01-01T00:00:00Z',
  unit: 'month',
  limitKind: 'maximum',
  dueOn: '2026-02-01',
}

/** Every column but the case's, as the domain makes it of a clock. */
const keptOf = async (caseId: string) =>
  (
    await root().query(
      `select clock, valid_from::text as "validFrom", started_by as "startedBy", started_at as "startedAt", unit,
              limit_kind as "limitKind", due_on::text as "dueOn", due_at as "dueAt", ended_at as "endedAt"
         from case_clock where case_id = $1 order by n`,
      [caseId],
    )
  ).rows

const fileOf = async (caseId: string) => {
  for (const actor of [here.lead, here.manager]) {
    const opened = await openCase(actor, caseId)
    if (opened.ok) return opened.value.file
  }
  throw new Error('Nobody may open it.')
}

/** Holds each case's rows to its page, and those of what was linked to nothing; answers with all clocks there are. */
async function held(cases: readonly string[]): Promise<RunningClock[]> {
  const all: RunningClock[] = []
  for (const caseId of cases) {
    const file = await fileOf(caseId)
    const running = file.stage === 'joined' ? [] : clocksOf(file)
    expect(await keptOf(caseId), file.reference).toEqual(running.map(keptClock))
    all.push(...running)
  }
  return all
}

const when = (minutesAgo: number) => {
  const { day: on, time } = formNow(new Date(Date.now() - minutesAgo * 60_000))
  return `${on}T${time}`
}

type Deed = { what: number; on: number; to: number; minutesAgo: number; pick: number }
const of = <T>(list: readonly T[], pick: number): T => list[pick % list.length] as T
const hows = ['phone', 'form', 'email', 'in-person']
const decisions = [
  'assessment',
  'assessment-finished',
  'no-action',
  'conference-held',
  'positive',
  'negative',
]
const recorded: [StepId, Exclude<StepEventId, 'ready'>][] = [
  ['childrens-services', 'sent'],
  ['childrens-services', 'sent'],
  ['childrens-services', 'sent'],
  ['childrens-services', 'acknowledged'],
  ['childrens-services', 'decided'],
  ['childrens-services', 'not-needed'],
  ['childrens-services', 'not-needed-agreed'],
  ['childrens-services', 'needed-after-all'],
  ['strategy-meeting', 'sent'],
  ['strategy-meeting', 'sent'],
  ['strategy-meeting', 'decided'],
  ['strategy-meeting', 'decided'],
  ['designated-officer', 'sent'],
  ['nrm', 'sent'],
  ['nrm', 'decided'],
  ['police', 'sent'],
]

async function done(cases: string[], { what, on, to, minutesAgo, pick }: Deed): Promise<unknown> {
  const [caseId, other] = [of(cases, on), of(cases, to)]
  const step = recorded[what]
  if (step) {
    const answers = {
      when: when(minutesAgo),
      how: of(hows, pick),
      authority: 'Kestrelford',
      decision: of(decisions, pick),
      enquiry: of(['yes', 'no'], pick),
      reason: 'Somebody else did.',
    }
    const actor = of([here.author, here.worker, here.lead, here.manager], to)
    return recordStep(actor, caseId, newId(), { step: step[0], event: step[1], answers })
  }
  const file = await fileOf(caseId)
  const words = { reasons: 'Needs protection.', reply: 'Thank you.' }
  const reviewOn = new Date(Date.now() + 9 * day).toISOString().slice(0, 10)
  const deeds: (() => Promise<unknown>)[] = [
    () => decide(here.lead, caseId, newId(), file.version, { outcome: 'accepted', ...words }),
    async () => {
      const { reference } = await fileOf(other)
      const joined = { outcome: 'joined' as const, joinTo: reference, ...words }
      return decide(here.lead, caseId, newId(), file.version, joined)
    },
    () =>
      changeNation(here.manager, caseId, newId(), file.nation, of(['England', 'Wales', 'Scotland'], pick)),
    () => allocateCase(here.manager, caseId, newId(), here.worker.id, handed),
    () => raiseDanger(here.lead, caseId, newId(), { why: 'Followed.' }),
    () => endDanger(here.lead, caseId, newId(), 99, { why: 'Moved.' }),
    () => makeDetermination(here.lead, caseId, newId(), { result: 'met', reasons: 'Both.', ...asRead(file) }),
    () => restrictCase(here.lead, caseId, newId(), { why: 'Threats.', named: [here.manager.id], reviewOn }),
    async () => cases.push((await concern()).caseId),
  ]
  return of(deeds, what - recorded.length)()
}

describe('the clocks that are kept', () => {
  it('are those of the case’s own page after any deeds in any order', async () => {
    const seen = { clocks: new Set<string>(), met: 0 }
    const deed = fc.record({
      what: fc.nat(recorded.length + 8),
      on: fc.nat(20),
      to: fc.nat(20),
      minutesAgo: fc.oneof(fc.nat(90), fc.nat(60 * 24 * 50)),
      pick: fc.nat(30),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 24, maxLength: 30 }), async deeds => {
        const about = await aboutColleague(here.author, { about: 'yes', name: 'A coach', who: 'not-listed' })
        const cases = [about.caseId]
        for (let count = 0; count < 2; count++) cases.push((await concern()).caseId)
        for (const each of deeds) {
          await done(cases, each)
          for (const { clock, metAt } of await held(cases)) {
            seen.clocks.add(clock.id)
            if (metAt) seen.met++
          }
        }
      }),
      { numRuns: 4, endOnFailure: true },
    )
    expect(seen.clocks.size).toBeGreaterThan(2)
    expect(seen.met).toBeGreaterThan(0)
  }, 300_000)

  it('are each of those that Guidance says a case counts', async () => {
    const about = await aboutColleague(here.author, { about: 'yes', name: 'A coach', who: 'not-listed' })
    const steps: [StepId, Exclude<StepEventId, 'ready'>, { [id: string]: string }][] = [
      ['childrens-services', 'sent', { how: 'phone' }],
      ['strategy-meeting', 'sent', {}],
      ['strategy-meeting', 'decided', { enquiry: 'yes' }],
      ['nrm', 'sent', {}],
      ['nrm', 'decided', { decision: 'positive' }],
      ['nrm', 'decided', { decision: 'negative' }],
    ]
    for (const [at, [step, event, answers]] of steps.entries()) {
      const record = { step, event, answers: { when: when(600 - at), ...answers } }
      must(await recordStep(here.lead, about.caseId, newId(), record))
    }
    const running = await held([about.caseId])
    const counted = clocks.filter(clock => clock.nation === 'England' && isCounted(clock))
    expect(new Set(running.map(({ clock }) => clock.id))).toEqual(new Set(counted.map(({ id }) => id)))
  })

  it('hold what a linked concern started, whoever records something next and however little they see', async () => {
    const [head, linked] = [(await concern()).caseId, (await concern({}, here.next)).caseId]
    const sent = { step: 'childrens-services' as const, event: 'sent' as const }
    const phoned = { ...sent, answers: { how: 'phone', when: when(9_000), authority: 'Kestrelford' } }
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
    const asked = { step: 'strategy-meeting' as const, event: 'sent' as const, answers: { when: when(60) } }
    must(await recordStep(here.author, head, newId(), asked))
    expect(clocksOf(must(await openCase(here.author, head)).file)).toEqual([])
    expect(await held([head, linked])).toHaveLength(before.length)
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
    const phoned = (minutes: number) => ({ how: 'phone', when: when(minutes), authority: 'Kestrelford' })
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

describe('cases from before', () => {
  const all = 'select * from case_clock order by case_id, n'

  it('are counted by the job, the same, until there are none; and anew when the rules have changed', async () => {
    const before = (await root().query(all)).rows
    expect(before.length).toBeGreaterThan(5)
    await root().query('delete from case_clock')
    await root().query('update child_case set clocked = null')
    expect(must(await readBoard(here.lead, everything)).uncounted).toBeGreaterThan(3)
    expect(await keepOlderClocks(2)).toBe(2)
    expect(await keepOlderClocks()).toBeGreaterThan(1)
    expect((await root().query(all)).rows).toEqual(before)
    expect(await keepOlderClocks()).toBe(0)
    expect(must(await readBoard(here.lead, everything)).uncounted).toBe(0)
    await root().query(`update child_case set clocked = 'older' where stage <> 'joined'`)
    await root().query('update case_clock set due_on = due_on + 1')
    expect(must(await readBoard(here.lead, everything)).uncounted).toBeGreaterThan(3)
    expect(await keepOlderClocks()).toBeGreaterThan(3)
    expect((await root().query(all)).rows).toEqual(before)
  })

  it('are counted past one that cannot be read', async () => {
    const { caseId } = await concern()
    must(
      await recordStep(here.lead, caseId, newId(), {
        step: 'childrens-services',
        event: 'sent',
        answers: { how: 'phone', when: when(60) },
      }),
    )
    await root().query('update child_case set clocked = null')
    const [{ wrapped_key }] = (
      await root().query('select wrapped_key from child_case where id = $1', [caseId])
    ).rows
    await root().query(`update child_case set wrapped_key = '\\x00' where id = $1`, [caseId])
    await expect(keepOlderClocks()).rejects.toThrow()
    const left = await root().query(`select id from child_case where clocked is null and stage <> 'joined'`)
    expect(left.rows).toEqual([{ id: caseId }])
    expect(await keptOf(caseId)).toHaveLength(3)
    await root().query('update child_case set wrapped_key = $2 where id = $1', [caseId, wrapped_key])
    expect(await keepOlderClocks()).toBe(1)
  })
})

describe('the database', () => {
  it('gives the facts of a case to nobody whom it does not reach, and takes clocks from nobody else', async () => {
    const { caseId } = await concern()
    const asked = (actor: Actor) =>
      database().$transaction(async tx => {
        await tx.$queryRaw`select 1 from app.enter(${actor.id}::uuid, null)`
        const [facts] = await tx.$queryRaw<{ found: boolean }[]>`
          select app.clock_facts(${caseId}::uuid) is not null as found`
        const one = JSON.stringify([{ ...keptBare, clock: 'assessment' }])
        await tx.$queryRaw`select app.keep_clocks(${caseId}::uuid, ${one}::jsonb, 'x')::text`
        return facts?.found
      })
    for (const actor of [there.lead, here.worker]) {
      expect(await asked(actor)).toBe(false)
      expect(await keptOf(caseId)).toEqual([])
    }
    const marked = () => root().query('select clocked from child_case where id = $1', [caseId])
    expect((await marked()).rows).toEqual([{ clocked: null }])
    expect(await keepOlderClocks()).toBe(1)
    expect(await asked(here.author)).toBe(true)
    expect(await keptOf(caseId)).toHaveLength(1)
  })
})
