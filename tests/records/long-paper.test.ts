import { beforeAll, expect, it } from 'vitest'
import { newId } from '../../lib/platform/identity'
import { linesOfAPart, printChronology } from '../../lib/records/chronology'
import { addEntry } from '../../lib/records/entries'
import { must } from '../cast/whole-case'
import { asked, ids, longChronology } from './long-chronology'

/** A long chronology is printed in parts, which together are the whole. */

const { here, root, known } = longChronology()

beforeAll(async () => {
  for (let count = 0; count < linesOfAPart; count++) {
    const kind = count % 2 ? ('call' as const) : ('visit' as const)
    const what = { kind, known: 'seen' as const, what: `Later ${count}.`, where: 'By the mill' }
    must(await addEntry(here.worker, known.caseId, newId(), what, []))
  }
})

const print = async (query: { [name: string]: string }, how: Parameters<typeof printChronology>[3] = {}) =>
  must(await printChronology(here.worker, known.caseId, asked(query), how))

it.each([{}, { order: 'newest' }, { kind: 'visit' }])(
  'every line is in one of the parts, in its place: %o',
  async query => {
    const whole = await print(query, { whole: true })
    expect(whole).toMatchObject({ page: 1, pages: 1, total: whole.lines.length })
    const first = await print(query)
    expect(first.total).toBe(whole.total)
    expect(first.pages).toBe(Math.ceil(whole.total / linesOfAPart))
    const parts = [first]
    for (let page = 2; page <= first.pages; page++) parts.push(await print({ ...query, page: String(page) }))
    expect(parts.map(({ page }) => page)).toEqual(parts.map((_, at) => at + 1))
    expect(ids(parts.flatMap(({ lines }) => lines))).toEqual(ids(whole.lines))
  },
)

it('a part after the last is the last, and what is short comes whole', async () => {
  const { pages } = await print({})
  expect(pages).toBe(2)
  expect(await print({ page: '99' })).toMatchObject({ page: pages, pages })
  expect(await print({ person: known.driver })).toMatchObject({ page: 1, pages: 1 })
})

it('the trail tells how many lines were printed, and which part', async () => {
  await print({ page: '2' }, { places: true })
  await print({}, { whole: true })
  const { rows } = await root().query(
    `select action, detail from audit_event where reference = $1 and detail ? 'printed' order by at desc, seq desc limit 2`,
    [known.reference],
  )
  expect(rows).toEqual([
    { action: 'chronology.print', detail: { part: 'chronology', printed: (await print({})).total } },
    { action: 'location.reveal', detail: { part: 'chronology', printed: expect.any(Number), page: 2 } },
  ])
})
