import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longText, text } from './ask'
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
        expect(kept).not.toMatch(/\p{Cs}/u)
        expect(kept).not.toMatch(/\r/)
        expect(schema.safeParse(kept)).toEqual(read)
      }),
    )
  })

  it('keeps a line that grows in one line', () => {
    const grows = schemaOf(text({ ask: 'Address', grows: true }), now)
    expect(grows.safeParse(' 5 Larchmount Park \r\n\n Kestrelford ').data).toBe(
      '5 Larchmount Park Kestrelford',
    )
    expect(grows.safeParse('x'.repeat(201)).success).toBe(false)
  })

  it('answers five megabytes before the test is given up', () => {
    const read = schemaOf(longText({ ask: 'Story' }), now).safeParse('á '.repeat(2_500_000))
    expect(read.success).toBe(false)
  })

  it('refuses what is no text', () => {
    for (const other of [null, undefined, 1, {}, ['a']])
      expect(schemaOf(text({ ask: 'Name' }), now).safeParse(other).success).toBe(false)
  })
})
