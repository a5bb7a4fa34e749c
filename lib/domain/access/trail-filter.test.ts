import { expect, it } from 'vitest'
import { readTrailQuery } from './trail-filter'

const id = '01999999-0000-7000-8000-000000000000'

it('reads what narrows the trail, and nothing from what is empty', () => {
  const asked = { person: id, reference: ' hf-7k2m9qxa ', action: 'case.open', day: '2024-02-29', page: '3' }
  const typed = { person: id, reference: 'hf-7k2m9qxa', action: 'case.open', day: '2024-02-29' }
  expect(readTrailQuery(asked)).toEqual({ filter: { ...typed, page: 3 }, typed, wrong: {} })
  expect(readTrailQuery({ person: '', day: ' ', page: 'x' })).toEqual({
    filter: { page: 1 },
    typed: {},
    wrong: {},
  })
})

it.each([
  ['day', '2026-02-29'],
  ['day', 'yesterday'],
  ['action', 'case.fly'],
  ['action', '__proto__'],
  ['reference', 'HF-1'],
  ['person', 'Amrit'],
])('says so of a %s that is %j, and keeps it', (field, text) => {
  const { typed, wrong } = readTrailQuery({ [field]: [text, 'again'] })
  expect(typed).toEqual({ [field]: text })
  expect(Object.keys(wrong)).toEqual([field])
  expect(Object.values(wrong)[0]).toMatch(/^[A-Z].*\.$/)
})
