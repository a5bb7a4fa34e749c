import { describe, expect, it } from 'vitest'
import { bareCase, pathwayEvent, stepEvent } from '../../../tests/cast/bare-case'
import type { CaseOutline } from '../case/case-file'
import { nations } from '../nation/nation'
import { stepFormsIn } from '../step/questions'
import { onlyMissing, unanswered } from './addition'
import { owed } from './card-records'
import { pathwayEventIn, pathwayFormOf } from './form-of'
import { isOvertaken, pathwayProblem } from './order'
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

describe('what a card was recorded without', () => {
  const added = (answers: { [id: string]: string }, at = '2026-03-26T09:00:00Z') =>
    pathwayEvent('step-03', 'done', at, answers)
  const shown = (file: CaseOutline, id = 'step-03') => {
    const { open, closed } = shownRoad(file, true)
    return [...open, ...closed].find(step => step.id === id)
  }
  const asks = (file: CaseOutline, nation: (typeof nations)[number] = 'England') => {
    const what = pathwayFormOf('step-03', 'done', nation)
    return what && Object.keys(onlyMissing(what.form, 'step-03', file).questions)
  }

  it('is added to it by a form of what is missing alone, and the step is then done, without a second referral', () => {
    const file = bareCase({ stepEvents: [sent] })
    expect(shown(file)?.go[0]).toEqual({
      href: '/cases/case/pathway/step-03/done',
      words: 'Add what was not recorded',
    })
    for (const nation of nations) expect(asks(file, nation)).toEqual(['to', 'informed', 'informedWhy'])
    const half = bareCase({ stepEvents: [sent], pathwayEvents: [added({ to: 'Duty desk' })] })
    expect(shown(half)?.owed).toEqual(['whether a carer knows, and why'])
    expect(asks(half)).toEqual(['informed', 'informedWhy'])
    const whole = bareCase({
      stepEvents: [sent],
      pathwayEvents: [added({ to: 'Duty desk', informed: 'no' })],
    })
    expect(shown(whole)).toMatchObject({ open: false, state: { word: 'Referred' } })
    expect(isOvertaken('step-03', 'done', whole)).toBe(true)
    expect(pathwayProblem('step-03', 'done', {}, bareCase())).toMatch(/^Nothing is recorded yet/)
    expect(pathwayProblem('step-03', 'done', {}, file)).toBeNull()
    expect(pathwayEventIn('step-03', 'done', 'England')).toMatch(/^Added to what was recorded: /)
  })

  it('is asked again of a referral that was sent anew, and of a decision once there is one', () => {
    const anew = stepEvent(services, 'sent', '2026-04-26T08:00:00Z', { how: 'form', authority: 'Elsewhere' })
    const file = bareCase({
      stepEvents: [sent, anew],
      pathwayEvents: [added({ to: 'Duty desk', informed: 'no' })],
    })
    expect(shown(file)?.owed).toEqual(['to whom', 'whether a carer knows, and why'])
    expect(shown(file, 'step-04')?.go[0]?.words).toBe('Record their answer')
    const decided = stepEvent(services, 'decided', '2026-04-27T10:00:00Z', { decision: 'strategy' })
    const after = bareCase({ stepEvents: [sent, anew, decided] })
    expect(shown(after, 'step-04')?.go[0]?.href).toBe('/cases/case/pathway/step-04/done')
  })

  it('is a number of the police on their card, and of the rest nothing is taken that says nothing', () => {
    const called = stepEvent('police', 'sent', '2026-03-26T08:00:00Z', { how: '999', said: 'A van waits.' })
    const file = bareCase({ stepEvents: [called], immediateDanger: true })
    expect(shown(file, 'step-01')?.go[0]?.href).toBe('/cases/case/steps/police/acknowledged')
    const form = pathwayFormOf('step-03', 'done', 'England')?.form
    expect(form && unanswered(form, { to: ' ' })).toBe('to')
    expect(form && unanswered(form, { informed: 'no' })).toBeUndefined()
  })
})
