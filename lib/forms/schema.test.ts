import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longText, text } from './ask'
import { isAfter, wallTime } from './calendar'
import { schemaOf } from './schema'

const now = { day: '2026-03-26', time: '09:30' }

describe('the schema of a text', () => {
  it('keeps whatever can be kept, trimmed, and nothing longer than it says', () => {
    const schema = schemaOf(text({ ask: 'Name', max: 20 }), now)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), typed => {
        const read = schema.safeParse(typed)
        if (!read.success) return
        const kept = read.data as string
        expect(kept).toBe(kept.trim())
        expect(kept.length).toBeLessThanOrEqual(20)
        expect(kept.isWellFormed()).toBe(true)
        expect(kept).not.toMatch(/\r/)
        expect(schema.safeParse(kept)).toEqual(read)
      }),
    )
  })

  it('answers five megabytes within a second', () => {
    const started = performance.now()
    const read = schemaOf(longText({ ask: 'Story' }), now).safeParse('á '.repeat(2_500_000))
    expect(read.success).toBe(false)
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  it('refuses what is no text', () => {
    for (const other of [null, undefined, 1, {}, ['a']])
      expect(schemaOf(text({ ask: 'Name' }), now).safeParse(other).success).toBe(false)
  })
})

describe('wall time', () => {
  const parts = fc.record({ day: fc.nat(40), month: fc.nat(15), year: fc.integer({ min: 1890, max: 2210 }) })

  it('is a day of the calendar exactly when the calendar has it', () => {
    fc.assert(
      fc.property(parts, ({ day, month, year }) => {
        const read = wallTime({ day: `${day}`, month: `${month}`, year: `${year}` }, 'day')
        const real = new Date(Date.UTC(year, month - 1, day))
        const there =
          real.getUTCMonth() === month - 1 && real.getUTCDate() === day && year >= 1900 && year <= 2200
        expect('at' in read).toBe(there)
        if ('at' in read) expect(read.at).toBe(real.toISOString().slice(0, 10))
      }),
      { numRuns: 1_000 },
    )
  })

  it('lies after now by its own precision: this year and this month are not the future', () => {
    for (const at of ['2026', '2026-03', '2026-03-26', '2026-03-26T09:30'])
      expect(isAfter(at, now), at).toBe(false)
    for (const at of ['2027', '2026-04', '2026-03-27', '2026-03-26T09:31'])
      expect(isAfter(at, now), at).toBe(true)
  })
})
