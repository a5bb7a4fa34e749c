import { expect, it } from 'vitest'
import { anyOf, longText, oneOf, text } from './ask'
import { form } from './form'
import { type KeptWords, keptWith, keptWithout, saysTheSame, shownOf } from './windows'

/** One person, one form, several windows: no window writes over what another wrote since it was opened. */

const asked = form({
  id: 'f',
  version: 1,
  title: 'F',
  questions: {
    what: longText({ ask: 'What?' }),
    who: text({ ask: 'Who?' }),
    how: oneOf({ ask: 'How?', options: [{ id: 'a', label: 'A' }] }),
    signs: anyOf({ ask: 'Signs?', groups: [{ heading: 'S', options: [{ id: 'a', label: 'A' }] }] }),
  },
})
const first: KeptWords = { by: 'one', given: { what: 'He came home late.' }, beside: [] }

it('lets a window go on with its own words, and with those it was opened with', () => {
  const own = keptWith(first, 4, { what: 'He came home.', once: 'one' })
  expect(own).toEqual({ kept: { ...first, given: { what: 'He came home.' } }, beside: false })
  const opened = keptWith(first, 4, { what: 'He came home at two.', once: 'two', kept: '4' })
  expect(opened.kept).toEqual({ by: 'two', given: { what: 'He came home at two.' }, beside: [] })
})

it('puts beside them what another window says otherwise, once, and nothing that says the same', () => {
  const two = keptWith(first, 4, { what: 'She waited.', once: 'two', kept: '3' })
  const again = keptWith(two.kept, 5, { what: 'She waited outside.', once: 'two' })
  expect(again).toEqual({
    kept: { ...first, beside: [{ by: 'two', given: { what: 'She waited outside.' } }] },
    beside: true,
  })
  expect(keptWith(again.kept, 6, { what: 'He came home late. \r\n', once: 'two' })).toEqual({
    kept: first,
    beside: false,
  })
  expect(keptWith(again.kept, 6, { what: 'He came home.', once: 'one' }).kept.beside).toHaveLength(1)
})

it('shows both texts where a form is opened again, and every tick; of a choice the first', () => {
  const kept = {
    by: 'one',
    given: { what: 'He came.', who: 'Mo', how: 'a', signs: ['a'] },
    beside: [{ by: 'two', given: { what: 'She waited.', who: 'Ada', how: 'b', signs: ['b'] } }],
  }
  expect(shownOf(kept, asked)).toEqual({
    what: 'He came.\n\nAlso typed, in another window:\nShe waited.',
    who: 'Mo / Ada',
    how: 'a',
    signs: ['a', 'b'],
  })
  expect(shownOf({ ...kept, given: {} }, asked)).toEqual(kept.beside[0]?.given)
  expect(shownOf(kept, undefined)).toEqual(kept.given)
})

it('forgets with a sent form what that form showed, and no more', () => {
  const kept = { ...first, beside: [{ by: 'two', given: { what: 'She waited.' } }] }
  expect(keptWithout(kept, 7, 'three', '7')).toBeNull()
  expect(keptWithout(kept, 7, 'one', '')).toEqual({ by: 'two', given: { what: 'She waited.' }, beside: [] })
  expect(keptWithout(kept, 7, 'two', '6')).toEqual(first)
  expect(keptWithout(first, 7, 'one', '')).toBeNull()
  expect(keptWithout({ ...first, by: '' }, 7, 'two', '')).toBeNull()
})

it('takes an empty box for none, and no line end for another', () => {
  expect(saysTheSame({ what: 'a\r\nb ', who: '' }, { what: 'a\nb' })).toBe(true)
  expect(saysTheSame({ what: 'a' }, { what: 'a', who: 'Mo' })).toBe(false)
})
