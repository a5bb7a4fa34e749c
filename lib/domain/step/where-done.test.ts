import { expect, it } from 'vitest'
import { clocks } from '../clock/clocks'
import { pathwayFormOf } from '../pathway/form-of'
import { isCounted } from './clocks'
import { steps } from './steps'
import { whereDone } from './where-done'

it('leads to a card or a form for every clock that a case counts, and to the steps for one that it does not know', () => {
  const counted = clocks.filter(isCounted)
  expect(counted.length).toBeGreaterThan(20)
  for (const { id, nation } of counted) {
    const place = whereDone('case', { clock: id })
    const [, card] = place.split('#')
    const [step = '', event = ''] = place.replace('/cases/case/pathway/', '').split('/')
    const pages = ['/evidence', '/referrals', '/voice', '/steps#happened'].map(page => `/cases/case${page}`)
    const found =
      steps.some(each => each.id === card) || pathwayFormOf(step, event, nation) || pages.includes(place)
    expect(found, `${id} in ${nation}`).toBeTruthy()
  }
  for (const clock of ['sundial', 'toString']) expect(whereDone('case', { clock })).toBe('/cases/case/steps')
})
