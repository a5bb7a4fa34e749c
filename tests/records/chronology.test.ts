import { describe, expect, it } from 'vitest'
import { asksForDeeds, inPeriod } from '../../lib/domain/case/chronology-filter'
import { timeTable } from '../../lib/domain/case/time-table'
import { newId } from '../../lib/platform/identity'
import { linesOnAPage, readTimeLine } from '../../lib/records/chronology'
import { must } from '../cast/whole-case'
import { asked, ids, longChronology } from './long-chronology'

/** The chronology page by page: what it lists, in what order, and narrowed how. */

const { here, root, known, pageOf, all, standing } = longChronology()

describe('the pages of a chronology', () => {
  it('hold every line once, in the order that the rules give, and the same each time', async () => {
    const read = await all()
    const { lines } = await standing()
    const sorted = lines.toSorted(
      (a, b) =>
        (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0) ||
        a.writtenAt.getTime() - b.writtenAt.getTime() ||
        (a.id < b.id ? -1 : 1),
    )
    expect(read.pages).toBeGreaterThan(2)
    expect(read.total).toBe(lines.length)
    expect(ids(read.lines)).toEqual(ids(sorted))
    expect(ids((await all()).lines)).toEqual(ids(read.lines))
    expect((await pageOf()).lines.length).toBe(linesOnAPage)
  })

  it('turn round for the newest first, and what has no date stays last', async () => {
    const { lines, total } = await all({ order: 'newest' })
    expect(new Set(ids(lines)).size).toBe(total)
    const keys = lines.map(({ sortKey }) => sortKey)
    const dated = keys.filter(key => key !== '9999')
    expect(dated).toEqual(dated.toSorted().reverse())
    expect(keys.slice(dated.length).every(key => key === '9999')).toBe(true)
  })

  it('after the last are the last, and the page of an entry is found, whatever it was corrected to', async () => {
    const { lines, pages } = await all()
    expect((await pageOf({ page: '99999' })).page).toBe(pages)
    const last = lines.at(-1)
    expect((await pageOf({ entry: last?.id ?? '' })).page).toBe(pages)
    expect((await pageOf({ entry: newId() })).page).toBe(1)
  })

  it.each([
    { kind: 'visit' },
    { kind: 'not-asked' },
    { kind: 'words' },
    { kind: 'done' },
    { person: 'child' },
    { from: '2026-03-10', until: '2026-03-25' },
    { from: '2026-03-26' },
    { until: '2025-12-31' },
    { kind: 'visit', from: '2026-03-26', until: '2026-03-26' },
    { shows: 'act.act-01' },
    { shows: 'act.act-02' },
  ])('narrowed by %o hold what the rules name, and count it', async query => {
    const { filter } = asked(query as { [name: string]: string })
    const { file, lines } = await standing()
    const rows = await root().query('select id, with_child from entry where case_id = $1', [known.caseId])
    const withChild = new Set(rows.rows.filter(row => row.with_child).map(row => row.id))
    const entries = new Map(file.entries.map(entry => [entry.id, entry]))
    const wanted = lines.filter(line => {
      const entry = entries.get(line.id)
      if (!inPeriod(line.sortKey, filter)) return false
      if (!entry) return asksForDeeds(filter)
      if (filter.kind === 'done') return false
      const kind = filter.kind === 'not-asked' ? null : filter.kind
      if (filter.kind && !(kind === 'words' ? entry.known === 'said' : entry.kind === kind)) return false
      if (filter.person && !withChild.has(entry.id)) return false
      return (
        !filter.shows ||
        file.sightings.some(each => each.entryId === entry.id && each.code === filter.shows?.slice(4))
      )
    })
    const read = await all(query as { [name: string]: string })
    expect(ids(read.lines).sort()).toEqual(ids(wanted).sort())
    expect(read.total).toBe(wanted.length)
  })

  it('narrowed by a person hold those in whom they were there or whom it is about', async () => {
    expect((await all({ person: known.aunt })).total).toBe(20)
    expect((await all({ person: known.driver })).total).toBe(12)
    const [line] = (await pageOf({ person: known.aunt, kind: 'call' })).lines
    expect(line && 'bears' in line && line.bears.find(each => each.term === 'There')?.words).toContain(
      'An aunt',
    )
    expect((await all({ person: newId() })).total).toBe(0)
  })

  it('say that a place is recorded, and never which', async () => {
    const { lines } = await all()
    expect(lines.some(line => 'place' in line && line.place)).toBe(true)
    expect(JSON.stringify(lines)).not.toContain('canal')
  })
})

describe('the time line', () => {
  it('counts each period as the list does that it opens', async () => {
    const { moments } = must(await readTimeLine(here.worker, known.caseId, {}))
    const { periods, undated } = timeTable(moments)
    expect(periods.length).toBeGreaterThan(2)
    for (const { from, until, count } of periods) expect((await all({ from, until })).total, from).toBe(count)
    const { lines } = await standing()
    expect(undated).toBe(lines.filter(({ sortKey }) => sortKey === '9999').length)
    expect(moments.reduce((so, { count }) => so + count, 0)).toBe(lines.length)
  })
})
