import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { switchDatabase } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { objects } from '../../lib/platform/objects'
import { openBytes, unwrap } from '../../lib/platform/sealing'
import { exportNrm, type Format, keepExport, render } from '../../lib/records/exports'
import { editNrm, passForSignOff, readNrm, signNrm } from '../../lib/records/nrm'
import { myWork } from '../../lib/records/work'
import { foundOrganisation } from '../cast/organisation'
import { connected, superuserUrl } from '../cast/tables'
import { accepted, must, recorded, wordyDraft } from '../cast/whole-case'
import { freshDatabase } from '../database'

/** The NRM draft: worded by one, signed by another, exported as it stood. */

let close: () => Promise<void>
let root: Client
let here: Record<'author' | 'worker' | 'lead' | 'manager' | 'second' | 'ranger', Actor>
let caseId: string
const folder = mkdtempSync(join(tmpdir(), 'holdfast-objects-'))
const conflict = { ok: false, why: 'conflict' }
const notFound = { ok: false, why: 'not-found' }

beforeAll(async () => {
  const fresh = await freshDatabase()
  close = fresh.close
  process.env.HOLDFAST_DATA = folder
  root = await connected(superuserUrl(fresh.appUrl))
  const workers = { worker: ['practitioner'], ranger: ['practitioner', 'lead', 'manager'] } as const
  const overseers = { lead: ['lead'], manager: ['manager'], second: ['manager'] } as const
  here = (await foundOrganisation('Here', { author: ['practitioner', 'manager'], ...workers, ...overseers }))
    .people
})
afterAll(async () => {
  delete process.env.HOLDFAST_DATA
  rmSync(folder, { recursive: true })
  await root?.end()
  await switchDatabase(undefined)
  await close()
})
beforeEach(async () => {
  caseId = (
    await recorded(
      here.author,
      wordyDraft(where => `Words of ${where}`),
    )
  ).caseId
  await accepted(here.lead, here.manager, caseId, here.worker)
})

const fingerprint = async () => must(await readNrm(here.lead, caseId)).fingerprint
const edit = (actor: Actor, value: string, version: number) =>
  editNrm(actor, caseId, newId(), { question: 'familyDetails', value, version })
const pass = async (actor: Actor) => passForSignOff(actor, caseId, newId(), await fingerprint())
const sign = async (actor: Actor) => signNrm(actor, caseId, newId(), await fingerprint())

describe('wording an answer', () => {
  it('meets a conflict when somebody else worded it since, first or later', async () => {
    const first = await Promise.all([edit(here.worker, 'One.', 0), edit(here.lead, 'Two.', 0)])
    expect(first.filter(done => done.ok).length).toBe(1)
    expect(first).toContainEqual(conflict)
    must(await edit(here.worker, 'Three.', 1))
    const second = await Promise.all([edit(here.worker, 'Four.', 2), edit(here.lead, 'Five.', 2)])
    expect(second.filter(done => done.ok).length).toBe(1)
    expect(await edit(here.worker, 'Six.', 2)).toEqual(conflict)
    const { draft } = must(await readNrm(here.worker, caseId))
    const line = draft.lines.find(each => each.key === 'familyDetails')
    expect(line).toMatchObject({ state: 'edited', drawn: 'Words of child family', editedBy: { version: 3 } })
    expect(line?.sources.length).toBeGreaterThan(0)
    expect(await edit(here.manager, 'Managers do not word.', 3)).toEqual(notFound)
  })

  it('goes back to what the case holds when it is emptied', async () => {
    must(await edit(here.worker, 'My own words.', 0))
    must(await edit(here.worker, '', 1))
    const { draft } = must(await readNrm(here.worker, caseId))
    expect(draft.lines.find(each => each.key === 'familyDetails')).toMatchObject({
      words: 'Words of child family',
    })
  })
})

describe('signing off', () => {
  it('takes somebody to pass it on first, as it stood on their page', async () => {
    expect(await sign(here.manager)).toMatchObject({ why: 'cannot' })
    const stale = await fingerprint()
    must(await edit(here.worker, 'Worded since.', 0))
    expect(await passForSignOff(here.worker, caseId, newId(), stale)).toEqual(conflict)
    must(await pass(here.worker))
    expect(must(await myWork(here.manager)).lists['to-sign'].lines.map(item => item.caseId)).toContain(caseId)
    expect(await sign(here.lead)).toEqual(notFound)
    must(await sign(here.manager))
    expect(must(await myWork(here.manager)).lists['to-sign'].lines.map(item => item.caseId)).not.toContain(
      caseId,
    )
  })

  it('is never by who passed it on, who worded an answer, or who recorded the concern', async () => {
    const second = { ok: false, why: 'second-person' }
    must(await pass(here.ranger))
    expect(await sign(here.ranger)).toEqual(second)
    expect(await sign(here.author)).toEqual(second)
    must(await edit(here.ranger, 'Worded by the ranger.', 0))
    must(await pass(here.worker))
    expect(await sign(here.ranger)).toEqual(second)
    expect(must(await sign(here.manager))).toEqual({ number: 1 })
  })

  it('lapses when an answer changes, and comes back with a new one', async () => {
    must(await pass(here.worker))
    must(await sign(here.manager))
    expect(must(await readNrm(here.lead, caseId)).signed).toMatchObject({ by: 'Person manager', number: 1 })
    must(await edit(here.worker, 'Changed after the signature.', 0))
    expect(must(await readNrm(here.lead, caseId))).toMatchObject({ signed: null, ready: null })
    expect(must(await exportNrm(here.manager, caseId, newId(), 'json')).signedBy).toBeNull()
    must(await pass(here.worker))
    expect(must(await sign(here.second))).toEqual({ number: 2 })
  })

  it('happens once when two managers press at one moment', async () => {
    must(await pass(here.worker))
    const both = await Promise.all([sign(here.manager), sign(here.second)])
    expect(both.filter(done => done.ok).length).toBe(1)
    expect(both).toContainEqual(conflict)
    expect(await sign(here.second)).toEqual(conflict)
  })
})

describe('exporting', () => {
  const jobs = async () => {
    const { rows } =
      await root.query(`select t.identifier as task, payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`)
    return rows as { task: string; payload: { id: string } }[]
  }
  const kept = async (id: string) =>
    (await root.query('select sha256, kept_at from export where id = $1', [id])).rows[0]

  it.each(['pdf', 'json'] as const)(
    'enqueues the keeping of a sealed copy, which opens to the same %s',
    async format => {
      const document = must(await exportNrm(here.manager, caseId, newId(), format as Format))
      const job = (await jobs()).at(-1)
      const id = job?.payload.id ?? ''
      expect(job).toEqual({ task: 'keep-export', payload: { id } })
      expect(await kept(id)).toEqual({ sha256: null, kept_at: null })
      await keepExport(id)
      const bytes = await render(document, format as Format)
      const digest = createHash('sha256').update(bytes).digest('hex')
      expect(await kept(id)).toEqual({ sha256: digest, kept_at: expect.any(Date) })
      const sealed = await objects().get(`exports/${id}`)
      expect(sealed.includes('Words of child family')).toBe(false)
      const { rows } = await root.query('select wrapped_key from child_case where id = $1', [caseId])
      const key = unwrap(rows[0].wrapped_key)
      expect(
        createHash('sha256')
          .update(openBytes(key, `object|${id}`, sealed))
          .digest('hex'),
      ).toBe(digest)
      expect(() => openBytes(key, `object|${newId()}`, sealed)).toThrow()
      const before = await kept(id)
      await keepExport(id)
      expect(await kept(id)).toEqual(before)
    },
  )

  it('enqueues nothing when it is refused or breaks', async () => {
    const before = (await jobs()).length
    expect(await exportNrm(here.worker, caseId, newId(), 'json')).toEqual(notFound)
    await root.query('revoke insert on export from holdfast_app')
    await expect(exportNrm(here.manager, caseId, newId(), 'json')).rejects.toThrow()
    await root.query('grant insert on export to holdfast_app')
    expect((await jobs()).length).toBe(before)
    await keepExport(newId())
  })
})
