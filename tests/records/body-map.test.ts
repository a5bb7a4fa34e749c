import { beforeEach, expect, it } from 'vitest'
import type { MarkAnswers } from '../../lib/domain/body-map/marks'
import { nowStanding, standingMarks } from '../../lib/domain/body-map/marks'
import { chronology } from '../../lib/domain/case/chronology'
import { newId } from '../../lib/platform/identity'
import { addMark, openBodyMap } from '../../lib/records/body-map'
import { openCase } from '../../lib/records/cases'
import { addEntry } from '../../lib/records/entries'
import { decide } from '../../lib/records/triage'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** Marks on a body map: recorded once, seen in the chronology too, corrected and never overwritten. */

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
const bruise: MarkAnswers = {
  part: 'forearm',
  side: 'left',
  view: 'front',
  size: '2 cm',
  look: 'Round, dark red',
  words: 'The door caught me.',
  saw: 'me',
  when: { precision: 'day', at: '2026-11-20' },
}
let caseId: string
let reference: string

beforeEach(async () => {
  ;({ caseId, reference } = await recorded(here.author))
  await accepted(here.lead, here.manager, caseId, here.worker)
})
const add = (answers = bruise, corrects?: string, actor = here.worker) =>
  addMark(actor, caseId, newId(), answers, corrects)
const entryOf = async (mark: string) => {
  const { marks } = must(await openBodyMap(here.worker, caseId))
  return marks.find(({ id }) => id === mark)?.entryId
}
const map = async () => {
  const { marks, entries } = must(await openBodyMap(here.worker, caseId))
  return { marks, entries, standing: standingMarks(marks, entries) }
}

it('is an entry of the chronology as well, with the child’s words apart', async () => {
  must(await add())
  const { standing } = await map()
  const { file } = must(await openCase(here.worker, caseId))
  expect(standing).toMatchObject([{ number: 1, place: { part: 'forearm', side: 'left', view: 'front' } }])
  const line = chronology(file).find(each => each.id === standing[0]?.entryId)
  expect(line).toMatchObject({ words: 'The door caught me.', known: 'seen', dateInWords: '20 November 2026' })
  expect(line?.text).toContain('How big is it? 2 cm')
})

it('stays as it was written beside its correction, which takes its number', async () => {
  const first = must(await add())
  must(await add({ ...bruise, part: 'hand' }))
  must(await add({ ...bruise, side: 'right' }, await entryOf(first.id)))
  const { marks, standing } = await map()
  expect(marks.length).toBe(3)
  expect(standing.map(each => [each.number, each.place.part, each.place.side, each.before.length])).toEqual([
    [1, 'forearm', 'right', 1],
    [2, 'hand', 'left', 0],
  ])
  expect(standing[0]?.entry.correctsId).toBe(marks[0]?.entryId)
  const ink = { known: 'seen' as const, what: 'It was ink.' }
  must(await addEntry(here.worker, caseId, newId(), ink, [], standing[1]?.entryId))
  const { file } = must(await openCase(here.worker, caseId))
  expect(chronology(file).filter(each => each.correctedBy).length).toBe(2)
})

it('leaves the map when something else is signed instead of it in the chronology, and comes back with a new mark', async () => {
  must(await add())
  const instead = async () => (await map()).standing.map(each => each.instead?.what ?? null)
  const [entry] = (await map()).entries
  const ink = { known: 'seen' as const, what: 'It was ink.' }
  const { id } = must(await addEntry(here.worker, caseId, newId(), ink, [], entry?.id))
  expect(await instead()).toEqual(['It was ink.'])
  const pen = must(await addEntry(here.worker, caseId, newId(), { ...ink, what: 'Felt pen.' }, [], id))
  expect(await instead()).toEqual(['Felt pen.'])
  must(await add({ ...bruise, size: '3 cm' }, pen.id))
  expect(await instead()).toEqual([null])
  expect((await map()).standing.map(each => [each.number, each.answers.size])).toEqual([[1, '3 cm']])
})

it('is corrected once: of two who correct it at one moment the other meets a conflict, and then what stands', async () => {
  const first = (await entryOf(must(await add()).id)) ?? ''
  const both = await Promise.all([
    add({ ...bruise, size: '3 cm' }, first),
    add({ ...bruise, size: '4 cm' }, first, here.lead),
  ])
  expect(both.filter(done => done.ok).length).toBe(1)
  expect(both).toContainEqual(conflict)
  const { marks, entries, standing } = await map()
  expect(marks.length).toBe(2)
  expect(nowStanding(marks, entries, first)).toEqual(standing[0])
  must(await add({ ...bruise, size: '5 cm' }, standing[0]?.entryId))
  expect((await map()).standing.map(each => [each.answers.size, each.before.length])).toEqual([['5 cm', 2]])
})

it('is corrected once, by a mark or by an entry: the second of two who do either meets a conflict with what stands', async () => {
  const ink = { known: 'seen' as const, what: 'It was ink.' }
  const corrects = async (kind: 'mark' | 'entry', entryId: string) =>
    kind === 'mark'
      ? add({ ...bruise, size: '4 cm' }, entryId)
      : addEntry(here.lead, caseId, newId(), ink, [], entryId)
  for (const [first, second] of [
    ['mark', 'entry'],
    ['entry', 'mark'],
  ] as const) {
    const entryId = (await entryOf(must(await add()).id)) ?? ''
    must(await corrects(first, entryId))
    expect(await corrects(second, entryId)).toEqual(conflict)
    const { marks, entries } = await map()
    const stands = nowStanding(marks, entries, entryId)
    expect(stands?.instead?.what).toBe(first === 'entry' ? 'It was ink.' : undefined)
    must(await corrects(second, stands?.instead?.id ?? stands?.entryId ?? ''))
  }
  const entryId = (await entryOf(must(await add()).id)) ?? ''
  const both = await Promise.all([corrects('mark', entryId), corrects('entry', entryId)])
  expect(both.filter(done => done.ok).length).toBe(1)
  expect(both).toContainEqual(conflict)
})

it('is written by who may write on the case, on a place that there is, once for each form', async () => {
  for (const actor of [here.stranger, here.auditor, here.manager, here.author, there.lead])
    expect(await add(bruise, undefined, actor), actor.name).toEqual(notFound)
  expect(await add({ ...bruise, side: 'middle' })).toMatchObject({
    why: 'incomplete',
    problems: [{ at: 'side' }],
  })
  const elsewhere = await recorded(here.worker)
  const foreign = must(await addMark(here.worker, elsewhere.caseId, newId(), bruise))
  const theirs = must(await openBodyMap(here.worker, elsewhere.caseId)).marks[0]?.entryId ?? ''
  for (const corrects of [foreign.id, theirs, newId(), 'x'])
    expect(await add(bruise, corrects)).toEqual(notFound)
  const key = newId()
  const sent = await Promise.all([1, 2].map(() => addMark(here.worker, caseId, key, bruise)))
  expect(new Set(sent.map(each => must(each).id)).size).toBe(1)
  for (const actor of [here.stranger, here.auditor, there.lead])
    expect(await openBodyMap(actor, caseId)).toEqual(notFound)
  expect(must(await openBodyMap(here.manager, caseId)).marks.length).toBe(1)
})

it('comes along with a concern that is linked, and is corrected there', async () => {
  const more = await recorded(here.author)
  const mark = must(await addMark(here.author, more.caseId, newId(), bruise))
  const words = { reasons: 'The same child.', reply: 'Thank you.' }
  must(await decide(here.lead, more.caseId, newId(), 1, { outcome: 'joined', joinTo: reference, ...words }))
  must(await add({ ...bruise, size: '3 cm' }, await entryOf(mark.id)))
  const { standing } = await map()
  expect(standing.map(each => each.answers.size)).toEqual(['3 cm'])
})

it('tells the trail ids alone', async () => {
  must(await add())
  const { rows } = await root().query(
    `select detail from audit_event where case_id = $1 and action = 'body-map.mark'`,
    [caseId],
  )
  expect(rows.length).toBe(1)
  expect(Object.keys(rows[0].detail).sort()).toEqual(['correction', 'entry', 'mark'])
  expect(JSON.stringify(rows)).not.toMatch(/forearm|door|red/)
})
