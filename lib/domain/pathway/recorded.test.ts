import { describe, expect, it } from 'vitest'
import { bareCase, pathwayEvent } from '../../../tests/cast/bare-case'
import { check } from '../../forms/check'
import { formOf } from '../forms'
import { nations } from '../nation/nation'
import { formNow } from '../time/now'
import { pathwayFormOf } from './form-of'
import { happenedIs } from './happenings'
import { recorded } from './recorded'
import { saidOf } from './said'
import { stepsIn } from './steps-in'

const now = formNow(new Date('2026-03-28T08:00:00Z'))
const when = { 'when.day': '27', 'when.month': '3', 'when.year': '2026', 'when.time': '10:00' }
const steps = stepsIn('England').flatMap(step => {
  const asks = recorded[step.id]
  const event = happenedIs[step.id]?.[0] ?? 'done'
  const form = pathwayFormOf(step.id, event, 'England')?.form
  return asks && form ? [{ ...step, asks, event, form }] : []
})

describe('what a step must record', () => {
  it('is asked of every step that one may say is done, and of no other', () => {
    expect(steps.map(({ id }) => id)).toEqual(Object.keys(recorded))
    for (const nation of nations)
      for (const { id, recordedAs } of stepsIn(nation))
        if (recordedAs || !recorded[id]) expect(pathwayFormOf(id, 'done', nation), id).toBeUndefined()
  })

  it.each(steps)('$id: all that the road says, and nothing else', ({ done, asks: { when, to, parts } }) => {
    const asked = [when.of, to.of, ...parts.map(part => part.of)].filter(of => of !== undefined)
    // When it was done is asked of each, and a reference can be given to each.
    expect(new Set([...asked, ...done.filter(each => each === 'when' || each === 'reference')])).toEqual(
      new Set(done),
    )
  })

  it.each(steps)('$id: nothing of it can be left out', ({ form, asks: { parts } }) => {
    const given = { ...when, to: 'x', answer: 'x' }
    const read = check(form, given, now)
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(parts.map(({ id }) => id))
  })

  it.each(steps)('$id: a draft of it is kept with every question', ({ id, event, form }) => {
    const kept = formOf(form.id, `${id}--${event}`)
    for (const question of Object.keys(form.questions)) expect(kept?.questions).toHaveProperty(question)
  })
})

it('a child who is looked after has a place of which all is to be recorded still', () => {
  const after = pathwayEvent('step-08', 'became-looked-after', '2026-03-26T10:00:00Z')
  const done = pathwayEvent('step-08', 'done', '2026-03-26T09:00:00Z')
  expect(saidOf('step-08', [after])).toMatchObject({ state: 'under-way' })
  expect(saidOf('step-08', [done, after])).toEqual({ state: 'done', word: 'Done' })
  expect(saidOf('step-08', bareCase().pathwayEvents)).toBeNull()
})
