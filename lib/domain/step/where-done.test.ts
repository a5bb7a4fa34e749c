import { expect, it } from 'vitest'
import { clocks } from '../clock/clocks'
import { isCounted } from './clocks'
import { steps } from './steps'
import { whereDone } from './where-done'

it('has a step for every clock that a case counts, and leads to the steps for one that it does not know', () => {
  const counted = clocks.filter(isCounted)
  expect(counted.length).toBeGreaterThan(20)
  for (const { id, nation } of counted) {
    const [, step] = whereDone('case', { clock: id }).split('#')
    expect(
      steps.some(each => each.id === step),
      `${id} in ${nation}`,
    ).toBe(true)
  }
  for (const clock of ['sundial', 'toString']) expect(whereDone('case', { clock })).toBe('/cases/case/steps')
})
