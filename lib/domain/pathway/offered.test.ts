import { expect, it } from 'vitest'
import { bareCase, pathwayEvent } from '../../../tests/cast/bare-case'
import { check } from '../../forms/check'
import { nations } from '../nation/nation'
import { formNow } from '../time/now'
import { notDueProblem } from './clock-end'
import { offered, pathwayEventIn, pathwayFormOf } from './form-of'

const clock = 'return-interview'

it('offers that a clock is no longer due to whoever has the right, and to everybody else that it was done alone', () => {
  for (const nation of nations) {
    const what = pathwayFormOf('clock', clock, nation)
    if (!what) continue
    expect(Object.keys(offered(what, nation, true).form.questions)).toContain('ended')
    const { form, title, holds } = offered(what, nation, false)
    expect(JSON.stringify([form, title])).not.toContain('no longer due')
    expect(form).toMatchObject({ id: what.form.id, version: what.form.version })
    const when = { 'when.day': '27', 'when.month': '3', 'when.year': '2026', 'when.time': '10:00' }
    const given = { ...when, ...holds, answer: 'They talked.' }
    const read = check(what.form, given, formNow(new Date('2026-03-28T08:00:00Z')))
    expect(read).toMatchObject({ ok: true, answers: { ended: 'done' } })
  }
  const other = pathwayFormOf('step-14', 'done', 'England')
  expect(other && offered(other, 'England', false)).toMatchObject({ form: other?.form, holds: {} })
})

it('calls the end of a clock in the chronology by what was said', () => {
  expect(pathwayEventIn('clock', clock, 'England', { ended: 'not-due' })).toMatch(/^No longer due: /)
  for (const ended of ['done', undefined])
    expect(pathwayEventIn('clock', clock, 'England', ended ? { ended } : {})).toMatch(/^Done: /)
})

it('lets go of no order before the end that was recorded, and of none that does not run', () => {
  const began = pathwayEvent('step-07', 'emergency-order-granted', '2026-03-26T08:00:00Z', {
    expiresAt: '2026-03-30T12:00',
  })
  const file = bareCase({ pathwayEvents: [began] })
  const says = (at: string, of = file) => notDueProblem('emergency-order', new Date(at), of)
  expect(says('2026-03-29T12:00:00Z')).toMatch(/^This power or order still runs/)
  expect(says('2026-03-31T12:00:00Z')).toBeNull()
  expect(says('2026-03-29T12:00:00Z', bareCase())).toMatch(/^No clock of this kind runs/)
})
