import { expect, it } from 'vitest'
import { figuresOf, type Round } from './rounds'

const window = (cpuMsPerRequest: number, p50Ms = 10) => ({
  requestsPerSecond: 1_000 / p50Ms,
  p50Ms,
  p99Ms: p50Ms * 2,
  cpuMsPerRequest,
})
const round = (page: number, bare: number, usual?: number): Round => ({
  page: window(page, page),
  bare: window(bare, bare),
  ...(usual !== undefined && { usual: window(usual, usual) }),
})

it('tells medians, and the ratio as the median of each round’s own', () => {
  const figures = figuresOf('case', [round(20, 10), round(60, 20), round(10, 10)])
  expect(figures).toEqual({
    name: 'case',
    requestsPerSecond: 50,
    p50Ms: 20,
    p99Ms: 40,
    cpuMsPerRequest: 20,
    ratioToBare: 2,
  })
  expect(figuresOf('long', [round(20, 10, 16), round(30, 10, 20)]).ratioToUsual).toBe(1.38)
})
