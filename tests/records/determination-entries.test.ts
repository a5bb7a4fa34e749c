import { expect, it } from 'vitest'
import { matrix } from '../../lib/domain/determination/matrix'
import { changedSinceMade, shownThen } from '../../lib/domain/determination/since'
import { newId } from '../../lib/platform/identity'
import { makeDetermination } from '../../lib/records/determinations'
import { addEntry } from '../../lib/records/entries'
import { openEvidence } from '../../lib/records/evidence'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** A determination keeps which entries it rested on, and the evidence tells what became of each since. */

const { here, root } = twoOrganisations({
  author: ['practitioner'],
  worker: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
})
const told = { kind: 'call', known: 'told', source: 'Her school', what: 'He drove her.' } as const
const drove = { kind: 'act', code: 'act-02' } as const
const kept = { kind: 'act', code: 'act-04' } as const

it('by their ids as they stood when it was recorded, and one more entry is no conflict', async () => {
  const { caseId } = await recorded(here.author, { pages: {} })
  await accepted(here.lead, here.manager, caseId, here.worker)
  const read = async () => must(await openEvidence(here.lead, caseId, 'evidence')).file
  const add = async (what: string, ticks: Parameters<typeof addEntry>[4], corrects?: string) =>
    must(await addEntry(here.worker, caseId, newId(), { ...told, what }, ticks, corrects)).id

  const first = await add('He drove her.', [drove, kept])
  const before = await read()
  const seen = JSON.stringify(matrix(before).weighed)
  const meanwhile = await add('He drove her again.', [drove])
  const made = { result: 'insufficient-information', reasons: 'Too little.', seen, after: '' } as const
  const lookAgainOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const { id } = must(await makeDetermination(here.lead, caseId, newId(), { ...made, lookAgainOn }))

  const at = await read()
  expect(at.rested[id]?.['act-02']?.map(each => each.id).sort()).toEqual([first, meanwhile].sort())
  const [stands] = at.determinations
  if (!stands) throw new Error('No determination stands.')
  expect(changedSinceMade(stands, matrix(at), at)).toBeNull()
  const { rows } = await root().query('select snapshot from determination where id = $1', [id])
  expect(JSON.stringify(rows)).not.toContain('drove')
  expect(rows[0].snapshot.entries['act-04']).toEqual([{ id: first, known: 'told' }])

  const right = await add('He drove her twice.', [drove], first)
  const later = await add('He drove her to a flat.', [drove])
  const now = await read()
  const since = changedSinceMade(stands, matrix(now), now)
  expect(since?.entries.map(each => [each.how, each.id, each.shows, each.by?.name])).toEqual([
    ['corrected', right, ['Act: Transportation'], here.worker.name],
    ['gone', right, ['Act: Harbouring'], here.worker.name],
    ['new', later, ['Act: Transportation'], here.worker.name],
  ])
  const then = shownThen(stands, matrix(now), now)
  expect(then[0]?.entries.map(each => each.id).sort()).toEqual([first, meanwhile].sort())

  await root().query(`set session_replication_role = replica`)
  await root().query(`update determination set snapshot = snapshot - 'entries' where id = $1`, [id])
  await root().query(`set session_replication_role = origin`)
  const old = await read()
  expect(old.rested).toEqual({})
  expect(changedSinceMade(stands, matrix(old), old)?.entries).toEqual([])
  expect(shownThen(stands, matrix(old), old)[0]).toMatchObject({
    words: expect.stringMatching(/^Act: .*; /),
    entries: [],
  })
})
