import { expect, it } from 'vitest'
import { emptyCase, entry, nrmEdit, sighting } from '../../../tests/cast/case-file'
import type { CaseFile } from '../case/case-file'
import { draftNrm } from './draft'
import { findings } from './findings'

const at = new Date('2026-03-30T12:00:00Z')
const lineOf = (file: CaseFile, key: string) => {
  const line = draftNrm(file, at).lines.find(candidate => candidate.key === key)
  if (!line) throw new Error(`No line ${key}`)
  return { value: line.value, from: line.sources.map(({ id }) => id) }
}
const nothing = { value: '', from: [] }
const untold = (file: CaseFile) =>
  findings(draftNrm(file, at), file, at).filter(({ says }) => says.startsWith('Kinds of abuse ticked'))
const bruises = entry({ id: 'e-1', what: 'Bruises on both arms.' })
const shouting = entry({ id: 'e-2', topics: ['treatment'], what: 'A man shouted at him.' })

it('tells the entries that abuse was ticked with beside those about how the child was treated, and its kinds', () => {
  const sightings = [sighting('abuse', 'abuse-01', 'e-1'), sighting('abuse', 'abuse-03', 'e-2')]
  const file = { ...emptyCase, entries: [bruises, shouting], sightings }
  expect(lineOf(file, 'treatment')).toEqual({
    value:
      'Date not known (seen): Bruises on both arms.\n\nDate not known (seen): A man shouted at him.\n\nKinds of abuse seen or feared: Physical abuse; Emotional abuse.',
    from: ['s-abuse-01', 's-abuse-03', 'e-1', 'e-2'],
  })
  expect(untold(file)).toEqual([])
})

it('tells physical neglect where the form asks how the child lived', () => {
  const file = { ...emptyCase, sightings: [sighting('abuse', 'abuse-04a')] }
  expect(lineOf(file, 'livingConditions')).toEqual({
    value: 'Kinds of abuse seen or feared: Physical neglect.',
    from: ['s-abuse-04a'],
  })
  expect(lineOf(file, 'treatment')).toEqual(nothing)
})

it('finds what was ticked and no entry tells weak, until somebody words the answer', () => {
  const sightings = [
    sighting('abuse', 'abuse-01', 'e-1'),
    sighting('abuse', 'abuse-01'),
    sighting('abuse', 'abuse-02'),
  ]
  const file = { ...emptyCase, entries: [bruises], sightings }
  const weak = 'Kinds of abuse ticked without an entry that tells what happened: Sexual abuse.'
  expect(untold(file)).toEqual([{ key: 'treatment', says: weak }])
  expect(untold({ ...file, nrmEdits: [nrmEdit('treatment', 'She was hurt by the driver.')] })).toEqual([])
})

it('ticks no box of exploitation, and leaves a case without abuse as it was', () => {
  const file = { ...emptyCase, sightings: [sighting('abuse', 'abuse-02')] }
  expect(lineOf(file, 'exploitationTypes')).toEqual({ value: [], from: [] })
  expect(lineOf(file, 'otherTypeDetails')).toEqual(nothing)
  expect(lineOf({ ...emptyCase, entries: [shouting] }, 'treatment')).toEqual({
    value: 'Date not known (seen): A man shouted at him.',
    from: ['e-2'],
  })
})
