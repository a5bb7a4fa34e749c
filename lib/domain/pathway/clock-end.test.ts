import { expect, it } from 'vitest'
import { bareCase, pathwayEvent } from '../../../tests/cast/bare-case'
import { check } from '../../forms/check'
import { formNow } from '../time/now'
import { pathwayEventIn, pathwayFormOf } from './form-of'
import { pathwayProblem } from './order'

it('can be said of a clock with a reason alone, and of none that a card ends', () => {
  const form = pathwayFormOf('clock', 'police-protection', 'England')?.form
  const when = { 'when.day': '27', 'when.month': '3', 'when.year': '2026', 'when.time': '10:00' }
  const read = form && check(form, when, formNow(new Date('2026-03-28T08:00:00Z')))
  expect(read).toMatchObject({ ok: false, errors: { answer: expect.anything() } })
  for (const clock of ['referral-decision', 'assessment', 'reasonable-grounds']) {
    expect(pathwayFormOf('clock', clock, 'England')).toBeUndefined()
    expect(pathwayEventIn('clock', clock, 'England')).toMatch(/^Done: /)
  }
})

it('is refused where no such clock had begun by then', () => {
  const began = pathwayEvent('step-07', 'police-protection-started', '2026-03-26T08:00:00Z')
  const of = (when: string | undefined, ...pathwayEvents: (typeof began)[]) =>
    pathwayProblem('clock', 'police-protection', { when }, bareCase({ pathwayEvents }))
  expect(of('2026-03-27T08:00')).toMatch(/^This clock has not begun/)
  expect(of('2026-03-25T08:00', began)).toBe(
    'This clock began only 26 March 2026, 8:00am. Check when it was done.',
  )
  expect(of('2026-03-27T08:00', began)).toBeNull()
  expect(of(undefined, began)).toBeNull()
})
