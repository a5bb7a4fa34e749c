import { expect, it } from 'vitest'
import { withReasons } from './reasons'

it('puts reasons below what is there, and never twice', () => {
  const reasons = 'Known to us.\r\n\r\nSame date of birth.'
  const once = withReasons('Begun before.', reasons)
  expect(once).toBe(`Begun before.\n\n${reasons}`)
  expect(withReasons(once, reasons)).toBe(once)
  expect(withReasons(`${once}\n\nAnd more.`.replaceAll('\r\n', '\n'), reasons)).toMatch(
    /birth\.\n\nAnd more\.$/,
  )
  expect(withReasons('', reasons)).toBe(reasons)
  expect(withReasons('Begun before.', '')).toBe('Begun before.')
  // Words that only happen to stand within others are no reasons that were put there.
  expect(withReasons('No. 5 was empty.', 'No.')).toBe('No. 5 was empty.\n\nNo.')
})
