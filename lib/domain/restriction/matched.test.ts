import { expect, it } from 'vitest'
import { whoSeesMatched } from './matched'

it('says that others see a concern as any other only where it is not restricted itself', () => {
  const asAny = /as any other/
  expect(whoSeesMatched([false, false])).toMatch(/Others see the concern as any other/)
  expect(whoSeesMatched([true])).not.toMatch(asAny)
  expect(whoSeesMatched([true])).toMatch(/restricted too/)
  expect(whoSeesMatched([true, false])).toMatch(/others see the rest as any other/)
})
