import { describe, expect, it } from 'vitest'
import { bareCase, stepEvent } from '../../../tests/cast/bare-case'
import type { CaseOutline } from '../case/case-file'
import { nations } from '../nation/nation'
import { stepFormsIn } from '../step/questions'
import { owed } from './card-records'
import { road } from './road'
import { shownRoad } from './shown'
import { stepsIn } from './steps-in'

const services = 'childrens-services'
const on = (id: string, stepEvents: CaseOutline['stepEvents']) => {
  const file = bareCase({ stepEvents, immediateDanger: true })
  const { open, closed } = shownRoad(file, true)
  return {
    state: road(file).find(({ step }) => step.id === id)?.state,
    owed: [...open, ...closed].find(step => step.id === id)?.owed,
  }
}
const sent = stepEvent(services, 'sent', '2026-03-26T08:00:00Z', { how: 'form', authority: 'Kestrelford' })

describe('a step that a card records', () => {
  it('asks on the card for all that its list names', () => {
    for (const nation of nations)
      for (const [id, { card, records }] of Object.entries(owed)) {
        const { done, recordedAs } = stepsIn(nation).find(step => step.id === id) ?? {}
        expect(recordedAs).toBe(card)
        const asked = Object.values(stepFormsIn[nation][card]).flatMap(form => Object.keys(form.questions))
        for (const { of, answers } of records) {
          expect(done, id).toContain(of)
          for (const answer of answers) expect(asked, `${id} ${of}`).toContain(answer)
        }
      }
  })

  it('is not done while something of that is not recorded, and says what', () => {
    expect(on('step-03', [sent])).toEqual({
      state: 'under-way',
      owed: ['to whom', 'whether a carer knows, and why'],
    })
    const back = stepEvent(services, 'acknowledged', '2026-03-26T09:00:00Z', {
      to: 'Duty worker',
      informed: 'no',
    })
    expect(on('step-03', [sent, back])).toEqual({ state: 'done', owed: [] })
    const decided = (answers: { [id: string]: string }) =>
      stepEvent(services, 'decided', '2026-03-26T10:00:00Z', { decision: 'strategy', ...answers })
    expect(on('step-04', [sent, back, decided({})]).state).toBe('under-way')
    expect(on('step-04', [sent, back, decided({ answer: 'Ines works with him.' })]).state).toBe('done')
  })

  it('of a call to the police is told at once, and done with its number and what was said', () => {
    const call = (answers: { [id: string]: string }) =>
      stepEvent('police', 'sent', '2026-03-26T08:00:00Z', { how: '999', ...answers })
    expect(on('step-01', [call({})])).toMatchObject({
      state: 'under-way',
      owed: ['call handler', 'incident number', 'what was said'],
    })
    const number = stepEvent('police', 'acknowledged', '2026-03-26T09:00:00Z', {
      reference: '0412',
      to: '88',
    })
    expect(on('step-01', [call({ said: 'A van waits.' }), number]).state).toBe('done')
  })
})
