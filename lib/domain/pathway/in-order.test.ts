import { describe, expect, it } from 'vitest'
import { bareCase, childWith, colleague, pathwayEvent, stepEvent } from '../../../tests/cast/bare-case'
import type { CaseOutline } from '../case/case-file'
import { pathwayFormOf } from './form-of'
import { comesFirst, isOvertaken, pathwayProblem } from './order'
import { shownRoad } from './shown'

const child = childWith({ 'placement-needed': 'yes', 'age-doubted': 'yes' })
const held = (enquiry: 'yes' | 'no') => [
  stepEvent('childrens-services', 'sent', '2026-03-26T08:00:00Z', { how: 'form' }),
  stepEvent('strategy-meeting', 'sent', '2026-03-26T09:00:00Z'),
  stepEvent('strategy-meeting', 'decided', '2026-03-26T10:00:00Z', { enquiry }),
]
const first = (step: string, event: string, file: CaseOutline) =>
  comesFirst(step, event, file).map(({ id }) => id)

describe('the order of the steps', () => {
  it('asks why of whoever records a step before what comes first, and of nobody else', () => {
    const early = bareCase({ child })
    expect(first('step-14', 'done', early)).toEqual(['step-03'])
    expect(first('step-19', 'first-looked-after-review-held', early)).toEqual(['step-08'])
    expect(first('step-14', 'set-aside', early)).toEqual([])
    expect(first('step-20', 'went-missing', early)).toEqual([])
    expect(first('step-14', 'done', bareCase({ child, stepEvents: held('yes') }))).toEqual([])
    const asks = (outOfOrder: boolean) =>
      Object.keys(pathwayFormOf('step-14', 'done', 'England', outOfOrder)?.form.questions ?? {})
    expect(asks(true)).toContain('early')
    expect(asks(false)).not.toContain('early')
  })
})

describe('a step that does not apply', () => {
  const says = (step: string, event: string, file: CaseOutline) => pathwayProblem(step, event, {}, file)

  it('is neither done nor set aside by its address, and what happened can be recorded still', () => {
    const file = bareCase()
    expect(says('step-14', 'done', file)).toMatch(/^This step does not apply/)
    expect(says('step-14', 'set-aside', file)).toMatch(/Somebody doubts the child’s age/)
    expect(says('step-25', 'done', file)).toMatch(/18 or over/)
    expect(says('step-08', 'became-looked-after', file)).toBeNull()
    expect(says('step-14', 'done', bareCase({ child }))).toBeNull()
  })

  it('of a child is none of an adult’s, and the adult’s is', () => {
    const adult = childWith({}, { birthStatus: 'verified', dateOfBirth: '2000-01-01' })
    expect(says('step-08', 'done', bareCase({ child: adult }))).toMatch(/about an adult/)
    expect(says('step-25', 'done', bareCase({ child: adult }))).toBeNull()
  })

  it('is done all the same where a clock waits for it', () => {
    const conference = stepEvent('childrens-services', 'decided', '2026-04-10T10:00:00Z', {
      decision: 'conference-held',
    })
    const file = bareCase({ stepEvents: [...held('yes'), conference] })
    expect(says('step-18', 'done', file)).toBeNull()
  })
})

describe('what two people record', () => {
  const doneBy = pathwayEvent('step-14', 'done', '2026-03-26T08:00:00Z')

  it('is done once: the second is told', () => {
    expect(isOvertaken('step-14', 'done', bareCase({ child, pathwayEvents: [doneBy] }))).toBe(true)
    expect(isOvertaken('step-14', 'taken-up', bareCase({ child, pathwayEvents: [doneBy] }))).toBe(false)
  })

  it('is done again where its clock has begun again', () => {
    const conference = (at: string) =>
      stepEvent('childrens-services', 'decided', at, { decision: 'conference-held' })
    const met = pathwayEvent('step-18', 'done', '2026-04-20T10:00:00Z')
    const of = (...more: ReturnType<typeof conference>[]) =>
      bareCase({ stepEvents: [...held('yes'), ...more], pathwayEvents: [met] })
    expect(isOvertaken('step-18', 'done', of(conference('2026-04-10T10:00:00Z')))).toBe(true)
    const again = of(conference('2026-04-10T10:00:00Z'), conference('2026-05-10T10:00:00Z'))
    expect(isOvertaken('step-18', 'done', again)).toBe(false)
  })

  it('happened once where the time is the same, and twice where it is not', () => {
    const went = pathwayEvent('step-20', 'went-missing', '2026-03-26T08:00:00Z')
    const file = bareCase({ pathwayEvents: [went] })
    const says = (when: string) => pathwayProblem('step-20', 'went-missing', { when }, file)
    expect(says('2026-03-26T08:00')).toMatch(/has recorded this already/)
    expect(says('2026-03-26T09:00')).toBeNull()
  })
})

describe('an enquiry', () => {
  const enquiry = (stepEvents: CaseOutline['stepEvents']) => {
    const { open, closed } = shownRoad(bareCase({ stepEvents, immediateDanger: true }), true)
    return [...open, ...closed].find(({ id }) => id === 'step-06')
  }

  it('is set aside by nobody alone: where it is decided, or where two people leave that out', () => {
    expect(pathwayFormOf('step-06', 'set-aside', 'England')).toBeUndefined()
    expect(enquiry([])?.rare).toEqual([])
    expect(enquiry(held('no'))?.state.word).toBe('Not begun: decided there')
    const proposed = stepEvent('strategy-meeting', 'not-needed', '2026-03-26T10:00:00Z')
    const agreed = stepEvent(
      'strategy-meeting',
      'not-needed-agreed',
      '2026-03-26T11:00:00Z',
      {},
      { writtenBy: colleague('lead') },
    )
    expect(enquiry([proposed])?.open).toBe(true)
    expect(enquiry([proposed, agreed])?.open).toBe(false)
  })
})

it('legal protection is recorded by which power or order it was, so that its end is counted', () => {
  const { open } = shownRoad(bareCase({ immediateDanger: true, nation: 'Scotland' }), true)
  expect(open.find(({ id }) => id === 'step-07')?.go.map(({ words }) => words)).toEqual([
    'A constable took the child to a place of safety',
    'The sheriff made a child protection order',
  ])
  expect(pathwayFormOf('step-07', 'done', 'Scotland')).toBeUndefined()
})
