import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { chronology } from '../../lib/domain/case/chronology'
import { asksForDeeds, inPeriod, readChronologyQuery } from '../../lib/domain/case/chronology-filter'
import { timeTable } from '../../lib/domain/case/time-table'
import { matrix } from '../../lib/domain/determination/matrix'
import { corrected } from '../../lib/domain/entry/standing'
import { occurredInWords } from '../../lib/domain/time/words'
import type { OccurredAnswer } from '../../lib/forms/question'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import {
  linesOnAPage,
  printChronology,
  readChronology,
  readEntry,
  readTimeLine,
} from '../../lib/records/chronology'
import { addEntry } from '../../lib/records/entries'
import { addPerson } from '../../lib/records/people'
import { decide } from '../../lib/records/triage'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** The chronology page by page: what it lists, in what order, narrowed how, and to whom. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    worker: ['practitioner'],
    stranger: ['practitioner'],
    lead: ['lead'],
    manager: ['manager'],
    auditor: ['auditor'],
  },
  { lead: ['lead'] },
)
const notFound = { ok: false, why: 'not-found' }
const conflict = { ok: false, why: 'conflict' }

let caseId: string
let reference: string
let aunt: string
let driver: string
const precisions: OccurredAnswer[] = [
  { precision: 'exact', at: '2026-03-26T05:40' },
  { precision: 'day', at: '2026-03-26' },
  { precision: 'month', at: '2026-03' },
  { precision: 'year', at: '2026' },
  { precision: 'about', at: '2026-02-28' },
  { precision: 'not-known' },
  { precision: 'day', at: '2025-12-31' },
]
const kinds = ['call', 'visit', 'observation', 'other'] as const
const waysKnown = ['seen', 'told', 'inferred', 'said'] as const

beforeAll(async () => {
  ;({ caseId, reference } = await recorded(here.author, {
    entries: [
      {
        id: newId(),
        given: { known: 'said', words: 'Early.', what: 'Said.', 'when.precision': 'not-known' },
      },
    ],
  }))
  await accepted(here.lead, here.manager, caseId, here.worker)
  const add = (name: string) => addPerson(here.worker, caseId, newId(), { name, inform: 'not-decided' })
  aunt = must(await add('An aunt')).id
  driver = must(await add('A driver')).id
  for (let count = 0; count < 60; count++) {
    const when = precisions[count % precisions.length] ?? { precision: 'not-known' as const }
    const people = [
      ...(count % 3 === 0 ? [{ person: aunt, part: 'present' as const }] : []),
      ...(count % 5 === 0 ? [{ person: driver, part: 'about' as const }] : []),
    ]
    const entry = {
      kind: kinds[count % 4] ?? 'other',
      known: waysKnown[count % 4] ?? 'seen',
      what: `Entry ${count}.`,
      where: 'By the canal',
      when,
      people,
      withChild: count % 2 === 0,
    }
    const ticked = count % 10 === 0 ? [{ kind: 'act' as const, code: 'act-01' }] : []
    must(await addEntry(here.worker, caseId, newId(), entry, ticked))
  }
})

const asked = (query: { [name: string]: string } = {}) => readChronologyQuery(query)
const pageOf = async (query: { [name: string]: string } = {}, actor: Actor = here.worker) =>
  must(await readChronology(actor, caseId, asked(query)))
const all = async (query: { [name: string]: string } = {}) => {
  const first = await pageOf(query)
  const rest = Array.from({ length: first.pages - 1 }, (_, at) => pageOf({ ...query, page: String(at + 2) }))
  return { ...first, lines: [first, ...(await Promise.all(rest))].flatMap(each => each.lines) }
}
const wholeFile = async () => must(await openCase(here.lead, caseId)).file
/** What the rules say of the whole file: the entries that stand and what was done, in order. */
const standing = async () => {
  const file = await wholeFile()
  const gone = new Set(corrected(file.entries).gone)
  return { file, lines: chronology(file).filter(line => !gone.has(line.id)) }
}
const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id)

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
    const rows = await root().query('select id, with_child from entry where case_id = $1', [caseId])
    const withChild = new Set(rows.rows.filter(row => row.with_child).map(row => row.id))
    const entries = new Map(file.entries.map(entry => [entry.id, entry]))
    const wanted = lines.filter(line => {
      const entry = entries.get(line.id)
      if (!inPeriod(line.sortKey, filter)) return false
      if (!entry) return asksForDeeds(filter)
      if (filter.kind === 'done') return false
      if (filter.kind && !(filter.kind === 'words' ? entry.known === 'said' : entry.kind === filter.kind))
        return false
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
    expect((await all({ person: aunt })).total).toBe(20)
    expect((await all({ person: driver })).total).toBe(12)
    const [line] = (await pageOf({ person: aunt, kind: 'call' })).lines
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
    const { moments } = must(await readTimeLine(here.worker, caseId, {}))
    const { periods, undated } = timeTable(moments)
    expect(periods.length).toBeGreaterThan(2)
    for (const { from, until, count } of periods) expect((await all({ from, until })).total, from).toBe(count)
    const { lines } = await standing()
    expect(undated).toBe(lines.filter(({ sortKey }) => sortKey === '9999').length)
    expect(moments.reduce((so, { count }) => so + count, 0)).toBe(lines.length)
  })
})

describe('a correction', () => {
  const evidenced = async () => matrix(await wholeFile()).codes.purpose

  it('stands where it belongs with all that it says anew, and what stood before can be read', async () => {
    const tick = [{ kind: 'purpose' as const, code: 'purp-03' }]
    const people = [{ person: aunt, part: 'about' as const }]
    const wrong = {
      kind: 'call' as const,
      known: 'told' as const,
      source: 'Her school',
      what: 'Wrong.',
      people,
    }
    const first = must(await addEntry(here.worker, caseId, newId(), wrong, tick)).id
    expect(await evidenced()).toContain('purp-03')
    const before = await all({ shows: 'purpose.purp-03', person: aunt })
    expect(ids(before.lines)).toEqual([first])
    const right = { ...wrong, what: 'Right.', people: [] }
    const second = must(await addEntry(here.worker, caseId, newId(), right, [], first)).id
    expect(await evidenced()).not.toContain('purp-03')
    expect((await all({ shows: 'purpose.purp-03' })).total).toBe(0)
    expect((await all({ person: aunt, kind: 'call' })).lines.map(({ text }) => text)).not.toContain('Wrong.')
    const third = must(
      await addEntry(here.lead, caseId, newId(), { ...right, what: 'Better.' }, tick, second),
    ).id
    expect(ids((await all({ shows: 'purpose.purp-03' })).lines)).toEqual([third])
    const listed = ids((await all()).lines)
    expect([first, second, third].map(id => listed.includes(id))).toEqual([false, false, true])
    expect((await pageOf({ entry: first })).lines.map(({ id }) => id)).toContain(third)
    for (const id of [first, second, third]) {
      const { entries } = must(await readEntry(here.worker, caseId, id))
      expect(entries.map(({ what }) => what)).toEqual(['Better.', 'Right.', 'Wrong.'])
    }
  })

  it('of what somebody corrected meanwhile is a conflict, however close they were', async () => {
    const entry = { kind: 'other' as const, known: 'seen' as const, what: 'Seen.' }
    const { id } = must(await addEntry(here.worker, caseId, newId(), entry, []))
    const both = await Promise.all(
      [here.worker, here.lead].map(actor => addEntry(actor, caseId, newId(), entry, [], id)),
    )
    expect(both.filter(each => each.ok).length).toBe(1)
    expect(both).toContainEqual(conflict)
    expect(await addEntry(here.worker, caseId, newId(), entry, [], id)).toEqual(conflict)
  })

  it('from before, which said nothing anew, keeps what was ticked with what it corrected', async () => {
    const entry = { kind: 'other' as const, known: 'seen' as const, what: 'Old.' }
    const tick = [{ kind: 'means' as const, code: 'means-03' }]
    const first = must(await addEntry(here.worker, caseId, newId(), entry, tick)).id
    const second = must(await addEntry(here.worker, caseId, newId(), entry, [], first)).id
    await root().query('update entry set restates = false where id = $1', [second])
    expect(ids((await all({ shows: 'means.means-03' })).lines)).toEqual([second])
    const { entries } = must(await readEntry(here.worker, caseId, first))
    expect(entries[0]?.ticks).toEqual(tick)
    expect(matrix(await wholeFile()).codes.means).toContain('means-03')
  })
})

describe('who may', () => {
  it('read, print and add: the case’s own, and nobody else', async () => {
    const entry = { kind: 'other' as const, known: 'seen' as const, what: 'No.' }
    for (const actor of [here.stranger, here.auditor, there.lead, here.author]) {
      expect(await readChronology(actor, caseId, asked())).toEqual(notFound)
      expect(await readTimeLine(actor, caseId, {})).toEqual(notFound)
      expect(await printChronology(actor, caseId, asked(), false)).toEqual(notFound)
      expect(await printChronology(actor, caseId, asked(), true)).toEqual(notFound)
      expect(await addEntry(actor, caseId, newId(), entry, [])).toEqual(notFound)
    }
    must(await printChronology(here.manager, caseId, asked(), true))
    expect(await addEntry(here.manager, caseId, newId(), entry, [])).toEqual(notFound)
  })

  it('name people of the case alone, and entries of the case alone', async () => {
    const elsewhere = await recorded(here.author)
    const stranger = must(await addPerson(here.author, elsewhere.caseId, newId(), { name: 'Another' })).id
    const naming = (person: string) =>
      addEntry(
        here.worker,
        caseId,
        newId(),
        { known: 'seen', what: 'No.', people: [{ person, part: 'about' }] },
        [],
      )
    for (const person of [stranger, newId(), 'x', '']) expect(await naming(person)).toEqual(notFound)
    const { id } = must(await addEntry(here.author, elsewhere.caseId, newId(), { what: 'Theirs.' }, []))
    expect(await readEntry(here.worker, caseId, id)).toEqual(notFound)
    expect((await pageOf({ entry: id })).page).toBe(1)
  })

  it('and the trail tells who printed, with places or without, and holds no words', async () => {
    const told = async () =>
      (
        await root().query(
          `select action, detail from audit_event where case_id = $1 and detail ? 'printed'`,
          [caseId],
        )
      ).rows
    const before = (await told()).length
    const bare = must(await printChronology(here.worker, caseId, asked(), false))
    const revealed = must(await printChronology(here.worker, caseId, asked(), true))
    expect(JSON.stringify(bare.lines)).not.toContain('canal')
    expect(JSON.stringify(revealed.lines)).toContain('By the canal')
    expect(bare.lines.length).toBe((await all()).total)
    const events = (await told()).slice(before)
    expect(events.map(({ action }) => action).sort()).toEqual(['chronology.print', 'location.reveal'])
    expect(JSON.stringify(events)).not.toMatch(/canal|Entry \d/)
  })

  it('joined concerns are in it, with their own keys', async () => {
    const more = await recorded(here.author, {
      entries: [
        {
          id: newId(),
          given: { known: 'seen', what: 'Joined.', 'when.precision': 'year', 'when.year': '2024' },
        },
      ],
    })
    const words = { reasons: 'The same child.', reply: 'Thank you.' }
    must(await decide(here.lead, more.caseId, newId(), 1, { outcome: 'joined', joinTo: reference, ...words }))
    const [first] = (await pageOf()).lines
    expect(first).toMatchObject({
      text: 'Joined.',
      dateInWords: occurredInWords({ precision: 'year', at: '2024' }),
    })
  })
})
