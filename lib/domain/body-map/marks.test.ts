import { expect, it } from 'vitest'
import { check } from '../../forms/check'
import type { EntryView } from '../case/case-file'
import { besideMark } from './conflict'
import { entryOf, givenOfMark, type MarkView, nowStanding, standingMarks } from './marks'
import { drawnAt, pointOf } from './outline'
import { bodyPlaces, isPlace, placeInWords } from './parts'
import { markForm } from './questions'

const by = { id: 'a', name: 'A', jobTitle: '', email: '', phone: null }
const entry = (id: string, correctsId: string | null = null): EntryView => ({
  id,
  writtenBy: by,
  writtenAt: new Date(0),
  concernId: null,
  correctsId,
  known: 'seen',
  occurred: { precision: 'not-known' },
  sortKey: '',
  topics: [],
  what: '',
})
const mark = (id: string): MarkView => ({
  id: `m-${id}`,
  entryId: id,
  place: { view: 'front', part: 'hand', side: 'left' },
  answers: { size: id },
})
const standing = (marks: string[], entries: EntryView[]) =>
  standingMarks(marks.map(mark), entries).map(each => [each.number, each.entryId, each.before.length])

it('stand in the order they were written, each correction in its place', () => {
  expect(standing([], [])).toEqual([])
  const entries = [entry('a'), entry('b'), entry('c', 'a'), entry('d', 'c'), entry('e')]
  expect(standing(['a', 'b', 'c', 'd', 'e'], entries)).toEqual([
    [1, 'd', 2],
    [2, 'b', 0],
    [3, 'e', 0],
  ])
})

it('of two corrections of one mark the later stands, and the other is not lost', () => {
  expect(standing(['a', 'b', 'c'], [entry('a'), entry('b', 'a'), entry('c', 'a')])).toEqual([[1, 'c', 2]])
})

it('gives way to what was signed in the chronology instead, and comes back with a later mark', () => {
  const instead = (marks: string[], entries: EntryView[]) =>
    standingMarks(marks.map(mark), entries).map(each => each.instead?.id ?? null)
  const told = [entry('a'), entry('b'), entry('x', 'a'), entry('y', 'x')]
  expect(instead(['a', 'b'], told)).toEqual(['y', null])
  const back = [...told, entry('c', 'y')]
  expect(instead(['a', 'b', 'c'], back)).toEqual([null, null])
  expect(standing(['a', 'b', 'c'], back)).toEqual([
    [1, 'c', 1],
    [2, 'b', 0],
  ])
  for (const id of ['a', 'x', 'y', 'c'])
    expect(nowStanding(['a', 'b', 'c'].map(mark), back, id)?.entryId, id).toBe('c')
  expect(nowStanding(['a', 'b'].map(mark), told, 'other')).toBeUndefined()
  expect(instead(['a', 'c'], [entry('a'), entry('c', 'a'), entry('x', 'c')])).toEqual(['x'])
})

it('stands beside what somebody else filled in: question by question, or whole where it is a mark no more', () => {
  const yours = { part: 'hand', side: 'left', view: 'front', saw: 'me', size: '4 cm' }
  const drawn = { ...mark('a'), answers: { size: '2 cm', saw: 'me' as const } }
  const beside = (entries: EntryView[]) => {
    const [stands] = standingMarks([drawn], entries)
    return stands ? besideMark(stands, yours) : []
  }
  expect(beside([entry('a')])).toEqual([{ asked: 'How big is it?', theirs: '2 cm', yours: '4 cm' }])
  const ink = { ...entry('x', 'a'), what: 'It was ink.', words: 'I drew it.' }
  const [whole, ...more] = beside([entry('a'), ink])
  expect(more).toEqual([])
  expect(whole?.theirs).toContain('“I drew it.”\nIt was ink.')
  expect(whole?.yours).toContain('How big is it? 4 cm')
})

it('is an entry: known by whoever saw it, the child’s words apart', () => {
  const words = { words: 'It was hot.', language: 'Through an interpreter' }
  const place = { part: 'hand', side: 'left', view: 'back' } as const
  const seen = entryOf({ ...place, ...words, size: '1 cm', saw: 'me' })
  expect(seen).toMatchObject({ known: 'seen', words: 'It was hot.' })
  expect(seen.what).toContain('Through an interpreter')
  expect(seen).not.toHaveProperty('language')
  const told = entryOf({ ...place, ...words, saw: 'nobody' })
  expect(told).toMatchObject({ known: 'said', language: 'Through an interpreter' })
  expect(entryOf({ saw: 'other', source: 'The nurse' })).toMatchObject({ known: 'told', source: 'The nurse' })
})

it('comes back into its form as it was answered', () => {
  const when = { precision: 'exact', at: '2026-03-05T09:30' } as const
  expect(givenOfMark({ ...mark('a'), answers: { size: '1 cm', when } })).toEqual({
    size: '1 cm',
    view: 'front',
    part: 'hand',
    side: 'left',
    'when.precision': 'exact',
    'when.year': '2026',
    'when.month': '3',
    'when.day': '5',
    'when.time': '09:30',
  })
})

it('can be at every place of the outline, none of them twice, all on the picture', () => {
  expect(new Set(bodyPlaces.map(placeInWords)).size).toBe(bodyPlaces.length)
  expect(bodyPlaces.every(isPlace)).toBe(true)
  for (const place of bodyPlaces) {
    expect(drawnAt(place) === null, placeInWords(place)).toBe(place.side === 'middle')
    const { x, y } = pointOf(place, 2)
    expect(x > 0 && x < 200 && y > 0 && y < 450, placeInWords(place)).toBe(true)
  }
  const hand = { part: 'hand', side: 'left' } as const
  expect(pointOf({ ...hand, view: 'front' }, 0).x).toBeGreaterThan(100)
  expect(pointOf({ ...hand, view: 'back' }, 0).x).toBeLessThan(100)
})

it('takes “not known” with a reason for its size, its look and who saw it, and leaves a mark of before as it was', () => {
  const place = { part: 'hand', side: 'left', view: 'back', saw: 'other', 'when.precision': 'not-known' }
  const why = (id: string, reason: string) => ({ [`${id}.notKnown`]: 'yes', [`${id}.reason`]: reason })
  const given = {
    ...place,
    ...why('size', 'Under a sleeve'),
    ...why('look', 'Dark'),
    ...why('source', 'A note'),
  }
  const read = check(markForm, given, { day: '2026-12-01', time: '09:00' })
  expect(read.ok ? null : read.errors).toBeNull()
  if (!read.ok) return
  const entry = entryOf(read.answers)
  expect(entry).not.toHaveProperty('source')
  expect(entry.what).toContain('How big is it? Not known: Under a sleeve')
  expect(entry.what).toContain(`${markForm.questions.source.ask} Not known: A note`)
  expect(givenOfMark({ ...mark('a'), answers: read.answers })).toMatchObject(why('size', 'Under a sleeve'))
  expect(entryOf({ saw: 'other', source: 'The nurse', size: '1 cm' }).source).toBe('The nurse')
  expect(markForm.questions.source.ask).not.toBe(markForm.questions.saw.ask)
})
