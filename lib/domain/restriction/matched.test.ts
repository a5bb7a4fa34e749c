import { expect, it } from 'vitest'
import { whoSeesMatched } from './matched'

it('says who sees a concern, and of one that is restricted itself that those whom it names do', () => {
  const author = /whoever sent it/
  expect(whoSeesMatched([false, false])).toMatch(author)
  expect(whoSeesMatched([true])).not.toMatch(author)
  expect(whoSeesMatched([true])).toMatch(/restricted too/)
  expect(whoSeesMatched([true, false])).toMatch(/whoever sent it.*restricted too/)
})
