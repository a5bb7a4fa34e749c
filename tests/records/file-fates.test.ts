import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { readChronologyQuery } from '../../lib/domain/case/chronology-filter'
import { type EntryLine, entryLine } from '../../lib/domain/case/entry-line'
import { newId } from '../../lib/platform/identity'
import { printChronology, readEntry } from '../../lib/records/chronology'
import { addEntry } from '../../lib/records/entries'
import { exportNrm } from '../../lib/records/exports'
import { fileBytes } from '../../lib/records/file-bytes'
import { clearFile, lockFile, removeFile } from '../../lib/records/file-fates'
import { openFiles } from '../../lib/records/file-views'
import { addFile } from '../../lib/records/files'
import { page, pdf } from '../cast/hostile-files'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** A file that should not be here: closed by one, removed by another on police advice, and never forgotten. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    worker: ['practitioner'],
    stranger: ['practitioner'],
    lead: ['lead'],
    manager: ['manager'],
    both: ['lead', 'manager'],
  },
  { lead: ['lead', 'manager'] },
)
const notFound = { ok: false, why: 'not-found' }
const why = 'It may be an image of another child.'
const advice = {
  force: 'Kestrelford Police',
  officer: 'DC Example 4471',
  reference: 'KP-2026-0042',
  when: '2026-11-20T10:00',
  advice: 'Delete it; we hold a copy.',
}
let caseId: string
let id: string

beforeEach(async () => {
  caseId = (await recorded(here.author)).caseId
  await accepted(here.lead, here.manager, caseId, here.worker)
  const file = { name: 'Linh Tran school photo.pdf', bytes: pdf([page]) }
  id = must(
    await addFile(here.worker, caseId, newId(), { file, shows: 'Linh.', confirmed: true, entryId: null }),
  ).id
})
const lock = (actor = here.worker) => lockFile(actor, caseId, newId(), id, why)
const remove = (actor = here.lead) => removeFile(actor, caseId, newId(), id, advice)
const stored = () => existsSync(join(process.env.HOLDFAST_DATA ?? '', 'objects', 'files', id))

it('is opened by nobody once it is locked away, and its own words are closed with it', async () => {
  for (const actor of [here.stranger, here.author, there.lead]) expect(await lock(actor)).toEqual(notFound)
  must(await lock())
  for (const actor of [here.worker, here.lead, here.manager])
    for (const way of ['file.see', 'file.download'] as const)
      expect(await fileBytes(actor, caseId, id, way)).toEqual(notFound)
  const { files } = must(await openFiles(here.lead, caseId))
  expect(files[0]).toMatchObject({ locked: { why, by: { id: here.worker.id } }, removed: null })
  expect(JSON.stringify(files)).not.toMatch(/Linh/)
  expect(await lock(here.lead)).toMatchObject({ why: 'cannot' })
  expect(stored()).toBe(true)
  expect(JSON.stringify(must(await exportNrm(here.manager, caseId, newId(), 'json')))).not.toContain(id)
})

it('is removed by a second person alone, who is a lead or a manager, and only once it is locked', async () => {
  expect(await remove()).toMatchObject({ why: 'cannot', says: expect.stringMatching(/Lock/) })
  must(await lock(here.both))
  expect(await remove(here.both)).toEqual({ ok: false, why: 'second-person' })
  for (const actor of [here.worker, there.lead]) expect(await remove(actor)).toEqual(notFound)
  must(await remove(here.manager))
  expect(await remove(here.lead)).toMatchObject({ why: 'cannot' })
})

it('leaves no key and no bytes, and everything that was said and done', async () => {
  must(await lock())
  must(await remove())
  const { rows } = await root().query('select sealed_key, bytes from file where id = $1', [id])
  expect(rows).toEqual([{ sealed_key: null, bytes: expect.any(Number) }])
  expect(await fileBytes(here.lead, caseId, id, 'file.see')).toEqual(notFound)
  await clearFile(id)
  expect(stored()).toBe(false)
  const { files } = must(await openFiles(here.worker, caseId))
  const told = new Map(files[0]?.removed?.advice.map(line => [line.id, line.answered]))
  expect([told.get('reference'), told.get('when')]).toEqual(['KP-2026-0042', '20 November 2026, 10:00am'])
  const trail = await root().query(
    `select action, detail from audit_event where case_id = $1 and action like 'file.%' and outcome = 'done' order by at`,
    [caseId],
  )
  expect(trail.rows.map(each => each.action)).toEqual(['file.add', 'file.lock', 'file.remove'])
  expect(JSON.stringify(trail.rows)).not.toMatch(/Linh|KP-2026|Example/)
})

it('is told of at its entry as locked away, and then as removed on police advice', async () => {
  const entry = { known: 'seen' as const, what: 'He showed it.' }
  const { id: entryId } = must(await addEntry(here.worker, caseId, newId(), entry, []))
  const file = { name: 'paper.pdf', bytes: pdf([page]) }
  id = must(await addFile(here.worker, caseId, newId(), { file, shows: 'A.', confirmed: true, entryId })).id
  const told = async () => {
    const { lines } = must(await printChronology(here.lead, caseId, readChronologyQuery({})))
    const [whole] = must(await readEntry(here.lead, caseId, entryId)).entries
    const printed = lines.find((line): line is EntryLine => line.id === entryId && 'files' in line)
    const read = whole && entryLine(whole, [], false)
    return [printed, read].map(line => line?.files.map(({ words }) => words))
  }
  expect(await told()).toEqual([['PDF'], ['PDF']])
  must(await lock())
  expect(await told()).toEqual([['PDF, locked away'], ['PDF, locked away']])
  must(await remove())
  const gone = ['PDF, removed on police advice']
  expect(await told()).toEqual([gone, gone])
})

it('is not removed past the rules, though somebody wrote to the tables themselves', async () => {
  must(await lock())
  const write = (by: string, change: string, of = caseId) =>
    root().query(
      `insert into file_change (id, organisation_id, case_id, file_id, written_by_id, written_at, change, sealed_why)
       values (gen_random_uuid(), $1, $2, $3, $4, now(), $5, '')`,
      [here.lead.organisationId, of, id, by, change],
    )
  const other = await recorded(here.author)
  for (const [by, change, of] of [
    [here.worker.id, 'removed', caseId],
    [here.lead.id, 'locked', caseId],
    [here.lead.id, 'opened', caseId],
    [here.lead.id, 'removed', other.caseId],
  ] as const)
    expect((await write(by, change, of)).rowCount, change).toBe(0)
  expect((await write(here.lead.id, 'removed')).rowCount).toBe(1)
})
