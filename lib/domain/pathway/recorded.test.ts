import { describe, expect, it } from 'vitest'
import { bareCase, pathwayEvent } from '../../../tests/cast/bare-case'
import { check } from '../../forms/check'
import { formOf } from '../forms'
import { nations } from '../nation/nation'
import { formNow } from '../time/now'
import { owed } from './card-records'
import { pathwayFormOf } from './form-of'
import { happenedIs } from './happenings'
import { recordedIn } from './recorded'
import { saidOf } from './said'
import { stepsIn } from './steps-in'

const now = formNow(new Date('2026-03-28T08:00:00Z'))
const when = { 'when.day': '27', 'when.month': '3', 'when.year': '2026', 'when.time': '10:00' }
const recorded = recordedIn.England
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
        if ((recordedAs && !owed[id]) || (!recordedAs && !recorded[id]))
          expect(pathwayFormOf(id, 'done', nation), id).toBeUndefined()
  })

  it.each(steps)(
    '$id: all that the road says, and nothing else',
    ({ done, asks: { when, to, parts, reply } }) => {
      const asked = [when.of, to.of, ...parts.map(part => part.of), reply?.of].filter(of => of !== undefined)
      // When it was done is asked of each, and a reference can be given to each.
      expect(new Set([...asked, ...done.filter(each => each === 'when' || each === 'reference')])).toEqual(
        new Set(done),
      )
    },
  )

  it.each(steps)('$id: nothing of it can be left out', ({ form, asks: { parts, reply } }) => {
    const given = { ...when, to: 'x', answer: 'x' }
    const wrong = (more: object) => {
      const read = check(form, { ...given, ...more }, now)
      return read.ok ? [] : Object.keys(read.errors)
    }
    const always = parts.filter(part => !part.when).map(({ id }) => id)
    expect(wrong({})).toEqual([...always, ...(reply ? ['replied'] : [])])
    if (!reply) return
    expect(wrong({ replied: 'no' })).toEqual([...always, 'chaseOn'])
    expect(wrong({ replied: 'yes' })).toEqual([...always, 'answeredAt', reply.id])
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

it('asks of an adult who does not agree after the Duty to Notify in England and Wales alone, elsewhere after support', () => {
  const given = { ...when, to: 'x', support: 'x' }
  for (const nation of nations) {
    const form = pathwayFormOf('step-25', 'done', nation)?.form
    const read = (agrees: string) => form && check(form, { ...given, agrees }, now)
    expect(read('yes')).toMatchObject({ ok: true })
    expect(Object.keys((read('no') as { errors: object }).errors)).toEqual(['instead'])
    const asked = form?.questions.instead
    expect(/Duty to Notify/.test(asked?.ask ?? '')).toBe(/England|Wales/.test(nation))
    if (/England|Wales/.test(nation))
      expect(asked?.hint).toMatch(/authorities that the law lists.* to be confirmed/)
    else expect(asked?.ask).toMatch(/^What support was offered instead/)
  }
})

it('asks after an enquiry in words that hold in every nation', () => {
  expect(JSON.stringify(recorded['step-06'])).not.toMatch(/conference/)
})
