import { describe, expect, it } from 'vitest'
import {
  bareCase,
  childWith,
  colleague,
  pathwayEvent,
  sighting,
  stepEvent,
  worker,
} from '../../../tests/cast/bare-case'
import type { CaseFile } from '../case/case-file'
import { nextSteps } from './next'

const now = new Date('2026-03-26T12:00:00Z')
/** A case that somebody holds, and whose facts were asked, unless the test says otherwise. */
const answered = childWith({ 'went-missing': 'no' })
const heldCase = (more: Partial<CaseFile>) => bareCase({ workers: [worker], child: answered, ...more })
const ids = (more: Partial<CaseFile>, at = now) => nextSteps(heldCase(more), at).map(({ id }) => id)
const services = 'childrens-services'
const phoned = stepEvent(services, 'sent', '2026-03-26T08:15:00Z', { how: 'phone' })
const form = stepEvent(services, 'sent', '2026-03-26T09:00:00Z', { how: 'form' })
const decided = stepEvent(services, 'decided', '2026-03-26T10:00:00Z', { decision: 'strategy' })
const called = stepEvent('police', 'sent', '2026-03-26T08:00:00Z', { how: '999' })
const asked = stepEvent('strategy-meeting', 'sent', '2026-03-26T10:30:00Z')
const evidence = [sighting('act', 'act-02'), sighting('purpose', 'purp-03')]
const written = { id: 'x', writtenBy: worker, writtenAt: now }
const determination = {
  ...written,
  result: 'met',
  computed: 'met',
  reasons: 'Because',
  snapshot: { act: [], means: [], purpose: [] },
} as const

describe('what to do next', () => {
  it('is children’s services first, then the lead’s decision', () => {
    const steps = nextSteps(bareCase({ stage: 'triage', sightings: evidence }), now)
    expect(steps.slice(0, 2).map(({ href }) => href)).toEqual([
      '/cases/case/steps/childrens-services/sent',
      '/cases/case/decide',
    ])
    expect(steps.slice(0, 2).map(({ urgent }) => urgent)).toEqual([true, false])
  })

  it('is what protects the child by itself while danger lasts, before anything in writing and the lead’s decision', () => {
    const danger = { immediateDanger: true, stage: 'triage', sightings: evidence } as const
    expect(ids(danger)).toEqual(['police', services, 'step-07'])
    expect(ids({ ...danger, stepEvents: [called, phoned] })[0]).toBe('step-07')
    const accepted = { immediateDanger: true, workers: [], stepEvents: [called, phoned] }
    expect(ids(accepted)).toEqual(['allocate', 'step-07', 'written-confirmation'])
    expect(ids({ ...accepted, immediateDanger: false })).not.toContain('step-07')
  })

  it('does not take one person’s word that the police need not be told', () => {
    const proposed = stepEvent('police', 'not-needed', '2026-03-26T08:00:00Z')
    const agreed = (id: string) =>
      stepEvent('police', 'not-needed-agreed', '2026-03-26T08:01:00Z', {}, { writtenBy: colleague(id) })
    const first = (id: string) => ids({ immediateDanger: true, stepEvents: [proposed, agreed(id)] })[0]
    expect([first(worker.id), first('lead')]).toEqual(['police', services])
  })

  it('is to confirm a phone call in writing, and urgent once that is late', () => {
    const [confirm] = nextSteps(bareCase({ stepEvents: [phoned] }), now)
    expect(confirm).toMatchObject({ id: 'written-confirmation', urgent: false })
    const [late] = nextSteps(bareCase({ stepEvents: [phoned] }), new Date('2026-03-27T09:00:00Z'))
    expect(late).toMatchObject({ id: 'written-confirmation', urgent: true })
    expect(ids({ stepEvents: [phoned, form] })).not.toContain('written-confirmation')
  })

  it('asks for a strategy meeting whatever the trafficking test says', () => {
    expect(ids({ stepEvents: [form, decided] })).toEqual(['strategy-meeting'])
    expect(ids({ stepEvents: [form, decided], sightings: evidence })[0]).toBe('strategy-meeting')
    expect(ids({ sightings: evidence, determinations: [determination] })[0]).toBe(services)
  })

  it('comes to the determination, then to the NRM through a first responder', () => {
    const stepEvents = [called, form, decided, asked]
    expect(ids({ stepEvents, sightings: evidence })).toEqual(['determination', 'step-06', 'nrm-pass-on'])
    const organisation = {
      name: 'Kent Police',
      firstResponder: true,
      dutyToNotify: true,
      demonstration: true,
    }
    expect(ids({ stepEvents, sightings: evidence, organisation })[2]).toBe('nrm-refer')
    expect(ids({ stepEvents, sightings: evidence.slice(0, 1) })).toEqual(['determination'])
    const sent = stepEvent('nrm', 'sent', '2026-03-26T11:00:00Z')
    const determinations = [determination]
    const untold = [form, decided, asked, sent]
    const afterwards = ids({ stepEvents: untold, sightings: evidence, determinations })
    expect(afterwards).toEqual(['police-crime', 'step-06', 'step-11'])
  })

  it('chases what is late, the child’s protection before everything but telling somebody', () => {
    const [chase] = nextSteps(
      bareCase({ stage: 'triage', stepEvents: [form] }),
      new Date('2026-03-30T12:00:00Z'),
    )
    expect(chase).toMatchObject({
      id: 'chase-referral-decision',
      href: '/cases/case/steps/childrens-services/decided',
      urgent: true,
    })
    expect(chase?.why).toContain('1 working day late (due Fri 27 Mar)')
    const sent = stepEvent('nrm', 'sent', '2026-03-26T11:00:00Z')
    const late = ids({ stepEvents: [form, decided, sent] }, new Date('2026-04-20T12:00:00Z'))
    expect(late).toEqual(['strategy-meeting', 'chase-reasonable-grounds'])
  })

  it('chases whatever is late in the NRM after all else, also where a birthday or a decision began it', () => {
    const refused = pathwayEvent('step-10', 'conclusive-grounds-negative', '2026-03-26T11:30:00Z')
    const sent = stepEvent('nrm', 'sent', '2026-03-26T11:00:00Z')
    const told = stepEvent(services, 'decided', '2026-03-26T10:00:00Z', { decision: 'early-help' })
    const stepEvents = [form, told, { ...asked, answers: { chaseOn: '2026-06-10' } }, sent]
    const child = childWith(
      { 'placement-needed': 'yes' },
      { birthStatus: 'claimed', dateOfBirth: '2008-05-01' },
    )
    const next = (more: Partial<CaseFile>) =>
      ids({ stepEvents, child, ...more }, new Date('2026-06-01T12:00:00Z'))
    for (const more of [{ pathwayEvents: [refused] }, {}])
      expect(next(more).slice(0, 2)).toEqual(['step-08', 'step-09'])
  })

  it('is to allocate an accepted case that nobody holds, at once when the child is in danger', () => {
    const stepEvents = [form, decided]
    expect(ids({ stepEvents, workers: [] })).toEqual(['allocate', 'strategy-meeting'])
    const danger = { stepEvents: [phoned], workers: [], immediateDanger: true }
    expect(ids(danger)).toEqual(['police', 'allocate', 'step-07'])
    const [, allocate] = nextSteps(bareCase(danger), now)
    expect(allocate).toMatchObject({ href: '/cases/case/allocate', urgent: true, needs: 'case.allocate' })
    for (const more of [{ workers: [worker] }, { stage: 'triage' }, { stage: 'joined' }] as const)
      expect(ids({ ...danger, ...more })).not.toContain('allocate')
  })

  it('shows an open question, and not an answered one', () => {
    const question = { ...written, concernId: 'c1', asked: '?', askedOf: worker, version: 1 }
    const open = { ...question, answered: null, answeredAt: null }
    const shut = { ...question, answered: 'Yes', answeredAt: now }
    const stepEvents = [form, decided]
    const [first] = nextSteps(bareCase({ stage: 'triage', stepEvents, questions: [shut, open] }), now)
    expect(first?.href).toBe('/cases/case/questions')
    expect(ids({ stage: 'triage', stepEvents, questions: [shut] })[0]).toBe('decide')
  })

  it('asks what is known around the child before anybody determines, and then goes by the order of the pathway', () => {
    const child = childWith({ 'placement-needed': 'yes', 'age-doubted': 'yes' })
    const stepEvents = [form, decided]
    expect(ids({ stepEvents, child: childWith({}) })).toContain('facts')
    expect(ids({ stepEvents, child })).toEqual(['strategy-meeting', 'step-08', 'step-09'])
    const placed = ['step-08', 'step-09'].map(step => pathwayEvent(step, 'done', '2026-03-26T11:00:00Z'))
    expect(ids({ stepEvents, child, pathwayEvents: placed })).toEqual([
      'strategy-meeting',
      'step-14',
      'step-19',
    ])
  })

  it('is what protects the child before what the evidence amounts to, whatever nobody has answered', () => {
    const stepEvents = [called, form, decided, asked]
    const unanswered = { stepEvents, sightings: evidence, child: childWith({}) }
    expect(ids({ ...unanswered, immediateDanger: true })).toEqual(['step-07', 'facts', 'determination'])
    const facts = childWith({ 'placement-needed': 'yes', 'offence-alleged-against-child': 'yes' })
    const looked = { ...determination, lookAgainOn: '2026-03-26' } as const
    for (const more of [{}, { determinations: [looked] }])
      expect(ids({ ...unanswered, ...more, child: facts })).toEqual(['step-08', 'step-09', 'step-21'])
  })

  it('is to look again once the day has come, and to ask for a reference until it does', () => {
    const looked = {
      ...determination,
      result: 'insufficient-information',
      lookAgainOn: '2026-03-26',
    } as const
    const stepEvents = [form, { ...decided, answers: { decision: 'early-help' } }]
    expect(ids({ stepEvents, determinations: [looked] })[0]).toBe('look-again')
    expect(ids({ stepEvents, determinations: [{ ...looked, lookAgainOn: '2026-03-27' }] })).toEqual([])
    const passed = pathwayEvent('step-10', 'passed-on', '2026-03-26T10:00:00Z', { chaseOn: '2026-03-26' })
    const chased = (at: Date) => nextSteps(heldCase({ stepEvents, pathwayEvents: [passed] }), at)
    expect(chased(now)[0]).toMatchObject({ id: 'nrm-chase', urgent: false })
    expect(chased(new Date('2026-03-28T12:00:00Z')).find(({ id }) => id === 'nrm-chase')?.urgent).toBe(true)
  })

  it('is nothing for a case that was joined to another', () => {
    expect(ids({ stage: 'joined', immediateDanger: true })).toEqual([])
  })
})
