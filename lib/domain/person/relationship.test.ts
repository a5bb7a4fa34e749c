import { describe, expect, it } from 'vitest'
import { isFamily, isProfessional } from './relationship'

describe('a relationship, written freely', () => {
  it.each([
    'Mother',
    'his uncle, as told',
    'step-father',
    'stepmother',
    'foster carer',
    'Older half-brother',
    'grandparents',
    'cousin who came with her',
    'Legal guardian',
  ])('tells family: %s', words => expect([isFamily(words), isProfessional(words)]).toEqual([true, false]))

  it.each([
    'Teacher',
    'family support worker',
    'GP',
    'her solicitor',
    'Detective at Midshire Police',
    'Independent Child Trafficking Guardian',
    'School nurse',
  ])('tells a professional: %s', words =>
    expect([isFamily(words), isProfessional(words)]).toEqual([false, true]),
  )

  it.each(['friend', 'boyfriend', 'neighbour', 'man with the van', 'landlord', 'mothership driver', ''])(
    'tells neither: %s',
    words => expect([isFamily(words), isProfessional(words)]).toEqual([false, false]),
  )
})
