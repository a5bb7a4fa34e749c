import { describe, expect, it } from 'vitest'
import { problemsAt as at, enough, now } from '../../../tests/cast/enough-draft'
import { mostItems, noDraft, problems, stateOfPage, withItem, withoutItem, withPage } from './draft'
import { waysToFind } from './questions'

describe('a draft', () => {
  it('can be submitted with the danger question, what worries and one way to find the child', () => {
    expect(problems(enough, now)).toEqual([])
  })

  it.each(waysToFind)('needs one way to find the child, and %s is enough', way => {
    expect(at(withPage(enough, 'child', { [way]: 'Something' }))).toEqual([])
    expect(at(withPage(enough, 'child', { [way]: '  ' }))).toEqual(['child'])
  })

  it('is not helped by a way to find the child that is not known, or that cannot be read', () => {
    expect(at(withPage(enough, 'child', { 'whereNow.notKnown': 'yes', 'whereNow.reason': 'Moved' }))).toEqual(
      ['child'],
    )
    expect(at(withPage(enough, 'child', { phone: 'x'.repeat(50) }))).toEqual(['child', 'child'])
  })

  it('with nothing in it says the three things that are needed, each in a sentence', () => {
    expect(at(noDraft)).toEqual(['danger', 'worry', 'child'])
    for (const { says } of problems(noDraft, now)) expect(says).toMatch(/^[A-Z][^:]*(: a name[^:]*)?\.$/)
  })

  it('says of every page and item that was begun what cannot be read, and where', () => {
    const item = { id: 'i1', given: { known: 'told', what: 'Seen.', 'when.precision': 'a guess' } }
    const broken = withItem(
      withPage(enough, 'indicators', { indicators: ['nothing-like-it'] }),
      'entries',
      item,
    )
    expect(problems(broken, now)).toEqual([
      {
        at: 'indicators',
        says: 'Signs you have noticed, “Which of these have you or somebody else noticed?”: Choose one of the answers on the page.',
      },
      {
        at: 'entries/i1',
        says: 'Something that happened, “When did it happen?”: Choose how well the time is known.',
      },
    ])
    expect(at(withItem(enough, 'people', { id: 'p1', given: {} }))).toEqual([])
    expect(at(withPage(enough, 'elements', { acts: '' }))).toEqual([])
  })

  it('does not ask for more of a question that its own answers hide', () => {
    const birth = {
      whereNow: 'By the station',
      birth: 'unknown',
      birthUnknownWhy: 'No papers',
      estimatedAge: 'old',
    }
    expect(at(withPage(enough, 'child', birth))).toEqual([])
  })
})

describe('an item', () => {
  const item = (id: string, what = 'x') => ({ id, given: { what } })

  it('takes its place again when it is changed, goes when it is dropped, and the list has an end', () => {
    const two = withItem(withItem(noDraft, 'entries', item('a')), 'entries', item('b'))
    expect(withItem(two, 'entries', item('a', 'y')).entries).toEqual([item('a', 'y'), item('b')])
    expect(withoutItem(two, 'entries', 'a').entries).toEqual([item('b')])
    expect(withoutItem(two, 'entries', 'z').entries).toEqual(two.entries)
    const full = Array.from({ length: mostItems.people + 5 }, (_, i) => item(`${i}`)).reduce(
      (draft, each) => withItem(draft, 'people', each),
      noDraft,
    )
    expect(full.people.length).toBe(mostItems.people)
  })
})

describe('a page', () => {
  it('is not started, in progress or done', () => {
    expect(stateOfPage(noDraft, 'worry', now)).toBe('not started')
    expect(stateOfPage(withPage(noDraft, 'worry', { whatWorries: ' ', whyNow: '' }), 'worry', now)).toBe(
      'not started',
    )
    expect(stateOfPage(withPage(noDraft, 'worry', { whyNow: 'Late.' }), 'worry', now)).toBe('in progress')
    expect(stateOfPage(enough, 'worry', now)).toBe('done')
  })
})
