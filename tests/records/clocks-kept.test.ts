import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clocks } from '../../lib/domain/clock/clocks'
import { type Happening, happenings, homeOf } from '../../lib/domain/pathway/happenings'
import { isCounted } from '../../lib/domain/step/clocks'
import type { StepEventId, StepId } from '../../lib/domain/step/steps'
import { newId } from '../../lib/platform/identity'
import { allocateCase } from '../../lib/records/allocations'
import { changeNation } from '../../lib/records/case-nation'
import { openCase } from '../../lib/records/cases'
import { endDanger, raiseDanger } from '../../lib/records/danger'
import { makeDetermination } from '../../lib/records/determinations'
import { changeFacts } from '../../lib/records/facts'
import { recordPathway } from '../../lib/records/pathway'
import { restrictCase } from '../../lib/records/restriction'
import { recordStep } from '../../lib/records/steps'
import { decide } from '../../lib/records/triage'
import { aboutColleague } from '../cast/about-colleague'
import { setEachDay, tellNurse } from '../cast/days-set'
import { asRead } from '../cast/determined'
import { handed } from '../cast/handed'
import { clocksHeld, minutesAgo, onWeekday } from '../cast/kept-clocks'
import { must } from '../cast/whole-case'
import { deciding } from './setting'

/** The clocks that are kept are those that the case's own page works out, after any deeds in any order. */

const { here, root, concern } = deciding()
const day = 86_400_000

const fileOf = async (caseId: string) => must(await openCase(here.lead, caseId)).file
const held = (cases: readonly string[]) => clocksHeld(root(), here.lead, cases)

type Deed = { what: number; on: number; to: number; ago: number; pick: number }
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

async function done(cases: string[], { what, on, to, ago, pick }: Deed): Promise<unknown> {
  const [caseId, other] = [of(cases, on), of(cases, to)]
  const step = recorded[what]
  if (step) {
    const answers = {
      when: minutesAgo(ago),
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
    () => {
      const result = of(['met', 'insufficient-information'] as const, pick)
      const made = { result, reasons: 'Weighed.', lookAgainOn: reviewOn, ...asRead(file) }
      return makeDetermination(here.lead, caseId, newId(), made)
    },
    () => {
      const answers = { to: 'Police', by: 'DC Example', when: minutesAgo(ago), chaseOn: reviewOn }
      return recordPathway(here.lead, caseId, newId(), { step: 'step-10', event: 'passed-on', answers })
    },
    () => tellNurse(here.lead, caseId, minutesAgo(ago), reviewOn),
    () => restrictCase(here.lead, caseId, newId(), { why: 'Threats.', named: [here.manager.id], reviewOn }),
    async () => cases.push((await concern()).caseId),
    () => {
      const event = of(happenings, pick)
      const answers = { when: minutesAgo(ago) }
      return recordPathway(here.lead, caseId, newId(), { step: homeOf[event], event, answers })
    },
  ]
  return of(deeds, what - recorded.length)()
}

async function happened(caseId: string, event: Happening, ago: number): Promise<void> {
  const what = { step: homeOf[event], event, answers: { when: minutesAgo(ago) } }
  must(await recordPathway(here.lead, caseId, newId(), what))
}

describe('the clocks that are kept', () => {
  it('are those of the case’s own page after any deeds in any order', async () => {
    const seen = { clocks: new Set<string>(), met: 0 }
    const deed = fc.record({
      what: fc.nat(recorded.length + 11),
      on: fc.nat(20),
      to: fc.nat(20),
      ago: fc.oneof(fc.nat(90), fc.nat(60 * 24 * 50)),
      pick: fc.nat(30),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 24, maxLength: 30 }), async deeds => {
        const about = await aboutColleague(here.author, { about: 'yes', name: 'A coach', who: 'not-listed' })
        const cases = [about.caseId]
        for (let count = 0; count < 2; count++) cases.push((await concern()).caseId)
        const closing = [...cases.keys()].flatMap(on =>
          [0, 4].map(what => ({ what, on, to: 2, ago: 1, pick: 0 })),
        )
        for (const each of [...deeds, ...closing]) {
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
      ['childrens-services', 'decided', { decision: 'conference-held' }],
      ['nrm', 'sent', {}],
      ['nrm', 'decided', { decision: 'positive' }],
      ['nrm', 'decided', { decision: 'negative' }],
      ['designated-officer', 'sent', { how: 'phone' }],
    ]
    for (const [at, [step, event, answers]] of steps.entries()) {
      const record = { step, event, answers: { when: minutesAgo(onWeekday(600) - at), ...answers } }
      must(await recordStep(here.lead, about.caseId, newId(), record))
    }
    for (const [at, event] of happenings.entries()) await happened(about.caseId, event, 500 - at)
    const born = { 'dateOfBirth.day': '14', 'dateOfBirth.month': '2', 'dateOfBirth.year': '2014' }
    const young = (await concern({ birth: 'claimed', ...born })).caseId
    const area = { pilot_area: 'yes', pilot_area_how: 'told' }
    must(await changeFacts(here.lead, young, newId(), 0, area))
    const third = (await concern()).caseId
    const recordedOf = [
      [young, 'childrens-services'],
      [young, 'nrm'],
      [third, 'childrens-services'],
    ] as const
    for (const [id, step] of recordedOf) {
      const record = { step, event: 'sent' as const, answers: { when: minutesAgo(400), how: 'form' } }
      must(await recordStep(here.lead, id, newId(), record))
    }
    await happened(young, 'emergency-order-granted', 300)
    const soon = new Date(Date.now() + 9 * day).toISOString().slice(0, 10)
    const looking = {
      result: 'insufficient-information',
      reasons: 'Too little yet.',
      lookAgainOn: soon,
    } as const
    must(await makeDetermination(here.lead, young, newId(), { ...looking, ...asRead(await fileOf(young)) }))
    const passed = { to: 'Police', by: 'DC Example', when: minutesAgo(200), chaseOn: soon }
    const passing = { step: 'step-10', event: 'passed-on', answers: passed } as const
    must(await recordPathway(here.lead, third, newId(), passing))
    await setEachDay(here.lead, third, minutesAgo(100), soon)
    const running = await held([about.caseId, young, third])
    const counted = clocks.filter(clock => clock.nation === 'England' && isCounted(clock))
    expect(new Set(running.map(({ clock }) => clock.id))).toEqual(new Set(counted.map(({ id }) => id)))
  })
})
