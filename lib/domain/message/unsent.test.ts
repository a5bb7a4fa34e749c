import { expect, it } from 'vitest'
import { unsentInWords } from './unsent'

it('says that e-mail was handed over only where any can go out', () => {
  expect(unsentInWords(true, 0).caption).toBe('E-mail that was not sent: 0')
  expect(unsentInWords(true, 0).empty).toMatch(/handed over/)
  const { caption, empty } = unsentInWords(false, 0)
  expect(`${caption} ${empty}`).toBe(
    'Nothing was written to be sent While no e-mail goes out, none is written. Nobody is told by e-mail that something waits for them.',
  )
  expect(unsentInWords(false, 2).caption).toBe('E-mail that was not sent: 2')
})
