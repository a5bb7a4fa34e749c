import { expect, it } from 'vitest'
import { check } from '../forms/check'
import type { Form } from '../forms/form'
import { nationForm } from './nation/questions'
import { pathwayFormOf } from './pathway/form-of'
import { formNow } from './time/now'

/** What nobody can mean is refused in a clear sentence beside its question; the records refuse it once more. */

const now = formNow(new Date('2026-03-26T12:00:00Z'))
const formFor = (step: string, event: string): Form => {
  const what = pathwayFormOf(step, event, 'England')
  if (!what) throw new Error(`${step} ${event}`)
  return what.form
}
const said = (form: Form, given: { [field: string]: string }) => {
  const read = check(form, given, now)
  return read.ok ? 'taken' : Object.fromEntries(Object.entries(read.errors))
}
const when = { 'when.day': '27', 'when.month': '3', 'when.year': '2026', 'when.time': '09:00' }

it('a nation that is none', () => {
  expect(said(nationForm, { nation: 'Atlantis' })).toEqual({ nation: expect.stringMatching(/[a-z]/) })
  expect(said(nationForm, {})).toEqual({ nation: expect.stringMatching(/[a-z]/) })
})

it('what starts a clock and is yet to come', () => {
  expect(said(formFor('step-20', 'went-missing'), when)).toMatchObject({
    when: expect.stringMatching(/future/),
  })
})

it('another day without a reason', () => {
  const day = { 'on.day': '9', 'on.month': '4', 'on.year': '2026' }
  expect(said(formFor('clock-moved', 'return-interview'), day)).toEqual({ answer: expect.any(String) })
})
