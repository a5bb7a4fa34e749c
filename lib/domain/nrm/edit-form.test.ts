import { expect, it } from 'vitest'
import { check } from '../../forms/check'
import { editFormOf, givenOfLine, textOfAnswer, wordsOfGiven } from './edit-form'
import { nrmQuestions } from './questions'

const now = { day: '2026-11-28', time: '10:00' }
const questions = nrmQuestions.filter(({ kind }) => kind === 'text' || kind === 'long')

it('takes "not known" with its reason where words are asked for, and shows it again as it was given', () => {
  expect(questions.length).toBeGreaterThan(5)
  for (const question of questions) {
    const form = editFormOf(question)
    const given = { value: '', 'value.notKnown': 'yes', 'value.reason': 'not asked yet' }
    const read = check(form, given, now)
    if (!read.ok) throw new Error(JSON.stringify(read.errors))
    const text = textOfAnswer(read.answers.value)
    expect(text).toBe('Not known: not asked yet')
    expect(givenOfLine({ kind: question.kind, value: text })).toEqual(given)
    expect(wordsOfGiven(question, given)).toBe(text)
    expect(check(form, { ...given, 'value.reason': ' ' }, now).ok).toBe(false)
  }
})

it('leaves longer words as they are, whatever they begin with', () => {
  for (const value of ['Not known: one\ntwo', `Not known: ${'x'.repeat(501)}`, 'Not known', 'Kent'])
    expect(givenOfLine({ kind: 'long', value })).toEqual({ value })
})
