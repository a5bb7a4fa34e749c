import { expect, it } from 'vitest'
import { bareCase, stepEvent } from '../../../tests/cast/bare-case'
import { lateCount } from '../case/heading'
import { clocksThatRun, lateness } from '../step/clocks'
import { nextSteps } from '../step/next'
import { closedInWords, insteadOf, isClosed } from './closed'

const now = new Date('2026-03-26T12:00:00Z')
const referred = stepEvent('childrens-services', 'sent', '2025-03-26T10:00:00Z', { how: 'form' })
const open = bareCase({ stepEvents: [referred] })
const closed = bareCase({ stepEvents: [referred], stage: 'closed', closedAt: now })

it('has no step that waits and no clock that runs or is late once it is closed', () => {
  expect([nextSteps(open, now).length > 0, lateCount(open, now) > 0]).toEqual([true, true])
  expect([nextSteps(closed, now), lateCount(closed, now)]).toEqual([[], 0])
  expect(clocksThatRun(closed).filter(clock => lateness(clock, now) !== 'met')).toEqual([])
})

it('says since when in words, and what stands in place of a form', () => {
  expect(closedInWords(now)).toBe('Closed on 26 March 2026')
  expect([insteadOf(closed), insteadOf(open)]).toEqual([isClosed, undefined])
})
