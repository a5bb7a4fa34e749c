import { expect, it } from 'vitest'
import { leftInDanger } from './in-danger'

it('says what is not done yet for a child in danger, and that nobody holds the case', () => {
  expect(leftInDanger({ nation: 'England', policeTold: false, servicesTold: false, workers: [] })).toBe(
    'Police not told. Children’s services not told. Nobody holds it.',
  )
  expect(
    leftInDanger({ nation: 'England', policeTold: true, servicesTold: false, workers: ['A. Worker'] }),
  ).toBe('Children’s services not told. Held by A. Worker.')
  expect(leftInDanger({ nation: 'England', policeTold: true, servicesTold: true, workers: [] })).toBe(
    'Police and children’s services told. Nobody holds it.',
  )
  expect(leftInDanger({ nation: 'Scotland', policeTold: true, servicesTold: false, workers: [] })).toBe(
    'Social work service not told. Nobody holds it.',
  )
})
