import { describe, expect, it } from 'vitest'
import { now, person, placement, said, two } from '../../../tests/cast/two-children'
import type { Given } from '../../forms/given'
import { childrenOf, isAbout } from './about'
import { firstChildForm } from './child-questions'
import {
  type ConcernDraft,
  fullList,
  itemForm,
  mostItems,
  noDraft,
  problems,
  withItem,
  withoutItem,
} from './draft'
import { concernParts } from './parts'
import { childForm } from './questions'
import { dangerOf, stateOfStop } from './road'

/** A concern that names several children: what is needed of each, and what goes where. */

const given = (draft: ConcernDraft, more: Given): ConcernDraft => ({
  ...draft,
  children: draft.children.map(({ id, given: before }) => ({ id, given: { ...before, ...more } })),
})
const at = (draft: ConcernDraft) => problems(draft, now).map(problem => problem.at)
const other = (draft: ConcernDraft) => {
  const [one] = concernParts(draft, now).others
  if (!one) throw new Error('There is no other child.')
  return one
}

describe('a further child', () => {
  it('needs the danger question and one way to find them, and “not known” answers the first', () => {
    expect(problems(two, now)).toEqual([])
    expect(at(given(two, { immediateDanger: '' }))).toEqual(['children/b'])
    expect(at(given(two, { name: '', whereNow: '' }))).toEqual(['children/b'])
    const unknown = { name: '', 'name.notKnown': 'yes', 'name.reason': 'Not said', whereNow: '' }
    expect(problems(given(two, unknown), now).map(({ says }) => says)).toEqual([
      'Other child 1: Give one way to find the child: a name, a place, a phone, a name online or a school.',
    ])
  })

  it('is counted on the road, and one more than the list holds is not taken', () => {
    expect(stateOfStop(noDraft, 'children', now)).toEqual({ state: 'not started', done: false })
    expect(stateOfStop(two, 'children', now)).toEqual({ state: '1 child', done: true })
    const full = Array.from({ length: 12 }, (_, i) => ({ id: `${i}`, given: {} })).reduce(
      (draft, item) => withItem(draft, 'children', item),
      noDraft,
    )
    expect(full.children.length).toBe(mostItems.children)
    expect(fullList('children')).toContain('ten children')
  })

  it('in danger is danger above every page, until a call is recorded for each', () => {
    expect(dangerOf(two)).toEqual({ danger: true, called: true })
    expect(dangerOf(given(two, { immediateDanger: 'yes' }))).toEqual({ danger: true, called: false })
    expect(dangerOf(given(two, { immediateDanger: 'yes', policeCalled: 'yes' })).called).toBe(true)
    expect(dangerOf({ ...two, pages: {} })).toEqual({ danger: false, called: false })
  })
})

describe('an entry or a person', () => {
  const entry = (about: readonly string[]) =>
    withItem(two, 'entries', { id: 'e', given: said('Seen.', { about }) })

  it('is asked about whom only while there are several children, and nothing is chosen', () => {
    const alone = withItem(noDraft, 'entries', { id: 'e', given: said('Seen.') })
    expect(Object.keys(itemForm('entries', alone).questions)).not.toContain('about')
    expect(at(withItem(two, 'entries', { id: 'e', given: said('Seen.') }))).toEqual(['entries/e'])
    expect(at(entry([]))).toEqual(['entries/e'])
    expect(at(entry(['all']))).toEqual([])
    expect(at(entry(['b', 'somebody-else']))).toEqual(['entries/e'])
    expect(childrenOf(two).map(({ label }) => label)).toEqual(['Ada Thornquist', 'Ben Thornquist'])
    expect(isAbout({ about: 'b' }, 'first')).toBe(false)
  })

  it('goes to the children it is about, and speaks no more of one who was taken out', () => {
    const parts = concernParts(entry(['b']), now)
    expect([parts.entries.length, parts.others[0]?.entries.length]).toEqual([0, 1])
    const both = concernParts(entry(['all']), now)
    expect([both.entries.length, both.others[0]?.entries.length]).toEqual([1, 1])
    const left = withoutItem(entry(['first', 'b']), 'children', 'b')
    expect(left.entries[0]?.given.about).toEqual(['first'])
    expect(concernParts(left, now).entries.length).toBe(1)
  })
})

describe('parts', () => {
  it('share what worries and the signs, and nothing of where each can be found', () => {
    const [one, rest] = [concernParts(two, now), other(two)]
    expect(rest.worry).toEqual(one.worry)
    expect(rest.seen).toEqual([{ kind: 'indicator', code: 'entry-01b' }])
    expect([one.danger.immediateDanger, rest.danger.immediateDanger]).toEqual(['yes', 'not-known'])
    const { others: _, ...first } = one
    expect(JSON.stringify(first)).not.toMatch(/Alder|Ben/)
    expect(JSON.stringify(rest)).not.toMatch(/Mill|Ada/)
    expect(rest.transcript.lines.find(({ id }) => id === 'whereNow')?.answered).toBeNull()
    expect(rest.transcript.lines.find(({ id }) => id === 'immediateDanger')?.answered).toBe('Not known')
  })

  it('take the first page’s 999 call for a child whom it was about too, unless theirs is told of', () => {
    const called = given(two, { immediateDanger: 'yes', policeCalled: 'yes' })
    expect(other(called).danger).toMatchObject({ immediateDanger: 'yes', policeIncident: 'MID-1187' })
    expect(other(given(called, { policeIncident: 'MID-2' })).danger.policeIncident).toBe('MID-2')
    expect(other(given(two, { immediateDanger: 'yes' })).danger.policeIncident).toBeUndefined()
  })

  it('leave out of one child’s a place or telephone that is where another alone can be found', () => {
    const phone = '07700 900123'
    const spelt = { address: '12 alder row', phone: '+44 7700 900 123', about: ['all'] }
    let draft = given(two, { phone })
    draft = withItem(draft, 'people', { id: 'p', given: { ...person, name: 'Carer', ...spelt } })
    for (const where of [placement, 'KF1 4ZZ', 'Car park, Mill Street', '3 Mill Lane'])
      draft = withItem(draft, 'entries', {
        id: where,
        given: said(where.length.toString(), { where, about: ['all'] }),
      })
    const places = (parts: { entries: readonly { where?: string }[] }) =>
      parts.entries.map(({ where }) => where)
    const one = concernParts(draft, now)
    expect(places(one)).toEqual([undefined, undefined, 'Car park, Mill Street', '3 Mill Lane'])
    expect(places(other(draft))).toEqual([placement, 'KF1 4ZZ', 'Car park, Mill Street', undefined])
    expect(one.people).toMatchObject([{ answers: { name: 'Carer' } }])
    const [carer] = one.people
    expect([carer?.answers.phone, carer?.answers.address]).toEqual([undefined, undefined])
    expect(carer?.lines.map(({ id }) => id)).not.toContain('phone')
    expect(other(draft).people[0]?.answers).toMatchObject({ phone: spelt.phone, address: spelt.address })
  })

  it('leave out a hostel by its name, and keep a town', () => {
    const hostel = given(two, { whereNow: 'St Brigid’s hostel in Kestrelford, with the duty worker' })
    const placed = (where: string) => {
      const entry = { id: 'e', given: said('Met.', { where, about: ['all'] }) }
      return concernParts(withItem(hostel, 'entries', entry), now).entries[0]?.where
    }
    expect([placed('Saint Brigid, hostel'), placed('St Brigid’s Hostel'), placed('Kestrelford')]).toEqual([
      'Saint Brigid, hostel',
      undefined,
      'Kestrelford',
    ])
  })

  it('leave it with all who can be found there', () => {
    const draft = withItem(given(two, { whereNow: 'At 3 Mill Lane' }), 'entries', {
      id: 'e',
      given: said('Raid.', { where: '3 Mill Lane', about: ['all'] }),
    })
    for (const parts of [concernParts(draft, now), other(draft)])
      expect(parts.entries[0]?.where).toBe('3 Mill Lane')
  })
})

it('asks of each child in which nation they are, and reads nothing into a blank', () => {
  const pages = { ...two.pages, child: { ...two.pages.child, nation: 'Scotland' } }
  const parts = concernParts({ ...given(two, { nation: 'Wales' }), pages }, now)
  expect([parts, ...parts.others].map(({ nation }) => nation)).toEqual(['Scotland', 'Wales'])
  expect(parts.transcript.lines.find(({ id }) => id === 'nation')?.answered).toBe('Scotland')
  expect(parts.child).not.toHaveProperty('nation')
  expect([concernParts(two, now), other(two)].map(({ nation }) => nation)).toEqual([undefined, undefined])
})

it('asks the first child of a concern what their case keeps, under the same conditions', () => {
  const { nation: _, ...questions } = firstChildForm.questions
  expect(questions).toEqual(childForm.questions)
  expect(firstChildForm.when).toEqual(childForm.when)
})
