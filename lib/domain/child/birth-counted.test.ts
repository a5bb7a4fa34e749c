import { describe, expect, it } from 'vitest'
import { bareCase, childWith, pathwayEvent } from '../../../tests/cast/bare-case'
import type { ChildView, PathwayEventView } from '../case/case-file'
import { ageInWords } from '../case/heading'
import { assessedProblem } from './age-assessment'
import { ageKnown } from './age-known'
import { ageStanding } from './age-standing'
import { birthCounted } from './birth-counted'
import { ageAdvice, birthInWords } from './birth-in-words'

const now = new Date('2026-05-20T12:00:00Z')
const told = { birthStatus: 'claimed', dateOfBirth: '2010-05-04' } as const
const assessed = (answers: PathwayEventView['answers'], at = '2026-05-02T10:00:00Z') =>
  pathwayEvent('step-14', 'done', at, { standard: 'yes', ...answers })
const again = (at: string) => pathwayEvent('step-14', 'taken-up', at, { reason: 'New papers.' })
const doubted = { 'age-doubted': 'yes' } as const
const aged = (
  events: PathwayEventView[],
  child: Partial<ChildView> = told,
  facts: ChildView['facts'] = doubted,
) => bareCase({ child: childWith(facts, child), pathwayEvents: events })
const standing = (...of: Parameters<typeof aged>) => ageStanding(ageKnown(aged(...of)), '2026-05-20')

const younger = assessed({ found: 'child', assessedBirth: '2009-01-02' })
const older = assessed({ found: 'adult', assessedBirth: '2004-01-02' })

describe('which date of birth counts', () => {
  it('is the assessed one while the assessment stands, whatever was in doubt', () => {
    const facts = { 'age-doubted': 'yes', 'identity-unknown': 'yes', 'birth-dates-conflict': 'yes' } as const
    const seen = { birthStatus: 'verified', dateOfBirth: '2001-01-01' } as const
    for (const child of [told, seen, { birthStatus: 'estimated', estimatedAge: 20 } as const]) {
      const counted = { date: '2009-01-02', from: 'assessed', doubted: false }
      expect(birthCounted(aged([younger], child, facts))).toMatchObject(counted)
      expect(standing([younger], child, facts)).toEqual({
        path: 'child',
        daysTo18: 227,
        eighteenthOn: '2027-01-02',
      })
    }
    expect(standing([older]).path).toBe('adult')
  })

  it('leaves what was told as it was', () => {
    const file = aged([younger])
    birthCounted(file)
    expect(file.child).toMatchObject(told)
  })

  it('passes into an adult’s with the assessed eighteenth birthday', () => {
    const path = (on: string) => ageStanding(ageKnown(aged([younger])), on).path
    expect([path('2027-01-01'), path('2027-01-02')]).toEqual(['child', 'adult'])
  })

  it('is the one recorded where the assessment gave none, if it fits what was found; otherwise none', () => {
    const of = (found: string, dateOfBirth: string) => {
      const events = [assessed({ found })]
      const child = { ...told, dateOfBirth }
      return [standing(events, child).path, birthCounted(aged(events, child)).date]
    }
    expect(of('child', '2010-05-04')).toEqual(['child', '2010-05-04'])
    expect(of('child', '2001-05-04')).toEqual(['child', null])
    expect(of('adult', '2001-05-04')).toEqual(['adult', '2001-05-04'])
    expect(of('adult', '2010-05-04')).toEqual(['adult', null])
  })

  it.each([
    ['left it uncertain', [assessed({ found: 'uncertain' })]],
    ['is not Merton-compliant', [assessed({ found: 'adult', assessedBirth: '2004-01-02', standard: 'no' })]],
    ['is open again', [older, again('2026-05-10T10:00:00Z')]],
  ])('is the one told, in doubt, where an assessment %s, also where nobody else doubts it', (_, events) => {
    for (const facts of [doubted, {}] as const) {
      expect(birthCounted(aged(events, told, facts))).toMatchObject({ date: told.dateOfBirth, doubted: true })
      expect(standing(events, told, facts).path).toBe('age-uncertain')
    }
  })

  it('is by the assessment that was recorded last', () => {
    const later = assessed({ found: 'child', assessedBirth: '2009-09-09' }, '2026-05-12T10:00:00Z')
    expect(birthCounted(aged([older, again('2026-05-10T10:00:00Z'), later])).date).toBe('2009-09-09')
    // One that is finished earlier and recorded later corrects it: the record says so by its order.
    const corrected = { ...older, writtenAt: new Date('2026-05-13T10:00:00Z') }
    expect(birthCounted(aged([corrected, later])).date).toBe('2004-01-02')
  })

  it('is as before where a record from before this was asked says only that it was done', () => {
    const old = pathwayEvent('step-14', 'done', '2026-05-02T10:00:00Z', { outcome: 'He is 16.' })
    expect(birthCounted(aged([old])).assessment).toBeNull()
    expect(standing([old]).path).toBe('age-uncertain')
    expect(standing([old], told, {}).path).toBe('child')
  })
})

describe('that it counts, in sentences', () => {
  const recorded = { ...younger, writtenAt: new Date('2026-05-03T10:00:00Z') }
  const why = 'Merton-compliant age assessment, finished 2 May 2026, recorded 3 May 2026'
  const says = (...of: Parameters<typeof aged>) => birthInWords(aged(...of)).join(' ')

  it('names both dates with where each is from', () => {
    expect(says([recorded])).toBe(
      `Counted by the assessed date of birth, 2 January 2009 (${why}). As told it is 4 May 2010.`,
    )
    expect(says([recorded], { birthStatus: 'verified', dateOfBirth: '2001-01-01' })).toContain(
      'A reliable record says 1 January 2001.',
    )
    expect(says([recorded], {})).toContain('No date of birth was told.')
  })

  it('says of an assessment that settles nothing why, and that they are treated as a child', () => {
    const after = 'treated as a child until it is settled. Counted by the date of birth as told, 4 May 2010.'
    for (const [events, because] of [
      [[assessed({ found: 'uncertain' })], 'left the age uncertain'],
      [[assessed({ found: 'adult', standard: 'no' })], 'is not known to be Merton-compliant'],
      [[older, again('2026-05-10T10:00:00Z')], 'is open again'],
    ] as const) {
      expect(says([...events])).toContain(because)
      expect(says([...events])).toContain(after)
    }
  })

  it('says without an assessment what counts, and whether it is in doubt', () => {
    expect(says([], told, {})).toBe('Counted by the date of birth as told, 4 May 2010.')
    expect(says([])).toContain('The age is in doubt')
    expect(says([], { birthStatus: 'estimated' })).toMatch(/known only roughly: they are treated as a child/)
    expect(says([], {}, {})).toBe('No date of birth is known: they are treated as a child.')
  })

  it('tells of an adult, and of nobody else, that it can be challenged', () => {
    expect(ageAdvice(aged([older])).join(' ')).toMatch(/challenge in court/)
    for (const events of [[younger], [older, again('2026-05-10T10:00:00Z')], []])
      expect(ageAdvice(aged(events))).toEqual([])
  })

  const doubt = 'age doubted, assessed and not settled: treated as a child'

  it.each([
    [[younger], told, '17 (assessed)'],
    [[older], told, '18 or over (assessed)'],
    [[assessed({ found: 'adult' })], told, '18 or over (assessed)'],
    [[assessed({ found: 'child' })], told, '16 (assessed to be under 18)'],
    [[assessed({ found: 'child' })], {}, 'under 18 (assessed), date of birth not known'],
    [[assessed({ found: 'uncertain' })], told, `16 (as told, not confirmed); ${doubt}`],
    [
      [assessed({ found: 'uncertain' })],
      { birthStatus: 'verified', dateOfBirth: '2001-01-01' },
      `18 or over (record seen); ${doubt}`,
    ],
  ] as const)('stands on top of the case shortly (%#)', (events, child, words) => {
    expect(ageInWords(aged([...events], child), now)).toBe(words)
  })
})

it('takes no assessed date that is not what was found', () => {
  const when = '2026-05-02T10:00'
  const problem = (found: string, assessedBirth: string) => assessedProblem({ found, assessedBirth, when })
  expect(problem('child', '2008-05-02')).toMatch(/18 or over when it was finished/)
  expect(problem('child', '2008-05-03')).toBeNull()
  expect(problem('adult', '2008-05-03')).toMatch(/under 18 when it was finished/)
  expect(problem('adult', '2008-05-02')).toBeNull()
  expect(assessedProblem({ found: 'child', when })).toBeNull()
})
