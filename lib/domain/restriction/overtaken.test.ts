import { expect, it } from 'vitest'
import { bothOf } from '../../forms/differences'
import { overtakenLift, overtakenRestriction } from './overtaken'

const person = (id: string, name: string) => ({ id, name, jobTitle: 'Worker', roles: ['lead'] as const })
const at = new Date('2026-11-20T10:00:00Z')
const asked = { by: 'Helen', at, why: 'The family has moved.' }
const stands = { by: 'Amrit', at, why: 'A covert operation.', reviewOn: '2026-12-01', asked: null }
const people = { named: [person('a', 'Ama')], others: [person('b', 'Bo')] }

it('shows a restriction beside the one that came after it', () => {
  const { form, stands: theirs, changed, fits } = overtakenRestriction({ stands, ...people })
  expect([changed?.by, fits]).toEqual(['Amrit', false])
  const yours = { why: 'Family of a colleague.', named: ['b'] }
  expect(bothOf(form, theirs, yours).map(row => [row.theirs, row.yours])).toEqual([
    ['A covert operation.', 'Family of a colleague.'],
    ['Ama', 'Bo'],
    ['1 12 2026', 'Nothing'],
  ])
  expect(overtakenRestriction({ stands: null, ...people })).toMatchObject({ stands: {}, fits: true })
})

it('shows who asked to lift it before, and nobody where it is gone', () => {
  expect(overtakenLift({ stands: { ...stands, asked }, ...people })).toMatchObject({
    stands: { why: 'The family has moved.' },
    changed: { by: 'Helen' },
    fits: false,
  })
  expect(overtakenLift({ stands, ...people }).fits).toBe(true)
  expect(overtakenLift({ stands: null, ...people })).toMatchObject({ stands: {}, changed: null, fits: false })
})
