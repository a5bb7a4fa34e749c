import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapsAhead, gapsIn, type Turn } from './gaps'

const from = new Date('2026-11-28T09:00:00Z')
const hour = (count: number) => new Date(from.getTime() + count * 3_600_000)
const turn = (start: number, end: number, place: Turn['place'] = 'lead'): Turn => ({
  place,
  startsAt: hour(start),
  endsAt: hour(end),
})
const leadGaps = (turns: Turn[], until = 48) =>
  gapsIn(turns, from, hour(until))
    .filter(gap => gap.place === 'lead')
    .map(gap => [gap.from, gap.until].map(at => (at.getTime() - from.getTime()) / 3_600_000))

describe('gaps in the rota', () => {
  it('are told of every place that nobody holds, two weeks ahead', () => {
    expect(gapsAhead([], from).map(gap => gap.place)).toEqual(['lead', 'deputy', 'manager'])
    expect(gapsAhead([turn(-1, 400)], from).map(gap => gap.place)).toEqual(['deputy', 'manager'])
  })

  it('are the night between two days, and not where turns meet or overlap', () => {
    expect(leadGaps([turn(-2, 8), turn(24, 32)])).toEqual([
      [8, 24],
      [32, 48],
    ])
    expect(leadGaps([turn(20, 48), turn(-5, 8), turn(8, 21)])).toEqual([])
  })

  it('count neither a turn that is taken out nor one of another place', () => {
    expect(leadGaps([turn(5, 5), turn(0, 48, 'deputy')])).toEqual([[0, 48]])
    expect(leadGaps([turn(50, 60)])).toEqual([[0, 48]])
  })

  it('cover, together with the turns, every hour once', () => {
    const turns = fc.array(fc.tuple(fc.integer({ min: -9, max: 50 }), fc.integer({ min: 0, max: 20 })))
    fc.assert(
      fc.property(turns, pairs => {
        const known = pairs.map(([start, length]) => turn(start, start + length))
        const gaps = gapsIn(known, from, hour(48)).filter(gap => gap.place === 'lead')
        for (let at = 0; at < 48; at++) {
          const [start, end] = [hour(at), hour(at + 1)]
          const held = known.some(each => each.startsAt <= start && each.endsAt >= end)
          const open = gaps.filter(gap => gap.from <= start && gap.until >= end)
          expect(open.length).toBe(held ? 0 : 1)
        }
      }),
    )
  })
})
