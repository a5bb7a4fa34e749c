import { describe, expect, it } from 'vitest'
import { bareCase, childWith, stepEvent, worker } from '../../../tests/cast/bare-case'
import { judged } from '../pathway/known-of'
import type { PersonView } from './case-file'
import { ageInWords, lateCount, safeContactWarning } from './heading'
import { urgency } from './urgency'

const now = new Date('2026-03-26T12:00:00Z')

describe('how old the child is', () => {
  it.each([
    ['verified', '2010-02-14', null, '16 (record seen)'],
    ['claimed', '2010-02-14', null, '16 (as told, not confirmed)'],
    ['verified', '2008-03-27', null, '17 (record seen)'],
    ['verified', '2008-03-26', null, '18 or over (record seen)'],
    ['claimed', '2008-03-26', null, '18 or over as told: treated as a child'],
    ['estimated', null, 15, 'about 15'],
    ['estimated', null, 19, 'about 19: treated as a child'],
    ['claimed', null, null, 'age not known: treated as a child'],
    ['unknown', null, null, 'age not known: treated as a child'],
  ] as const)('%s %s %s reads as it is known', (birthStatus, dateOfBirth, estimatedAge, words) => {
    expect(
      ageInWords(bareCase({ child: childWith({}, { birthStatus, dateOfBirth, estimatedAge }) }), now),
    ).toBe(words)
  })

  it.each([
    ['2000-01-01', { 'age-doubted': 'yes' }, '18 or over (record seen); age doubted: treated as a child'],
    ['2010-02-14', { 'age-doubted': 'yes' }, '16 (record seen); age doubted: treated as a child'],
    [
      '2000-01-01',
      { 'birth-dates-conflict': 'yes', 'identity-unknown': 'yes' },
      '18 or over (record seen); dates of birth conflict, not known who they are: treated as a child',
    ],
    ['2000-01-01', { 'age-doubted': 'no' }, '18 or over (record seen)'],
  ] as const)('%s %o says what leaves it in doubt', (dateOfBirth, facts, words) => {
    const file = bareCase({ child: childWith(facts, { birthStatus: 'verified', dateOfBirth }) })
    expect(ageInWords(file, now)).toBe(words)
    expect(judged(file).age.path === 'age-uncertain').toBe(words.endsWith('as a child'))
  })
})

describe('who must learn nothing', () => {
  const person = (name: string, more: Partial<PersonView>): PersonView => ({
    id: name,
    writtenBy: worker,
    writtenAt: now,
    writers: [worker.id],
    name,
    relationship: 'aunt',
    inform: 'safe',
    suspected: false,
    version: 1,
    ...more,
  })

  it('is everybody suspected or not decided on, and nobody else', () => {
    const people = [
      person('Mai', {}),
      person('Driver', { suspected: true, relationship: '' }),
      person('Bo', { inform: 'not-decided', relationship: 'uncle' }),
      person('Cy', { inform: 'do-not-inform' }),
    ]
    expect(safeContactWarning({ people })).toBe('Do not contact or inform: Driver; Bo (uncle); Cy (aunt).')
    expect(safeContactWarning({ people: people.slice(0, 1) })).toBeNull()
  })
})

it('counts the clocks that are late', () => {
  const sent = stepEvent('childrens-services', 'sent', '2026-03-20T09:00:00Z', { how: 'phone' })
  expect(lateCount(bareCase({ stepEvents: [sent] }), now)).toBe(2)
  expect(lateCount(bareCase(), now)).toBe(0)
})

describe('what the lead looks at first', () => {
  const row = (immediateDanger: boolean, policeTold: boolean, servicesTold: boolean, hours = 1) => ({
    nation: 'England' as const,
    immediateDanger,
    policeTold,
    servicesTold,
    openedAt: new Date(now.getTime() - hours * 3_600_000),
  })

  it('is danger that nobody was told of, then who was not told, then who waits longest', () => {
    const order = [
      row(true, false, false, 9),
      row(true, false, true, 1),
      row(true, true, false, 900),
      row(true, true, true),
      row(false, false, false, 30),
      row(false, true, false, 2),
      row(false, true, true, 25),
      row(false, true, true, 3),
      row(false, false, true, 2),
    ]
    const ranks = order.map(each => urgency(each, now).rank)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(new Set(ranks).size).toBe(order.length)
    expect(order.map(each => urgency(each, now).word)).toEqual([
      'Danger now, police not told',
      'Danger now, police not told',
      'Danger now, children’s services not told',
      'Danger now',
      'Children’s services not told',
      'Children’s services not told',
      'Waiting more than a day',
      'Waiting',
      'Waiting',
    ])
  })
})
