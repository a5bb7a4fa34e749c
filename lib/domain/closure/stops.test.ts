import { describe, expect, it } from 'vitest'
import {
  bareCase,
  childWith,
  colleague,
  pathwayEvent,
  sighting,
  stepEvent,
} from '../../../tests/cast/bare-case'
import type { CaseFile } from '../case/case-file'
import { reviewStep } from '../nrm/returned'
import { road } from '../pathway/road'
import { stillOpen } from './still-open'
import { stopsOf } from './stops'

const sent = stepEvent('childrens-services', 'sent', '2026-03-26T10:00:00Z', { how: 'phone' })
const looked = pathwayEvent('step-08', 'became-looked-after', '2026-03-26T11:00:00Z')
const at = (hour: number) => `2026-03-26T${hour}:00:00Z`
const notNeeded = (by: string, event: 'not-needed' | 'not-needed-agreed', hour: number) =>
  stepEvent('childrens-services', event, at(hour), {}, { writtenBy: colleague(by) })
const ready = (hour: number) => stepEvent('nrm', 'ready', at(hour))
const says = (more: Partial<CaseFile>) => stopsOf(bareCase(more)).map(each => each.says)

it('is reopened with the case that it is linked to', () => {
  const joinedTo = { id: 'head', reference: 'HF-00000000' }
  const linked = bareCase({ stage: 'joined', joinedTo, closedAt: new Date(at(12)) })
  expect(stopsOf(linked)).toEqual([
    { says: expect.stringMatching(/reopened is that case/), href: '/cases/head/closing' },
  ])
})

describe('what stops a case from being closed', () => {
  it('is nothing once children’s services were told, or two people agreed that it is not needed', () => {
    expect(says({ stepEvents: [sent] })).toEqual([])
    const two = [notNeeded('one', 'not-needed', 11), notNeeded('two', 'not-needed-agreed', 12)]
    expect(says({ stepEvents: two })).toEqual([])
  })

  it('is that it ends in advice only: nobody told, nothing agreed', () => {
    expect(says({})).toEqual([expect.stringMatching(/^Children’s services: nobody was told\./)])
    expect(says({ nation: 'Scotland' })).toHaveLength(1)
    expect(says({ stepEvents: [notNeeded('one', 'not-needed', 11)] })).toEqual([
      expect.stringMatching(/no second person has agreed or objected\.$/),
    ])
    const alone = [notNeeded('one', 'not-needed', 11), notNeeded('one', 'not-needed-agreed', 12)]
    expect(says({ stepEvents: alone })).toHaveLength(1)
  })

  it('is a proposal about any other step, and leads to where it is answered', () => {
    const meeting = stepEvent('strategy-meeting', 'not-needed', at(11))
    expect(stopsOf(bareCase({ stepEvents: [sent, meeting] }))).toEqual([
      {
        says: expect.stringMatching(/^Strategy meeting: somebody said/),
        href: '/cases/case/steps/strategy-meeting/not-needed-agreed',
      },
    ])
  })

  it('is the police or the NRM where the rules call for them, until they are told or two people agree', () => {
    const sightings = [sighting('act', 'act-02'), sighting('purpose', 'purp-03')]
    const left = (more: Partial<CaseFile> = {}) =>
      stopsOf(bareCase({ sightings, stepEvents: [sent], ...more })).map(({ href }) => href)
    expect(left()).toEqual(['/cases/case/steps#nrm', '/cases/case/steps#police'])
    const two = (step: 'police' | 'nrm') => [
      stepEvent(step, 'not-needed', at(11), {}, { writtenBy: colleague('one') }),
      stepEvent(step, 'not-needed-agreed', at(12), {}, { writtenBy: colleague('two') }),
    ]
    expect(left({ stepEvents: [sent, ...two('police')] })).toEqual(['/cases/case/steps#nrm'])
    expect(left({ stepEvents: [sent, ...two('police'), ...two('nrm')] })).toEqual([])
    const told = [stepEvent('police', 'sent', at(11), { how: '101' }), stepEvent('nrm', 'sent', at(12))]
    expect(left({ stepEvents: [sent, ...told] })).toEqual([])
  })

  it('is danger now, whatever else is done', () => {
    expect(says({ stepEvents: [sent], immediateDanger: true })).toEqual([
      expect.stringMatching(/^The child is in danger now\./),
    ])
  })

  it('is an NRM draft with a manager, until it is signed off or returned', () => {
    const sign = (hour: number) => [
      { ...ready(hour), id: 'sign', number: 1, fingerprint: '', edition: '', writtenAt: new Date(at(hour)) },
    ]
    const returned = pathwayEvent(reviewStep, 'returned', at(13))
    const waits = [expect.stringMatching(/^The NRM draft waits for a manager/)]
    expect(says({ stepEvents: [sent, ready(12)] })).toEqual(waits)
    expect(says({ stepEvents: [sent, ready(12)], nrmSignOffs: sign(13) })).toEqual([])
    expect(says({ stepEvents: [sent, ready(12)], pathwayEvents: [returned] })).toEqual([])
    expect(says({ stepEvents: [sent, ready(12), ready(14)], pathwayEvents: [returned] })).toEqual(waits)
    expect(says({ stepEvents: [sent, ready(14)], nrmSignOffs: sign(13) })).toEqual(waits)
  })

  it('is of an adult that nobody recorded what they want, and never that children’s services were not told', () => {
    const child = childWith({}, { birthStatus: 'verified', dateOfBirth: '2000-01-01' })
    expect(stopsOf(bareCase({ child }))).toEqual([
      { says: expect.stringMatching(/^This is about an adult/), href: '/cases/case/pathway/step-25/done' },
    ])
    const asked = pathwayEvent('step-25', 'done', at(11))
    expect(says({ child, pathwayEvents: [asked] })).toEqual([])
  })

  it('is its stage alone where there is nothing to close', () => {
    for (const stage of ['triage', 'joined', 'closed'] as const)
      expect(says({ stage, immediateDanger: true })).toHaveLength(1)
  })
})

describe('what is still open on a case', () => {
  const now = new Date('2026-04-20T10:00:00Z')
  const open = (more: Partial<CaseFile>, lines = 0) => stillOpen(bareCase(more), lines, now)

  it('tells of late clocks first, of what is agreed and not done, of flags and of a restriction, and stops nobody', () => {
    const flag = {
      id: 'flag',
      kind: 'court',
      words: 'Hearing',
      fromOn: '2026-04-01',
      reviewOn: '2026-05-01',
    } as const
    const more = { stepEvents: [sent], flags: [flag], restrictionReviewOn: '2026-05-01' }
    const told = open(more, 2)
    const words = told.map(each => each.says).join('\n')
    expect(told[0]?.says).toMatch(/late/)
    expect(words).toContain('2 things that are agreed in the plan are not done')
    expect(words).toContain('Flag: Court date: Hearing.')
    expect(words).toContain('restricted to named people')
    expect(told.every(({ href }) => href.startsWith('/cases/case/'))).toBe(true)
    expect(stopsOf(bareCase(more))).toEqual([])
  })

  it('names every step of the road that is not done, the begun ones too', () => {
    const child = childWith({
      'placement-needed': 'yes',
      'contact-by-suspected-exploiter': 'yes',
      'immigration-status-unresolved': 'yes',
    })
    const file = bareCase({ child, stepEvents: [sent], pathwayEvents: [looked] })
    const told = open({ child, stepEvents: [sent], pathwayEvents: [looked] }).map(each => each.says)
    const waits = road(file).filter(({ state }) => state === 'open' || state === 'under-way')
    expect(waits.length).toBeGreaterThan(6)
    for (const { step } of waits)
      expect(
        told.filter(each => each.includes(step.title)),
        step.id,
      ).toHaveLength(1)
    expect(told.join()).toMatch(/Begun, not done: A safe place to live/)
  })

  it('tells of a question that waits, once', () => {
    const question = {
      id: 'q',
      writtenBy: colleague('lead'),
      writtenAt: now,
      concernId: 'c',
      asked: 'Which school?',
      answered: null,
      answeredAt: null,
      askedOf: colleague('Ines'),
      version: 1,
    }
    const told = open({ questions: [question] }).filter(({ says }) => /question/i.test(says))
    expect(told.map(each => each.says)).toEqual(['A question to Ines is not answered'])
  })
})
