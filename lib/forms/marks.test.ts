import { expect, it } from 'vitest'
import { anyOf, oneOf, text, yesNo } from './ask'
import { form } from './form'
import { marksField } from './given'
import { marksOf, overlaid } from './marks'

const three = form({
  id: 'three',
  version: 1,
  title: 'Three questions',
  questions: {
    name: text({ ask: 'Name', orNotKnown: true, optional: true }),
    safe: oneOf({ ask: 'Safe?', options: yesNo, optional: true }),
    signs: anyOf({ ask: 'Signs', groups: [{ heading: 'Signs', options: yesNo }], optional: true }),
  },
})
const stood = { name: 'Mo', safe: 'yes', signs: ['yes', 'no'] }
const marks = { [marksField]: marksOf(three, stood) }

it('keeps what somebody else changed meanwhile, and puts one’s own changes on top', () => {
  const theirs = { name: 'Mo B.', safe: 'yes', signs: ['yes'] }
  const yours = { ...stood, safe: 'no', ...marks }
  expect(overlaid(three, theirs, yours)).toEqual({ name: 'Mo B.', safe: 'no', signs: ['yes'] })
  expect(
    overlaid(three, theirs, { ...stood, name: '', 'name.notKnown': 'yes', 'name.reason': 'x', ...marks }),
  ).toEqual({
    name: '',
    'name.notKnown': 'yes',
    'name.reason': 'x',
    safe: 'yes',
    signs: ['yes'],
  })
})

it('takes everything as changed where nothing says what stood', () => {
  expect(overlaid(three, { name: 'Mo B.' }, stood)).toEqual(stood)
})

it('does not take a browser’s line ends, or an empty field, for a change', () => {
  const sent = { name: 'Mo \r\n', 'name.reason': '', safe: 'yes', signs: ['yes', 'no'], ...marks }
  const theirs = { name: 'Other', safe: 'no' }
  expect(overlaid(three, theirs, { ...sent, name: 'Mo' })).toEqual(theirs)
})
