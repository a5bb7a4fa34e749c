import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsAt as at, enough, now } from '../../../tests/cast/enough-draft'
import { check } from '../../forms/check'
import type { Given } from '../../forms/given'
import { entryForm } from '../entry/questions'
import { personForm } from '../person/questions'
import { asSent } from './as-sent'
import { type ConcernDraft, withItem, withPage } from './draft'
import { leftOpen } from './left-open'
import { concernParts } from './parts'

/** What is blank in something that was begun holds no concern up and counts as the careful answer; what is wrong does. */

const person = { name: 'Mr Hale', relationship: 'driver', suspected: 'no', inform: 'safe' }
const entry = { known: 'seen', what: 'Got into a car.', 'when.precision': 'year', 'when.year': '2026' }
const of = (list: 'people' | 'entries', given: Given) => withItem(enough, list, { id: 'i', given })
const personOf = (given: Given) => concernParts(of('people', given), now).people[0]
const says = (draft: ConcernDraft) => leftOpen(draft).map(each => each.says)

describe('a blank in somebody around the child', () => {
  it.each([
    ['name', 'Name not recorded'],
    ['relationship', 'Not recorded who they are to the child'],
    ['suspected', 'not-known'],
    ['inform', 'not-decided'],
  ])('is read at %s as “%s”, stays blank in what was asked and answered, and is told', (id, careful) => {
    const given = { ...person, [id]: ' ' }
    expect(at(of('people', given))).toEqual([])
    expect(personOf(given)?.answers).toEqual({ ...person, [id]: careful })
    expect(personOf(given)?.lines.map(line => line.id)).toEqual(
      Object.keys(person).filter(each => each !== id),
    )
    expect(leftOpen(of('people', given)).map(each => each.at)).toEqual([
      [{ at: 'people/i', name: 'Person 1' }],
    ])
  })

  it('leaves a name alone enough, and nobody may be told', () => {
    const two = withItem(of('people', { name: 'Mr Hale' }), 'people', {
      id: 'j',
      given: { suspected: 'yes' },
    })
    expect(at(two)).toEqual([])
    expect(concernParts(two, now).people.map(({ answers }) => answers.inform)).toEqual([
      'not-decided',
      'not-decided',
    ])
    expect(says(two)).toContain(
      '2 people: nobody has said yet whether they may be told. That counts as do not tell.',
    )
  })

  it('is not what is wrong: too long, no such answer, and safe to inform though they may be involved', () => {
    for (const wrong of [
      { name: 'x'.repeat(201) },
      { inform: 'perhaps' },
      { phone: '0'.repeat(41) },
      { suspected: 'yes', inform: 'safe' },
    ])
      expect(at(of('people', wrong)), JSON.stringify(wrong)).toEqual(['people/i'])
  })
})

describe('what is empty as a whole', () => {
  it.each(['people', 'entries'] as const)('of %s is not sent, and nothing is said of it', list => {
    for (const given of [{}, { name: ' ', what: '\n' }, { about: ['all'] }] as Given[]) {
      const draft = of(list, given)
      expect(at(draft)).toEqual([])
      expect(asSent(draft)[list]).toEqual([])
      expect(leftOpen(draft)).toEqual([])
    }
  })
})

describe('a blank on a page', () => {
  it('of the child holds nothing up, and claims no age and no reason', () => {
    const half = {
      whereNow: 'By the station',
      birth: 'verified',
      gender: 'not-known',
      'phone.notKnown': 'yes',
    }
    const draft = withPage(enough, 'child', half)
    expect(at(draft)).toEqual([])
    const { child, transcript } = concernParts(draft, now)
    expect(child).toEqual({
      whereNow: 'By the station',
      gender: 'not-known',
      phone: { notKnown: 'The reason was not recorded.' },
    })
    expect(transcript.lines.find(({ id }) => id === 'birth')?.answered).toBe(
      'Date of birth, seen in a reliable record',
    )
    expect(says(draft)).toEqual(['Of the child: what you left half answered counts as not known.'])
    expect(at(withPage(enough, 'child', { ...half, birth: 'constructor' }))).toEqual(['child'])
    expect(at(withPage(enough, 'child', { ...half, phone: '07700 900123' }))).toEqual(['child'])
    expect(at(withPage(enough, 'child', { ...half, 'dateOfBirth.year': '2012' }))).toEqual(['child'])
  })

  it('that a concern cannot go without is asked for, of each further child too', () => {
    expect(at(withPage(enough, 'worry', { whyNow: 'Late.' }))).toEqual(['worry'])
    expect(at(withPage(enough, 'danger', { policeCalled: 'yes' }))).toEqual(['danger'])
    const other = withItem(enough, 'children', { id: 'b', given: { name: 'Ben', birth: 'verified' } })
    expect(at(other)).toEqual(['children/b', 'children/b'])
  })
})

it('asks of which of several children something is: any guess could lead somebody to one of them', () => {
  const two = withItem(of('people', { name: 'Mr Hale' }), 'children', {
    id: 'b',
    given: { immediateDanger: 'no', name: 'Ben' },
  })
  expect(at(two)).toEqual(['people/i'])
  expect(at(withItem(two, 'people', { id: 'i', given: { name: 'Mr Hale', about: ['b'] } }))).toEqual([])
})

it('asks as much as ever on the forms of a case', () => {
  expect(check(personForm, { name: 'Mr Hale' }, now).ok).toBe(false)
  expect(check(entryForm, { what: 'A car.' }, now).ok).toBe(false)
})

it('half of anything that can be sent whole can be sent too', () => {
  const somebody = {
    ...person,
    informWhy: 'Kind',
    phone: '07700 900123',
    address: 'A street',
    details: 'A van',
  }
  const told = { source: 'A neighbour', where: 'A street', topics: ['start'], 'when.precision': 'exact' }
  const happened = { ...entry, known: 'told', ...told }
  const half = (whole: Given) =>
    fc
      .subarray(Object.keys(whole))
      .map(kept => Object.fromEntries(Object.entries(whole).filter(([field]) => kept.includes(field))))
  // A day without its month is no blank: it is a date that cannot be read.
  const date = [
    ['when.year', '2025'],
    ['when.month', '2'],
    ['when.day', '3'],
    ['when.time', '17:40'],
  ]
  fc.assert(
    fc.property(half(somebody), half({ ...happened, 'when.year': '' }), fc.nat(4), (whom, what, typed) => {
      const when = Object.fromEntries(date.slice(0, typed))
      expect(at(of('people', whom))).toEqual([])
      expect(at(of('entries', { ...what, ...when }))).toEqual([])
    }),
  )
})
