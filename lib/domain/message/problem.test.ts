import { expect, it } from 'vitest'
import { problemInWords } from './problem'

it('tells a failed e-mail in words, with the server’s own number, and whatever the code', () => {
  expect(problemInWords('ECONNECTION')).toBe('The mail server could not be reached.')
  expect(problemInWords('EENVELOPE 550')).toBe(
    'The mail server refused the sender or the receiver. It answered 550.',
  )
  expect(problemInWords('unknown')).toBe('The mail could not be handed over.')
})
