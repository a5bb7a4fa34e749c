import { describe, expect, it } from 'vitest'
import { bareCase, bareEntry, sighting } from '../../../tests/cast/bare-case'
import type { EntryView, SightingView } from '../case/case-file'
import { entriesSince } from './entries-since'
import { matrix } from './matrix'
import { restedOn } from './rested'
import { changedSinceMade, shownThen } from './since'

const seen = bareEntry({ precision: 'day', at: '2026-03-25' }, { id: 'seen' })
const said = bareEntry(
  { precision: 'day', at: '2026-03-24' },
  { id: 'said', known: 'said', words: 'He did.' },
)
const correction = (of: string, more: Partial<EntryView> = {}) =>
  bareEntry(
    { precision: 'day', at: '2026-03-23' },
    { id: 'right', correctsId: of, restates: true, writtenAt: new Date('2026-04-02T09:00:00Z'), ...more },
  )
const file = (entries: readonly EntryView[], sightings: readonly SightingView[]) =>
  bareCase({ entries, sightings })
const kept = (of: ReturnType<typeof file>) => restedOn(matrix(of).columns)
const since = (before: ReturnType<typeof file>, now: ReturnType<typeof file>) =>
  entriesSince(kept(before), matrix(now).columns, now).map(({ how, id, opens, words, shows }) => [
    how,
    id,
    opens,
    words,
    shows,
  ])
const act = (entry: string | null) => sighting('act', 'act-02', entry)

describe('what became of the entries since a determination', () => {
  it('keeps ids and how each was known, and none of their words', () => {
    const tick = sighting('purpose', 'purp-03')
    const before = kept(file([seen, said], [act('seen'), act('said'), tick]))
    expect(before).toEqual({
      'act-02': [
        { id: 'said', known: 'said' },
        { id: 'seen', known: 'seen' },
      ],
      'purp-03': [{ id: tick.id, known: 'concern' }],
    })
  })

  it('tells one that came in for what was evidenced already, once for all that it shows', () => {
    const before = file([seen], [act('seen')])
    const now = file([seen, said], [act('seen'), act('said'), sighting('purpose', 'purp-03', 'said')])
    expect(since(before, now)).toEqual([
      [
        'new',
        'said',
        true,
        '24 March 2026 (said by the child)',
        ['Act: Transportation', 'Purpose: Forced labour or services'],
      ],
    ])
    expect(since(now, now)).toEqual([])
    expect(since(before, file([seen], [act('seen'), act(null)]))).toEqual([
      ['new', expect.any(String), false, '26 March 2026 (ticked without an entry)', ['Act: Transportation']],
    ])
  })

  it('tells one that was corrected, and what it shows no more, with the way to what stands', () => {
    const before = file([seen], [act('seen'), sighting('act', 'act-04', 'seen')])
    const now = file([seen, correction('seen')], [act('right')])
    expect(since(before, now)).toEqual([
      ['corrected', 'right', true, '23 March 2026 (seen or heard)', ['Act: Transportation']],
      ['gone', 'right', true, '25 March 2026 (seen or heard)', ['Act: Harbouring']],
    ])
    const [first] = entriesSince(kept(before), matrix(now).columns, now)
    expect(first?.by).toEqual({ name: seen.writtenBy.name, at: new Date('2026-04-02T09:00:00Z') })
  })

  it('is nothing where the entries were not kept, and stands beside what is weighed', () => {
    const now = file([seen, said], [act('seen'), act('said')])
    const made = { id: 'made', snapshot: matrix(now).weighed }
    const before = kept(file([seen], [act('seen')]))
    expect(changedSinceMade(made, matrix(now), { ...now, rested: {} })).toBeNull()
    const told = changedSinceMade(made, matrix(now), { ...now, rested: { made: before } })
    expect(told).toMatchObject({ lines: [], before: told?.now, entries: [{ how: 'new', id: 'said' }] })
  })

  it('lists by element and date what the evidence showed then, as it was then', () => {
    const before = file([seen, said], [act('seen'), act('said')])
    const now = { ...file([seen, said, correction('seen')], []), rested: { made: kept(before) } }
    const [line, means] = shownThen({ id: 'made', snapshot: matrix(before).weighed }, matrix(now), now)
    expect(line).toEqual({
      words: 'Act: Transportation',
      entries: [
        { id: 'said', words: '24 March 2026 (said by the child)' },
        { id: 'seen', words: '25 March 2026 (seen or heard)' },
      ],
    })
    expect(means).toEqual({ words: 'Means: nothing showed any', entries: [] })
    const many = Array.from({ length: 15 }, () => bareEntry({ precision: 'day', at: '2026-03-01' }))
    const long = file(
      many,
      many.map(each => act(each.id)),
    )
    const shown = shownThen({ id: 'made', snapshot: matrix(long).weighed }, matrix(long), {
      ...long,
      rested: { made: kept(long) },
    })
    expect(shown[0]?.entries).toHaveLength(13)
    expect(shown[0]?.entries.at(-1)?.words).toBe('3 more')
  })
})
