import { beforeAll, expect, it } from 'vitest'
import { matrix } from '../../lib/domain/determination/matrix'
import { shownOf, sourceInWords } from '../../lib/domain/entry/evidence'
import { noticed } from '../../lib/domain/indicator/noticed'
import { draftNrm } from '../../lib/domain/nrm/draft'
import { findings } from '../../lib/domain/nrm/findings'
import { newId } from '../../lib/platform/identity'
import { linesOnAPage } from '../../lib/records/chronology'
import { addEntry, type EntryAnswers } from '../../lib/records/entries'
import { openEvidence } from '../../lib/records/evidence'
import { readNrm } from '../../lib/records/nrm'
import { openSheet } from '../../lib/records/sheets'
import { openWhereabouts } from '../../lib/records/whereabouts'
import { must } from '../cast/whole-case'
import { ids, longChronology } from './long-chronology'

/** Pages of a case with many entries read only what they show, and show the same as if they had read it all. */

const { here, there, root, known, wholeFile, standing } = longChronology()
const notFound = { ok: false, why: 'not-found' }

beforeAll(async () => {
  const add = async (entry: EntryAnswers, ticked: Parameters<typeof addEntry>[4] = [], corrects?: string) =>
    must(await addEntry(here.worker, known.caseId, newId(), entry, ticked, corrects)).id
  const day = (at: string) => ({ precision: 'day' as const, at })
  const sign = { kind: 'indicator', code: 'entry-01b' } as const
  const work = {
    known: 'told',
    source: 'His neighbour, Mr Ode',
    what: 'He worked at night.',
    topics: ['work'],
    when: day('2026-02-01'),
  } as const
  await add(work, [sign])
  const once = await add({ ...work, what: 'He worked at noon.' }, [sign])
  await add({ known: 'seen', what: 'It was somebody else.', when: day('2026-02-02') }, [], once)
  const bare = await add({ known: 'seen', what: 'Nothing yet.' })
  await add({ ...work, what: 'He worked on Sundays.' }, [{ kind: 'act', code: 'act-02' }], bare)
  await add({
    known: 'seen',
    what: 'In a quiet room.',
    topics: ['seen-with'],
    withChild: true,
    people: [{ person: known.aunt, part: 'present' }],
    others: 'An interpreter',
  })
})

it('the evidence shows each element and sign with the same entries', async () => {
  const { file } = must(await openEvidence(here.lead, known.caseId, 'evidence'))
  const whole = await wholeFile()
  const told = (of: Omit<typeof whole, 'entries'> & { entries: typeof file.entries }) =>
    [
      ...matrix(of).columns.flatMap(each => each.elements),
      ...noticed(of).flatMap(each => each.indicators),
    ].map(({ evidence }) =>
      evidence.map(({ entry, dateInWords, known, by }) => [entry?.id, dateInWords, known, by.name]),
    )
  expect(told(file)).toEqual(told(whole))
  const cells = (of: Parameters<typeof told>[0]) =>
    matrix(of)
      .columns.flatMap(each => each.elements)
      .map(({ evidence }) => shownOf(evidence).map(sourceInWords))
  expect(cells(file)).toEqual(cells(whole))
  expect(cells(file).flat().join()).toContain('told by his neighbour, Mr Ode; written by')
  const opened = file.entries.filter(({ source }) => source !== undefined)
  expect(opened.length).toBeLessThan(file.entries.filter(entry => entry.known === 'told').length)
  expect(file.entries.length).toBeLessThan(whole.entries.length / 2)
  expect(JSON.stringify(file.entries)).not.toContain('what')
  for (const actor of [here.stranger, there.lead])
    expect(await openEvidence(actor, known.caseId, 'evidence'), actor.name).toEqual(notFound)
  expect(await openEvidence(here.worker, known.caseId, 'determination', 'determination.make')).toEqual(
    notFound,
  )
})

it('the NRM draft says the same, finds the same weak, and names who was there', async () => {
  const desk = must(await readNrm(here.lead, known.caseId))
  const [whole, now] = [await wholeFile(), new Date()]
  const draft = draftNrm(whole, now)
  const others = (lines: typeof draft.lines) => lines.filter(line => line.key !== 'interviewDetails')
  expect(others(desk.draft.lines)).toEqual(others(draft.lines))
  expect(desk.findings).toEqual(findings(draft, whole, now))
  expect(desk.findings.map(each => each.says).join()).toMatch(/Entries without a date: \d+/)
  expect(desk.file.entries.length).toBeLessThan(whole.entries.length / 2)
  const line = desk.draft.lines.find(each => each.key === 'interviewDetails')
  expect(line?.words).toMatch(/In a quiet room\.\nThere: the child; An aunt.*; An interpreter\.$/)
})

it('a paper tells the latest that stand, and counts the others', async () => {
  const { told } = must(await openSheet(here.worker, known.caseId, 'police'))
  const entries = (await standing()).lines.filter(line => line.kind === 'entry')
  expect(told.total).toBe(entries.length)
  const dated = entries.filter(line => line.sortKey !== '9999')
  expect(ids(told.lines)).toEqual(ids(dated.slice(-linesOnAPage)))
  expect(told.lines).toMatchObject(dated.slice(-linesOnAPage).map(({ text, heading }) => ({ text, heading })))
  expect(await openSheet(here.stranger, known.caseId, 'police')).toEqual(notFound)
})

it('every place is on one of the pages, also of entries from before it was kept that they hold one', async () => {
  const whole = (await wholeFile()).entries.filter(entry => entry.where)
  const every = async () => {
    const first = must(await openWhereabouts(here.worker, known.caseId, 1))
    expect(first.places.length).toBe(linesOnAPage)
    const rest = await Promise.all(
      Array.from({ length: first.pages - 1 }, (_, at) => openWhereabouts(here.worker, known.caseId, at + 2)),
    )
    return [first, ...rest.map(must)].flatMap(each => each.places.map(({ id }) => id)).sort()
  }
  expect(await every()).toEqual(ids(whole).sort())
  await root().query(`set session_replication_role = replica`)
  await root().query('update entry set placed = null where case_id = $1', [known.caseId])
  await root().query(`set session_replication_role = origin`)
  expect(await every()).toEqual(ids(whole).sort())
  expect(must(await openWhereabouts(here.worker, known.caseId, 9_999)).places.length).toBeGreaterThan(0)
  for (const actor of [here.stranger, here.auditor, there.lead])
    expect(await openWhereabouts(actor, known.caseId, 1), actor.name).toEqual(notFound)
})
