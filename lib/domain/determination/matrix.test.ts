import { describe, expect, it } from 'vitest'
import { bareCase, bareEntry, sighting } from '../../../tests/cast/bare-case'
import { noticed } from '../indicator/noticed'
import { matrix } from './matrix'

const seen = bareEntry({ precision: 'day', at: '2026-03-25' })
const said = bareEntry(
  { precision: 'exact', at: '2026-03-24T17:40' },
  { known: 'said', words: 'He drove me.' },
)
const about = (kind: 'act' | 'means' | 'purpose', code: string, of: ReturnType<typeof matrix>) =>
  of.columns.find(column => column.kind === kind)?.elements.find(({ element }) => element.id === code)
    ?.evidence

describe('the evidence matrix', () => {
  it('shows every element, also what nothing supports', () => {
    const empty = matrix(bareCase())
    expect(empty.columns.map(({ elements }) => elements.length)).toEqual([6, 9, 8])
    expect(empty.columns[1]).toMatchObject({ heading: 'Means', note: 'Helps; not needed for a child' })
    expect(empty.computed.result).toBe('insufficient-information')
  })

  it('dates each piece of evidence and says how it is known, in the order it happened', () => {
    const file = bareCase({
      entries: [seen, said],
      sightings: [
        sighting('act', 'act-02', seen.id),
        sighting('act', 'act-02', said.id),
        sighting('act', 'act-02', said.id),
        sighting('act', 'act-02'),
      ],
    })
    expect(
      about('act', 'act-02', matrix(file))?.map(({ dateInWords, known }) => [dateInWords, known]),
    ).toEqual([
      ['24 March 2026, 5:40pm', 'said'],
      ['25 March 2026', 'seen'],
      ['26 March 2026', 'concern'],
    ])
  })

  it('needs an act and a purpose, and never means', () => {
    const sightings = [sighting('act', 'act-02'), sighting('purpose', 'purp-03')]
    expect(matrix(bareCase({ sightings }))).toMatchObject({
      codes: { act: ['act-02'], means: [], purpose: ['purp-03'] },
      computed: { result: 'met' },
    })
    const means = bareCase({ sightings: [sighting('means', 'means-06')] })
    expect(matrix(means).computed.result).toBe('insufficient-information')
  })

  it('never tells as evidence what was ticked and no entry shows', () => {
    const told = (act: string | null, purpose: string | null) =>
      matrix(
        bareCase({
          entries: [seen],
          sightings: [sighting('act', 'act-02', act), sighting('purpose', 'purp-03', purpose)],
        }),
      ).standing
    expect(told(null, null)).toMatchObject({
      tone: 'soon',
      words: 'An act and a purpose are ticked, no entry yet',
    })
    expect(told(seen.id, null)).toMatchObject({
      tone: 'soon',
      words: 'An act and a purpose are ticked, entries show only one yet',
    })
    expect(told(seen.id, seen.id)).toMatchObject({
      tone: 'done',
      words: 'An act and a purpose are evidenced',
    })
    const one = (kind: 'act' | 'purpose', code: string) =>
      matrix(bareCase({ sightings: [sighting(kind, code)] })).standing.words
    expect(one('act', 'act-02')).toBe('An act is ticked without an entry, a purpose not yet')
    expect(one('purpose', 'purp-03')).toBe('A purpose is ticked without an entry, an act not yet')
  })

  it('shows a correction in the place of what it corrects, however often it was corrected', () => {
    const again = bareEntry({ precision: 'month', at: '2026-02' }, { id: 'again', correctsId: 'once' })
    const once = bareEntry({ precision: 'day', at: '2026-02-01' }, { id: 'once', correctsId: seen.id })
    const file = bareCase({
      entries: [seen, once, again],
      sightings: [sighting('purpose', 'purp-03', seen.id), sighting('purpose', 'purp-03', 'again')],
    })
    const [one, ...more] = about('purpose', 'purp-03', matrix(file)) ?? []
    expect(one).toMatchObject({ entry: again, dateInWords: 'February 2026' })
    expect(more).toEqual([])
  })

  it('shows the last of two corrections of one entry', () => {
    const correction = (id: string, at: string) =>
      bareEntry({ precision: 'day', at: '2026-03-01' }, { id, correctsId: seen.id, writtenAt: new Date(at) })
    const entries = [seen, correction('b', '2026-04-02T09:00:00Z'), correction('a', '2026-04-01T09:00:00Z')]
    const file = bareCase({ entries, sightings: [sighting('act', 'act-04', seen.id)] })
    expect(about('act', 'act-04', matrix(file))?.map(({ entry }) => entry?.id)).toEqual(['b'])
  })
})

describe('the signs that were noticed', () => {
  it('are those alone, under their lists', () => {
    const sightings = [sighting('indicator', 'entry-01b'), sighting('indicator', 'uk-internal-04a', seen.id)]
    const lists = noticed(bareCase({ entries: [seen], sightings }))
    expect(
      lists.map(({ heading, indicators }) => [heading, indicators.map(each => each.indicator.id)]),
    ).toEqual([
      ['Being moved or exploited within the UK', ['uk-internal-04a']],
      ['When arriving in the UK', ['entry-01b']],
    ])
    expect(lists[0]?.indicators[0]?.evidence[0]).toMatchObject({
      known: 'seen',
      dateInWords: '25 March 2026',
    })
    expect(noticed(bareCase())).toEqual([])
  })
})
