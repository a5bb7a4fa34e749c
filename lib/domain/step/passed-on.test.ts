import { expect, it } from 'vitest'
import { bareCase, pathwayEvent, sighting, stepEvent } from '../../../tests/cast/bare-case'
import { road } from '../pathway/road'
import { allSteps } from './state'

const told = stepEvent('childrens-services', 'sent', '2026-03-26T08:00:00Z', { how: 'form' })
const passed = pathwayEvent('step-10', 'passed-on', '2026-03-26T09:00:00Z', { chaseOn: '2026-03-30' })
const sightings = [sighting('act', 'act-02'), sighting('purpose', 'purp-03')]
const words = 'Passed to a first responder; its reference has not come back. Ask again on 30 March 2026'

it('tells of an NRM referral that was passed on the same on its card, in the overview and on the road, until it is sent', () => {
  const said = (...nrm: ReturnType<typeof stepEvent>[]) => {
    const file = bareCase({ stepEvents: [told, ...nrm], pathwayEvents: [passed], sightings })
    return [
      allSteps(file).find(({ step }) => step.id === 'nrm')?.word,
      road(file).find(({ step }) => step.id === 'step-10')?.word,
    ]
  }
  expect(said()).toEqual([words, words])
  for (const word of said(stepEvent('nrm', 'sent', '2026-03-27T09:00:00Z'))) expect(word).toMatch(/^Sent/)
})
