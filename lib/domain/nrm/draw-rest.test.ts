import { describe, expect, it } from 'vitest'
import { emptyCase, entry, person, sighting } from '../../../tests/cast/case-file'
import type { FileView } from '../file/file-view'
import { draftNrm } from './draft'
import type { DraftedFile } from './drafted-file'

const lineOf = (file: Partial<DraftedFile>, key: string) => {
  const { lines } = draftNrm({ ...emptyCase, ...file }, new Date('2026-03-30T12:00:00Z'))
  const line = lines.find(candidate => candidate.key === key)
  if (!line) throw new Error(`No line ${key}`)
  return { value: line.value, from: line.sources.map(({ id }) => id) }
}
const nothing = { value: '', from: [] }
const whereNow = (where: string | { notKnown: string }) => ({
  child: { ...emptyCase.child, answers: { whereNow: where } },
})

describe('where the child is now', () => {
  it('gives the form a town and never the address', () => {
    expect(lineOf(whereNow('Flat 3, 12 Mill Road, Leicester LE1 1AA'), 'currentTown')).toEqual({
      value: 'Leicester',
      from: ['case-1'],
    })
    expect(lineOf(whereNow('12 Mill Road'), 'currentTown')).toEqual(nothing)
    expect(lineOf(whereNow({ notKnown: 'ran away' }), 'currentTown').value).toBe('Not known: ran away')
  })
})

describe('where the child was exploited', () => {
  const places = (...wheres: string[]) => ({
    entries: wheres.map((where, index) => entry({ id: `e-${index}`, topics: ['work'], where })),
  })
  it.each([
    [['Unit 4, LE1 1AA'], 'uk', ['e-0']],
    [['A farm in Italy'], 'overseas', ['e-0']],
    [['A house in Wales', 'Lagos, Nigeria', 'a cellar'], 'uk-and-overseas', ['e-0', 'e-1']],
    [['a cellar'], '', []],
  ])('%j: %s', (wheres, value, from) =>
    expect(lineOf(places(...wheres), 'exploitationPlace')).toEqual({ value, from }),
  )

  it('names each country once, with the places that name it', () => {
    const file = places('Rome, Italy', 'Milan, Italy', 'Nice, France', 'Cardiff, Wales')
    expect(lineOf(file, 'overseasCountries')).toEqual({
      value: ['Italy', 'France'],
      from: ['e-0', 'e-1', 'e-2'],
    })
    expect(lineOf(file, 'overseasPlaceOther').from).toEqual(['e-0', 'e-1', 'e-2'])
    expect(lineOf(file, 'ukPlaceOther').from).toEqual(['e-3'])
  })

  it('is not told by an entry about anything else', () => {
    const entries = [entry({ id: 'e', topics: ['contact'], where: 'Rome, Italy' })]
    expect(lineOf({ entries }, 'exploitationPlace')).toEqual(nothing)
  })
})

describe('whether the child was moved', () => {
  it('is drawn from a tick alone with the warning that no entry tells of it', () => {
    const note = (file: Partial<DraftedFile>) =>
      draftNrm({ ...emptyCase, ...file }, new Date('2026-03-30T12:00:00Z')).lines.find(
        ({ key }) => key === 'wasMoved',
      )?.note
    const entries = [entry({ id: 'e', topics: [] })]
    expect(note({ sightings: [sighting('act', 'act-02')] })).toContain('no entry tells of it')
    expect(note({ entries, sightings: [sighting('act', 'act-02', 'e')] })).toBeUndefined()
    // A journey with somebody else is none of theirs.
    const journey = [entry({ id: 'e', topics: ['journey'] })]
    expect(note({ entries: journey })).toContain('those who exploited the child')
    expect(note({ entries: journey, sightings: [sighting('act', 'act-02', 'e')] })).toBeUndefined()
  })
})

describe('people around the child', () => {
  const people = [
    person({ id: 'p-aunt', name: 'Lan', relationship: 'aunt' }),
    person({ id: 'p-uncle', name: 'Minh', relationship: 'uncle, as told', suspected: true }),
    person({ id: 'p-teacher', name: 'Mr Okoro', relationship: 'form teacher' }),
    person({ id: 'p-coach', name: 'Coach', relationship: 'school football coach', suspected: true }),
    person({ id: 'p-friend', name: 'Ray', relationship: 'friend' }),
  ]
  it('are family or professionals by what was written of them, and say who may be involved', () => {
    expect(lineOf({ people }, 'familyDetails')).toEqual({
      value: 'Lan (aunt)\nMinh (uncle, as told; may be involved)',
      from: ['p-aunt', 'p-uncle'],
    })
    expect(lineOf({ people }, 'otherProfessionals')).toEqual({ value: 'yes', from: ['p-teacher'] })
    expect(lineOf({ people }, 'otherProfessionalsDetails').value).toBe('Mr Okoro (form teacher)')
  })

  it('stand after what was told of the family', () => {
    const child = { ...emptyCase.child, answers: { family: 'Two sisters at home.' } }
    expect(lineOf({ child, people }, 'familyDetails')).toEqual({
      value: 'Two sisters at home.\nLan (aunt)\nMinh (uncle, as told; may be involved)',
      from: ['case-1', 'p-aunt', 'p-uncle'],
    })
  })
})

describe('files', () => {
  const fate = { by: { id: 'u', name: 'Somebody' }, at: new Date('2026-03-02T10:00:00Z'), why: 'Why.' }
  const kept = (id: string, more: Partial<FileView> = {}): FileView => ({
    id,
    entryId: null,
    type: 'jpg',
    bytes: 10,
    name: `${id}.jpg`,
    shows: 'A ticket.',
    sent: '',
    writerId: 'u-brightmore',
    writtenBy: 'Folasade Brightmore',
    writtenAt: new Date('2026-03-01T10:00:00Z'),
    locked: null,
    removed: null,
    ...more,
  })
  it('stand with who added them and what they show, but for what is locked, removed or not taken', () => {
    const files = [
      kept('b', { writtenAt: new Date('2026-03-05T10:00:00Z') }),
      kept('a'),
      kept('locked', { locked: fate }),
      kept('removed', { removed: { ...fate, advice: [] } }),
      kept('recording', { type: 'mp3' }),
    ]
    expect(lineOf({ files }, 'files')).toEqual({ value: ['a.jpg', 'b.jpg'], from: ['a', 'b'] })
    expect(lineOf({ files }, 'evidenceDescription').value).toBe(
      'a.jpg: Photograph, added 1 March 2026 by Folasade Brightmore. A ticket.\n' +
        'b.jpg: Photograph, added 5 March 2026 by Folasade Brightmore. A ticket.',
    )
    expect(lineOf({}, 'files')).toEqual({ value: [], from: [] })
  })
})
