import { describe, expect, it } from 'vitest'
import { clocks } from '../clock/clocks'
import { clocksRunning } from '../clock/running'
import { triggers } from '../clock/triggers'
import { earliestInWords } from '../clock/words'
import type { Nation } from '../nation/nation'
import { lateness } from './clocks'
import { clockIn, dueOf, keptClock, startInWords } from './kept-clocks'
import { isMovable } from './moved'

const at = new Date('2026-03-26T08:15:00Z')
const kept = (event: keyof typeof triggers, nation: Nation = 'England') =>
  clocksRunning([{ event, at }], nation).map(clock =>
    keptClock({ ...clock, startedBy: '', metAt: null, step: 'childrens-services' }),
  )

describe('a clock that is kept', () => {
  it('is due when it was, in hours and in days, and is found in the catalogue in its edition', () => {
    for (const trigger of Object.keys(triggers) as (keyof typeof triggers)[]) {
      const events = [{ event: trigger, at, enquiry: true }]
      for (const running of clocksRunning(events, 'England')) {
        const row = keptClock({ ...running, startedBy: '', metAt: null, step: 'nrm' })
        expect(dueOf(row)).toEqual(running.due)
        expect(clockIn('England', row)).toBe(running.clock)
      }
    }
  })

  it('that only says how soon something may be is never late, neither on its case nor on the board, nor moved', () => {
    const running = { startedBy: '', metAt: null, step: null }
    const [notice] = clocksRunning([{ event: 'conference-planned', at }], 'Scotland')
    const told = notice && { ...notice, ...running }
    expect(told && lateness(told, new Date('2026-03-31T12:00:00Z'))).toBe('today')
    expect(told && lateness(told, new Date('2026-04-01T12:00:00Z'))).toBe('met')
    expect(notice && [isMovable(notice.clock), earliestInWords(notice.clock, '2026-03-31')]).toEqual([
      false,
      'Notice until 31 March 2026',
    ])
    expect(kept('conference-planned', 'Scotland')).toMatchObject([{ limitKind: 'not-before' }])
    expect(kept('private-fostering-began')).toMatchObject([{ limitKind: 'notice' }])
    expect(kept('reasonable-grounds-positive')).toMatchObject([{ limitKind: 'not-before' }])
  })

  it('is looked for by its edition, and is nobody’s when this version does not have it', () => {
    const [row] = kept('referral-received')
    expect(row && clockIn('England', { ...row, validFrom: '1999-01-01' })).toBeUndefined()
    expect(clockIn('England', { clock: 'sundial', validFrom: clocks[0]?.validFrom ?? '' })).toBeUndefined()
  })

  it('says what started it and when, and of an order after police protection that protection', () => {
    const [row] = kept('referral-received')
    const said = (nation: Nation) => row && startInWords({ ...row, nation })
    expect(said('England')).toBe('Children’s services received the referral, 26 March 2026, 8:15am')
    expect(said('Scotland')).toMatch(/^The social work service was told of the concern, 26 March/)
    const after = clocksRunning(
      [
        { event: 'police-protection-started', at },
        { event: 'emergency-order-granted', at: new Date(at.getTime() + 3_600_000) },
      ],
      'England',
    ).map(clock => keptClock({ ...clock, startedBy: '', metAt: null, step: 'police' }))
    expect(after.at(-1)).toMatchObject({ startedBy: 'police-protection-started', startedAt: at })
    expect(startInWords({ startedBy: 'of another version', startedAt: at, nation: 'Wales' })).toMatch(
      /^It started, 26 March/,
    )
  })
})
