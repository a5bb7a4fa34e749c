import { expect, it } from 'vitest'
import { nations } from '../nation/nation'
import { pathwayEventIn, pathwayFormOf } from './form-of'

it('lets nobody set aside alone the way of an adult, the lead’s decision, or the day to look again', () => {
  for (const nation of nations) {
    for (const step of ['step-02', 'step-25', 'step-26'])
      expect(pathwayFormOf(step, 'set-aside', nation)).toBeUndefined()
    for (const step of ['step-02', 'step-26']) expect(pathwayFormOf(step, 'done', nation)).toBeUndefined()
    expect(pathwayFormOf('step-26', 'taken-up', nation)).toBeDefined()
    expect(pathwayFormOf('step-25', 'done', nation)).toBeDefined()
    expect(pathwayFormOf('step-14', 'set-aside', nation)).toBeDefined()
    expect(pathwayEventIn('step-25', 'set-aside', nation)).toMatch(/^Not needed: /)
  }
})
