import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { objects } from '../../lib/platform/objects'
import { newKey, sealBytes } from '../../lib/platform/sealing'
import { readEntry } from '../../lib/records/chronology'
import { addEntry } from '../../lib/records/entries'
import { fileBytes } from '../../lib/records/file-bytes'
import { clearFile } from '../../lib/records/file-fates'
import { openFiles } from '../../lib/records/file-views'
import { addFile } from '../../lib/records/files'
import { canary, page, pdf, photograph } from '../cast/hostile-files'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** Files of a case: looked into, sealed, shown by permission, and nothing readable left of what was not taken. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    worker: ['practitioner'],
    stranger: ['practitioner'],
    lead: ['lead'],
    manager: ['manager'],
    auditor: ['auditor'],
    administrator: ['administrator'],
  },
  { lead: ['lead', 'manager'] },
)
const notFound = { ok: false, why: 'not-found' }
const words = 'Nguyen passport scan'
const letter = () => pdf([page, `(${canary})`])
const given = (more: object = {}) => ({
  file: { name: `${words}.pdf`, bytes: letter() },
  shows: 'The letter he carried.',
  confirmed: true,
  entryId: null,
  ...more,
})
let caseId: string

beforeEach(async () => {
  caseId = (await recorded(here.author)).caseId
  await accepted(here.lead, here.manager, caseId, here.worker)
})
const folder = () => join(process.env.HOLDFAST_DATA ?? '', 'objects', 'files')
const stored = () => (existsSync(folder()) ? readdirSync(folder()) : [])
const add = (more: object = {}, actor = here.worker, key = newId()) =>
  addFile(actor, caseId, key, given(more))
const told = async (actor: Actor) => {
  const { rows } = await root().query(
    'select action, outcome, detail from audit_event where actor_id = $1 and case_id = $2 order by at, shard, seq',
    [actor.id, caseId],
  )
  return rows as { action: string; outcome: string; detail: object }[]
}

describe('a file', () => {
  it('comes back as it was to whoever may see it, and the trail has its id and not its name', async () => {
    const { id } = must(await add())
    for (const actor of [here.worker, here.lead, here.manager]) {
      const seen = must(await fileBytes(actor, caseId, id, 'file.see'))
      expect(seen.bytes.equals(letter())).toBe(true)
      expect(seen.name).toMatch(/^HF-[0-9A-Z]{8}-pdf-[0-9a-f]{6}\.pdf$/)
    }
    must(await fileBytes(here.worker, caseId, id, 'file.download'))
    const { files } = must(await openFiles(here.worker, caseId))
    expect(files).toMatchObject([{ id, name: `${words}.pdf`, shows: 'The letter he carried.', type: 'pdf' }])
    const lines = await told(here.worker)
    expect(lines.map(each => each.action)).toEqual(['file.add', 'file.see', 'file.download', 'case.open'])
    expect(lines[1]?.detail).toEqual({ file: id, type: 'pdf' })
    expect(JSON.stringify(lines)).not.toMatch(/passport|letter|Nguyen/)
  })

  it('is on the disk under seal alone, and a photograph without where it was taken', async () => {
    const before = stored().length
    must(await add())
    const shot = { file: { name: 'IMG.jpg', bytes: await photograph('jpeg') } }
    const { id } = must(await add(shot))
    expect(stored().length).toBe(before + 2)
    const [drawn] = [must(await fileBytes(here.worker, caseId, id, 'file.see'))]
    expect(drawn.bytes.includes(canary)).toBe(false)
    for (const name of stored())
      for (const each of readdirSync(join(folder(), name))) {
        const path = join(folder(), name, each)
        expect(statSync(path).mode & 0o077).toBe(0)
        expect(/CANARY|%PDF|JFIF|Nguyen/.test(readFileSync(path, 'latin1'))).toBe(false)
      }
  })

  it('stands at an entry of its case, and at no other', async () => {
    const entry = { known: 'seen' as const, what: 'He showed it.' }
    const { id } = must(await addEntry(here.worker, caseId, newId(), entry, []))
    must(await add({ entryId: id }))
    const { files } = must(await openFiles(here.worker, caseId))
    expect(files[0]?.entryId).toBe(id)
    const mark = [{ id: files[0]?.id, type: 'pdf', locked: false, removed: false }]
    const standing = async () => must(await readEntry(here.worker, caseId, id)).entries[0]
    expect((await standing())?.files).toEqual(mark)
    must(await addEntry(here.worker, caseId, newId(), { ...entry, what: 'He gave it away.' }, [], id))
    expect(await standing()).toMatchObject({ what: 'He gave it away.', files: mark })
    const other = await recorded(here.worker)
    expect(await addFile(here.worker, other.caseId, newId(), given({ entryId: id }))).toEqual(notFound)
    expect(await add({ entryId: 'x' })).toEqual(notFound)
  })

  it('sent twice by one form is one, and its bytes are there once', async () => {
    const [key, before] = [newId(), stored().length]
    const sent = await Promise.all([1, 2, 3].map(() => add({}, here.worker, key)))
    expect(new Set(sent.map(each => must(each).id)).size).toBe(1)
    expect(stored().length).toBe(before + 1)
  })
})

describe('what is not taken', () => {
  const refusedFor = (at: string) => ({ ok: false, why: 'incomplete', problems: [{ at }] })

  it('says why, keeps nothing, and the trail tells that it was refused', async () => {
    const before = stored().length
    expect(await add({ confirmed: false })).toMatchObject(refusedFor('unconfirmed'))
    expect(await add({ file: undefined })).toMatchObject(refusedFor('none'))
    expect(await add({ file: { name: '', bytes: Buffer.alloc(0) } })).toMatchObject(refusedFor('none'))
    expect(await add({ file: { name: 'a.pdf', bytes: undefined } })).toMatchObject(refusedFor('too-large'))
    const svg = { name: 'a.png', bytes: Buffer.from('<svg onload="alert(1)"/>') }
    expect(await add({ file: svg })).toMatchObject(refusedFor('other-type'))
    expect(stored().length).toBe(before)
    expect(must(await openFiles(here.lead, caseId)).files).toEqual([])
    const lines = await told(here.worker)
    expect(lines.map(each => `${each.action} ${each.outcome}`)).toEqual(Array(5).fill('file.add refused'))
  })

  it('is what the case has no room for', async () => {
    const { id } = must(await add())
    await root().query('update file set bytes = $2 where id = $1', [id, 500 * 1024 * 1024 - 10])
    const before = stored().length
    expect(await add()).toMatchObject(refusedFor('case-full'))
    expect(stored().length).toBe(before)
  })

  it('is anything of somebody who may not write on the case, and leaves no bytes', async () => {
    const before = stored().length
    const { id } = must(await add())
    for (const actor of [
      here.stranger,
      here.auditor,
      here.administrator,
      here.manager,
      there.lead,
      here.author,
    ])
      expect(await add({}, actor), actor.name).toEqual(notFound)
    expect(stored().length).toBe(before + 1)
    for (const actor of [here.stranger, here.auditor, here.administrator, there.lead, here.author])
      for (const way of ['file.see', 'file.download'] as const)
        expect(await fileBytes(actor, caseId, id, way), actor.name).toEqual(notFound)
  })

  it('is a file asked for by way of another case, or by an id that is none', async () => {
    const { id } = must(await add())
    const other = await recorded(here.worker)
    for (const [of, which] of [
      [other.caseId, id],
      [caseId, newId()],
      [caseId, '../x'],
      ['x', id],
    ] as const)
      expect(await fileBytes(here.worker, of, which, 'file.see')).toEqual(notFound)
  })
})

describe('a crash between the bytes and the row', () => {
  it('leaves what nobody can read, and the job that was there before removes it', async () => {
    const id = newId()
    await objects().put(`files/${id}/sealed`, sealBytes(newKey().key, `object|${id}`, letter()))
    expect(await fileBytes(here.lead, caseId, id, 'file.see')).toEqual(notFound)
    await clearFile(id)
    expect(stored()).not.toContain(id)
    await clearFile(id)
  })

  it('is looked for an hour after each file, and what has its row stays', async () => {
    const { id } = must(await add())
    const { rows } = await root().query(
      `select run_at > now() + interval '50 minutes' as later from graphile_worker.jobs where key = $1`,
      [`clear-file-${id}`],
    )
    expect(rows).toEqual([{ later: true }])
    await clearFile(id)
    must(await fileBytes(here.worker, caseId, id, 'file.see'))
  })
})
