import { expect, it } from 'vitest'
import { wordsBack } from '../../forms/words-back'
import { firstChild } from './about'
import { asEntry, asMessage, fitsCase, formAt, placeBeside, placed, saysWhere, withPlace } from './beside'

/** Words that are in no draft: read back as they were typed, and carried on without telling where a child is. */

const child = { name: 'Mo', whereNow: 'Flat 2, with an aunt' }

it('keeps with them where they belong, and gives both back', () => {
  const at = { draft: 'd', page: 'entries', item: 'i' }
  expect(placed(withPlace({ what: 'Seen.' }, at))).toEqual({
    page: 'entries',
    item: 'i',
    yours: { what: 'Seen.' },
  })
  expect(placeBeside('concern-beside/d-1--b-2')).toBe('/concerns/draft/d-1/beside/b-2')
})

it('reads any colleague who is named, and shows those there are to choose from', () => {
  const kinds = [formAt('staff'), formAt('staff', undefined, [])].map(form => form?.questions.who?.kind)
  expect(kinds).toEqual(['many', 'many'])
})

it('tells them question by question', () => {
  const form = formAt('worry')
  if (!form) throw new Error('no form')
  expect(wordsBack(form, { whatWorries: 'Hungry.' })).toEqual([
    { term: form.questions.whatWorries?.ask, detail: 'Hungry.' },
  ])
})

it('keeps where a child can be found apart in an entry, and out of a message', () => {
  const entry = asEntry('child', child)
  expect(entry.what).toContain('Mo')
  expect(entry.what).not.toContain('Flat 2')
  expect(entry.where).toContain('Flat 2')
  expect(asMessage('child', child)).not.toContain('Flat 2')
  expect([saysWhere('child', child), saysWhere('worry', { whatWorries: 'Hungry.' })]).toEqual([true, false])
})

it('begins an entry with what was typed as one, as it was', () => {
  const typed = { known: 'told', source: 'A neighbour', what: 'A car waits.', where: 'The park' }
  expect(asEntry('entries', { ...typed, about: ['first'] })).toEqual(typed)
})

it('brings nothing to a case that is about another child, or says who is meant', () => {
  expect(fitsCase('worry', {})).toBe(true)
  expect(fitsCase('entries', { about: [firstChild] })).toBe(true)
  expect(fitsCase('entries', { about: ['another'] })).toBe(false)
  expect(fitsCase('children', {})).toBe(false)
  expect(fitsCase('staff', { about: 'yes' })).toBe(false)
})
