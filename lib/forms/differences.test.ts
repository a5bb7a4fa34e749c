import { expect, it } from 'vitest'
import { oneOf, text, yesNo } from './ask'
import { bothOf, differencesIn } from './differences'
import { form } from './form'

const two = form({
  id: 'two',
  version: 1,
  title: 'Two questions',
  questions: { safe: oneOf({ ask: 'Safe?', options: yesNo }), why: text({ ask: 'Why?' }) },
})

it('shows two wordings as a person reads them, and where they differ', () => {
  const [theirs, yours] = [
    { safe: 'yes', why: ' Told so ' },
    { safe: 'no', why: 'Told so' },
  ]
  expect(differencesIn(two, theirs, yours)).toEqual([{ asked: 'Safe?', theirs: 'Yes', yours: 'No' }])
  expect(bothOf(two, theirs, {}).map(row => row.yours)).toEqual(['Nothing', 'Nothing'])
  expect(bothOf(two, theirs, yours)).toHaveLength(2)
})
