import { expect, it } from 'vitest'
import { toldAs } from './trail-words'

it('says which step was recorded, and what of it', () => {
  expect(toldAs('step.record', false, { step: 'police', event: 'sent', row: 'x' })).toBe(
    '{who} recorded a step on case {case}: the police, told or asked.',
  )
  expect(toldAs('step.record', false, { step: 'nrm', event: 'not-needed' })).toBe(
    '{who} recorded a step on case {case}: the NRM, proposed as not needed.',
  )
  expect(toldAs('step.record', false, {})).toBe('{who} recorded a step on case {case}.')
})

it('tells a refusal that the moment made from one for want of permission', () => {
  expect(toldAs('step.record', true, {})).toBe('{who} was refused recording a step on case {case}.')
  expect(toldAs('step.record', true, { why: 'conflict' })).toBe(
    '{who} was refused recording a step on case {case}: somebody had written meanwhile.',
  )
  expect(toldAs('step.record', true, { why: 'not-found' })).toBe(
    '{who} was refused recording a step on case {case}.',
  )
})

it('says what part of a case was opened, and that it does not know what it does not know', () => {
  expect(toldAs('case.open', false, { part: 'files' })).toBe('{who} opened the files of case {case}.')
  expect(toldAs('toString', false, {})).toContain('does not know')
})
