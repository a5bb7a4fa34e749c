import { expect, it } from 'vitest'
import { bareCase, childWith, pathwayEvent, stepEvent, worker } from '../../../tests/cast/bare-case'
import { nations } from '../nation/nation'
import { clocksOf } from '../step/clocks'
import { nextSteps } from '../step/next'
import { pathwayEventIn, pathwayFormOf } from './form-of'
import { shownRoad } from './shown'

const services = 'childrens-services'
const stepEvents = [
  stepEvent(services, 'sent', '2026-03-26T08:00:00Z', { how: 'form' }),
  stepEvent('strategy-meeting', 'sent', '2026-03-26T09:00:00Z'),
  stepEvent('strategy-meeting', 'decided', '2026-03-26T10:00:00Z', { enquiry: 'yes' }),
]
const child = childWith({ 'contact-by-suspected-exploiter': 'yes', 'placement-needed': 'yes' })
const file = bareCase({ stepEvents, child, workers: [worker] })
const shown = (id: string, of = file) => {
  const { open, closed } = shownRoad(of, true)
  return [...open, ...closed].find(step => step.id === id)
}
const places = (id: string, of = file) => shown(id, of)?.go.map(({ href }) => href)

it('records a conference where it ends its clock and starts the next, and the step then reads held', () => {
  expect(places('step-17')).toEqual(['/cases/case/steps/childrens-services/decided'])
  const held = stepEvent(services, 'decided', '2026-04-10T10:00:00Z', { decision: 'conference-held' })
  const after = bareCase({ ...file, stepEvents: [...stepEvents, held] })
  expect(shown('step-17', after)?.state).toEqual({ tone: 'done', word: 'Held' })
  const clocks = clocksOf(after)
  expect(clocks.find(({ clock }) => clock.id === 'initial-conference')?.metAt).toEqual(held.happenedAt)
  expect(clocks.map(({ clock }) => clock.id)).toContain('core-group')
})

it('records a looked-after review as the first, then as a later one, and says what it must record', () => {
  const at = '/cases/case/pathway/step-19'
  expect(places('step-19')).toEqual([`${at}/first-looked-after-review-held`])
  const first = pathwayEvent('step-19', 'first-looked-after-review-held', '2026-04-10T10:00:00Z')
  const again = pathwayEvent('step-19', 'taken-up', '2026-04-11T10:00:00Z')
  const of = bareCase({ ...file, pathwayEvents: [first, again] })
  expect(places('step-19', of)).toEqual([`${at}/later-looked-after-review-held`])
  const { form } = pathwayFormOf('step-19', 'first-looked-after-review-held', 'England') ?? {}
  expect(form?.questions.wish).toMatchObject({ ask: 'What does the child want?' })
})

it('leads there from what is to be done next, too', () => {
  const placed = ['step-08', 'step-09'].map(step => pathwayEvent(step, 'done', '2026-03-26T11:00:00Z'))
  const next = nextSteps(bareCase({ ...file, pathwayEvents: placed }), new Date('2026-03-27T10:00:00Z'))
  const hrefs = next.map(({ href }) => href)
  expect(hrefs).toContain('/cases/case/pathway/step-19/first-looked-after-review-held')
  expect(hrefs.some(href => href.endsWith('/step-19/done'))).toBe(false)
})

it('takes no bare word that either is done, and still reads those that were recorded before', () => {
  for (const step of ['step-17', 'step-19'])
    for (const nation of nations) {
      expect(pathwayFormOf(step, 'done', nation)).toBeUndefined()
      expect(pathwayEventIn(step, 'done', nation)).toMatch(/^Done: /)
      const old = bareCase({
        ...file,
        nation,
        pathwayEvents: [pathwayEvent(step, 'done', '2026-04-10T10:00:00Z')],
      })
      expect(shown(step, old)?.state).toEqual({ tone: 'done', word: 'Done' })
    }
})
