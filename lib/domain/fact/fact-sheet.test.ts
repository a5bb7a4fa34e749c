import { expect, it } from 'vitest'
import { linkedAnswer } from './fact-sheet'

it('tells what a linked concern answered where the case was not asked, or does not know', () => {
  const yes = { 'went-missing': 'yes' } as const
  expect(linkedAnswer({}, yes, 'went-missing')).toBe('yes')
  expect(linkedAnswer({ went_missing: 'not-known' }, yes, 'went-missing')).toBe('yes')
  expect(linkedAnswer({ went_missing: 'yes' }, yes, 'went-missing')).toBeUndefined()
  expect(linkedAnswer({ went_missing: 'no' }, { 'went-missing': 'no' }, 'went-missing')).toBeUndefined()
  expect(linkedAnswer({}, {}, 'went-missing')).toBeUndefined()
})
