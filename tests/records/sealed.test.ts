import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { switchDatabase } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { open, seal, unwrap } from '../../lib/platform/sealing'
import { openCase } from '../../lib/records/cases'
import { keepItem, keepPage, openDraft, startConcern } from '../../lib/records/drafts'
import { openHandover } from '../../lib/records/handovers'
import { keepForm } from '../../lib/records/kept-forms'
import { readReplies } from '../../lib/records/replies'
import { foundOrganisation } from '../cast/organisation'
import { connected, everyTable, superuserUrl } from '../cast/tables'
import { must, wholeCase, wordyDraft } from '../cast/whole-case'
import { freshDatabase } from '../database'

/** What a child or anybody wrote is in the database under seal alone: a thief of the tables reads none of it. */

let close: () => Promise<void>
let root: Client
let here: Record<'author' | 'worker' | 'lead' | 'manager', Actor>
let whole: { caseId: string; reference: string }
let draft: string
const canaries = new Map<string, string>()

/** Words that stand nowhere else, one for each field that takes words. */
function canary(where: string): string {
  const word = `canary${canaries.size.toString().padStart(3, '0')}${Math.random().toString(36).slice(2, 8)}`
  canaries.set(where, word)
  return word
}

/** Where words stand plain on purpose. Names, for search by spelling; who somebody is to the child, for lists. */
const plain: { readonly [where: string]: readonly string[] } = {
  'child name': ['child.name', 'child.name_key', 'name_posting.words', 'name_word.word'],
  'child aliases': ['child.aliases', 'child.name_key', 'name_posting.words', 'name_word.word'],
  'person name': ['person.name'],
  'person relationship': ['person.relationship'],
  'added person name': ['person.name'],
}

beforeAll(async () => {
  const fresh = await freshDatabase()
  close = fresh.close
  root = await connected(superuserUrl(fresh.appUrl))
  const practitioners = { author: ['practitioner'], worker: ['practitioner'] } as const
  here = (await foundOrganisation('Here', { ...practitioners, lead: ['lead'], manager: ['manager'] })).people
  whole = await wholeCase(here, canary)
  draft = must(await startConcern(here.author, newId())).id
  const { pages, entries, people } = wordyDraft(where => canary(`draft ${where}`))
  for (const page of ['danger', 'worry', 'child', 'indicators'] as const)
    must(await keepPage(here.author, draft, page, pages[page] ?? {}))
  for (const { id, given } of entries) must(await keepItem(here.author, draft, 'entries', id, given))
  for (const { id, given } of people) must(await keepItem(here.author, draft, 'people', id, given))
  const kept = { form: 'person', caseId: whole.caseId }
  must(await keepForm(here.worker, kept, { name: canary('kept name'), details: canary('kept details') }))
})
afterAll(async () => {
  await root?.end()
  await switchDatabase(undefined)
  await close()
})

/** Every cell of the database whose text, or whose bytes read as text, hold one of the words. */
async function cellsWith(words: ReadonlyMap<string, string>): Promise<[where: string, cell: string][]> {
  const found: [string, string][] = []
  let rowsRead = 0
  for (const { schema, name } of await everyTable(root)) {
    const { rows } = await root.query(`select * from ${schema}.${name}`)
    rowsRead += rows.length
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) {
        const text = Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value)
        for (const [where, word] of words) if (text.includes(word)) found.push([where, `${name}.${column}`])
      }
  }
  expect(rowsRead).toBeGreaterThan(60)
  return found
}

describe('words', () => {
  it('stand plain in no cell of any table, but for the names that are searched', async () => {
    expect(canaries.size).toBeGreaterThan(60)
    const found = await cellsWith(canaries)
    const unexpected = found.filter(([where, cell]) => !plain[where]?.includes(cell))
    expect(unexpected).toEqual([])
    for (const [where, cells] of Object.entries(plain))
      for (const cell of cells)
        expect(found, 'or the search finds nothing at all').toContainEqual([where, cell])
  })

  it('are in no event of the trail and in no job, names and all', async () => {
    const { rows } = await root.query(`
      select (select string_agg(e::text, ' ') from audit_event e) as trail,
             (select string_agg(j::text, ' ') from graphile_worker._private_jobs j) as jobs,
             (select string_agg(s::text, ' ') from submission s) as sent`)
    for (const [kind, text] of Object.entries<string>(rows[0])) {
      expect(text.length, kind).toBeGreaterThan(100)
      for (const [where, word] of canaries) expect(text.includes(word), `${where} in ${kind}`).toBe(false)
    }
  })

  it('come back whole to who may read them', async () => {
    const { file } = must(await openCase(here.worker, whole.caseId))
    const handed = file.handovers[0]?.id ?? ''
    const { words } = must(await openHandover(here.worker, whole.caseId, handed))
    const read = JSON.stringify([file, words, must(await readReplies(here.lead, whole.caseId)).talk])
    const elsewhere = /^(draft|kept|file|restriction|cover|flag|plan|fact|closure|reopening)|birthUnknownWhy/
    const missing = [...canaries].filter(([where, word]) => !elsewhere.test(where) && !read.includes(word))
    expect(missing.map(([where]) => where)).toEqual([])
    const own = JSON.stringify(must(await openDraft(here.author, draft)).draft)
    const unkept = [...canaries].filter(([where, word]) => /^draft/.test(where) && !own.includes(word))
    expect(unkept.map(([where]) => where)).toEqual([])
  })

  it('that say where a child can be found are in no transcript', async () => {
    const { file } = must(await openCase(here.lead, whole.caseId))
    const transcripts = JSON.stringify([file.concerns, file.stepEvents].flat().map(each => each.transcript))
    expect(transcripts).toContain(canaries.get('worry whatWorries'))
    for (const where of ['whereNow', 'phone', 'online', 'school'])
      expect(transcripts, where).not.toContain(canaries.get(`child ${where}`))
  })
})

describe('a seal', () => {
  const sealedColumns = async () => {
    const { rows } = await root.query<{ table: string; column: string }>(`
      select table_name as table, column_name as column from information_schema.columns
       where table_schema = 'public' and data_type = 'bytea' and column_name like 'sealed%'
         and table_name not in ('account', 'draft') order by 1, 2`)
    return rows
  }
  /** sealed_lift_why stands in the place lift-why, and sealed in the place sealed. */
  const placeOf = (column: string) => column.replace(/^sealed_/, '').replaceAll('_', '-')

  it('opens in its own place and in no other, for every sealed column of a case', async () => {
    const wrapped = 'select wrapped_key from child_case where id = $1'
    const { rows: keys } = await root.query(wrapped, [whole.caseId])
    const key = unwrap(keys[0].wrapped_key)
    const columns = await sealedColumns()
    expect(columns.length).toBeGreaterThan(12)
    for (const { table, column } of columns) {
      const id = ['child', 'nrm_standing'].includes(table) ? 'case_id' : 'id'
      const { rows } = await root.query(
        `select ${id} as id, ${column} as sealed from ${table} where ${column} is not null`,
      )
      expect(rows.length, table).toBeGreaterThan(0)
      for (const row of rows) {
        const place = `${table}|${row.id}|${placeOf(column)}`
        expect(() => open(key, place, row.sealed), place).not.toThrow()
        for (const other of [`${table}|${newId()}|${placeOf(column)}`, `person|${row.id}|x`, '', place + ' '])
          expect(() => open(key, other, row.sealed), other).toThrow()
      }
    }
  })

  it('moved to another row stops the reading instead of showing the wrong words', async () => {
    const swap =
      'update entry e set sealed = (select o.sealed from entry o where o.id <> e.id and o.case_id = e.case_id limit 1) where case_id = $1'
    const before = await root.query('select id, sealed from entry where case_id = $1', [whole.caseId])
    await root.query(swap, [whole.caseId])
    const opened = await openCase(here.lead, whole.caseId)
    if (!opened.ok) throw new Error('The lead may open it')
    const { file } = opened.value
    expect(() => file.entries.map(({ what }) => what)).toThrow()
    expect(file.people.length).toBeGreaterThan(0)
    for (const { id, sealed } of before.rows)
      await root.query('update entry set sealed = $2 where id = $1', [id, sealed])
    const again = await openCase(here.lead, whole.caseId)
    expect(again.ok && again.value.file.entries.filter(({ what }) => what).length).toBeGreaterThan(1)
  })

  it('is never the same twice, and not one bit of it can be changed', () => {
    const key = { bytes: Buffer.alloc(32, 7) }
    const [one, two] = [seal(key, 'entry|1|sealed', 'words'), seal(key, 'entry|1|sealed', 'words')]
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false)
    expect(open(key, 'entry|1|sealed', one)).toBe('words')
    for (let at = 0; at < one.length; at++) {
      const bent = Uint8Array.from(one, (byte, i) => (i === at ? byte ^ 1 : byte))
      expect(() => open(key, 'entry|1|sealed', bent)).toThrow()
    }
    expect(() => open({ bytes: Buffer.alloc(32, 8) }, 'entry|1|sealed', one)).toThrow()
    expect(() => open(key, 'entry|1|sealed', one.subarray(0, 20))).toThrow()
  })
})
