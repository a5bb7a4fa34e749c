import { expect, it } from 'vitest'
import { timeLine } from './time-line'
import { labelsOf, whatADotIs } from './time-words'

const line = (...days: string[]) => {
  const moments = days.map(at => ({
    lane: 'seen' as const,
    occurred: { precision: 'day' as const, at },
    count: 1,
  }))
  const drawn = timeLine(moments, '2099-12-31')
  if (!drawn) throw new Error('Nothing is dated.')
  return drawn
}

it('says that a dot is a day only where it is one', () => {
  expect(whatADotIs(line('2026-03-01', '2026-04-29'))).toMatch(/^A dot is a day,/)
  const apart = line('2026-03-01', '2026-03-02', '2026-04-29').marks
  expect(apart.map(({ count }) => count)).toEqual([1, 1, 1])
  const long = line('2025-01-01', '2025-01-02', '2026-12-01')
  expect(whatADotIs(long)).toMatch(/^A dot is up to 12 days together,/)
  expect(long.marks.map(({ count }) => count)).toEqual([2, 1])
})

it('gives every label its year where the picture spans years, and none where it does not', () => {
  const one = labelsOf(line('2026-01-05', '2026-12-01'))
  expect(one.map(({ words, year }) => words + year)[0]).toBe('5 Jan')
  expect(one.every(({ year }) => year === '')).toBe(true)
  const years = labelsOf(line('2025-09-16', '2026-12-01'))
  expect(years.map(({ year }) => year)).toEqual(['2025', '2026', '2026', '2026'])
  expect(labelsOf(line('2025-12-30', '2026-01-02')).every(({ year }) => year !== '')).toBe(true)
})
