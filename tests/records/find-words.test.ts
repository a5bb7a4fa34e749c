import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { changeChild } from '../../lib/records/child'
import { references } from '../cast/findable'
import { manyChildren } from '../cast/many-children'
import { connected, superuserUrl } from '../cast/tables'
import { must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** The words of names stand ready for a search exactly as long as somebody is called so. */

const { here, there, root } = twoOrganisations(
  { author: ['practitioner'], lead: ['lead'] },
  { lead: ['lead'] },
)

/** Whether the vocabulary and the postings are what the children's names make them. */
async function holds() {
  const { rows } = await root().query(`
    with wanted as (select c.organisation_id, s.words, c.case_id from child c, app.word_sets(c.name_key) s(words)),
         word as (select distinct organisation_id, words from wanted where words not like '% %')
    select (select count(*)::int from (select * from wanted except select organisation_id, words, case_id from name_posting) x) as unposted,
           (select count(*)::int from (select organisation_id, words, case_id from name_posting except select * from wanted) x) as stale,
           (select count(*)::int from (select * from word except select organisation_id, word from name_word) x) as unknown,
           (select count(*)::int from (select organisation_id, word from name_word except select * from word) x) as forgotten`)
  expect(rows).toEqual([{ unposted: 0, stale: 0, unknown: 0, forgotten: 0 }])
}
const words = async (pattern: string) =>
  (await root().query('select word from name_word where word like $1 order by 1', [pattern])).rows.map(
    row => row.word,
  )
const sets = async (id: string) =>
  (await root().query('select words from name_posting where case_id = $1 order by 1', [id])).rows.map(
    row => row.words,
  )
const rename = (by: Client, id: string, key: string) =>
  by.query('update child set name_key = $2 where case_id = $1', [id, key])

beforeAll(async () => {
  await manyChildren(root(), here.author, [
    'Lương Văn Khải',
    'Nguyễn Văn An',
    ['Tommy Atkins', 'An An', 'a b c d e f g h i j'],
  ])
  await manyChildren(root(), there.lead, ['Lương Văn Khải'])
})

describe('words', () => {
  it('stand alone and in sets of up to four of one name, once', async () => {
    const [id = ''] = await manyChildren(root(), here.author, [['Xa Xb Xc Xd Xe', 'Xz Xa Xa']])
    const found = await sets(id)
    expect(found.length).toBe(5 + 10 + 10 + 5 + 2)
    for (const each of ['xa', 'xb xe', 'xa xc xe', 'xa xb xd xe', 'xa xz']) expect(found).toContain(each)
    for (const each of ['xb xz', 'xa xb xc xd xe']) expect(found).not.toContain(each)
    await holds()
  })

  it('change with a name that is corrected', async () => {
    const { caseId, reference } = await recorded(here.author, {
      pages: { child: { name: 'Wrongly Spelttt' } },
    })
    const { child } = must(await openCase(here.lead, caseId)).file
    expect(await references(here.lead, 'Spelttt')).toEqual([reference])
    must(
      await changeChild(here.lead, caseId, newId(), child.version, {
        ...child.answers,
        name: 'Rightly Named',
      }),
    )
    expect(await references(here.lead, 'Spelttt')).toEqual([])
    expect(await references(here.lead, 'named rightly')).toEqual([reference])
    expect(await words('spelttt')).toEqual([])
    expect(await sets(caseId)).toEqual(['named', 'named rightly', 'rightly'])
    await holds()
  })

  it('leave nothing behind when a child is deleted, and stay while somebody else is called so', async () => {
    const [first = '', second = ''] = await manyChildren(root(), here.author, [
      'Quillon Zebra',
      'Zebra Vantongeren',
    ])
    await root().query('delete from child where case_id = $1', [first])
    expect(await sets(first)).toEqual([])
    expect([await words('quillon'), await words('zebra')]).toEqual([[], ['zebra']])
    await root().query('delete from child where case_id = $1', [second])
    expect(await words('zebra')).toEqual([])
    await holds()
    await root().query('begin')
    await root().query('delete from child')
    expect((await root().query('select from name_posting')).rowCount).toBe(0)
    expect((await root().query('select from name_word')).rowCount).toBe(0)
    await root().query('rollback')
    await holds()
  })

  it('may be long, or hold whatever a name_key may', async () => {
    const odd = [
      'a'.repeat(5_000),
      `${'ê'.repeat(70)} ${'ü'.repeat(70)} ${'%_'.repeat(40)} \\(*+?[`,
      '\n\n',
      '👧🏽 ሰላም',
    ]
    const ids = await manyChildren(
      root(),
      here.author,
      odd.map(() => 'Nobody'),
    )
    for (const [at, id] of ids.entries()) await rename(root(), id, odd[at] ?? '')
    await holds()
    for (const each of [...odd, '\\', '(a|b', '%', '_%_'])
      expect((await root().query(`select * from app.named($1, 0.6)`, [each])).rows).toEqual([])
  })
})

describe('two at one moment', () => {
  /** Each does its part within a transaction; the second begins before the first ends. */
  async function together(first: (by: Client) => Promise<unknown>, second: (by: Client) => Promise<unknown>) {
    const url = superuserUrl(process.env.DATABASE_URL ?? '')
    const [one, two] = [await connected(url), await connected(url)]
    await one.query('begin')
    await first(one)
    await two.query('begin')
    const waiting = second(two)
    await pause(100)
    await one.query('commit')
    await waiting
    await two.query('commit')
    await Promise.all([one.end(), two.end()])
  }

  it('a word whose last name goes while another child is given it stays', async () => {
    const [old = '', young = ''] = await manyChildren(root(), here.author, ['Keziah', 'Nobody'])
    await together(
      by => rename(by, old, 'nobody'),
      by => rename(by, young, 'keziah'),
    )
    expect(await words('keziah')).toEqual(['keziah'])
    await together(
      by => rename(by, old, 'keziah'),
      by => rename(by, young, 'nobody'),
    )
    expect(await words('keziah')).toEqual(['keziah'])
    await holds()
  })

  it('a word whose last two names go is forgotten', async () => {
    const [old = '', young = ''] = await manyChildren(root(), here.author, ['Jocasta', 'Jocasta'])
    await together(
      by => rename(by, old, 'nobody'),
      by => rename(by, young, 'nobody'),
    )
    expect(await words('jocasta')).toEqual([])
    await holds()
  })

  it('a new word that both bring is there once', async () => {
    const [old = '', young = ''] = await manyChildren(root(), here.author, ['Nobody', 'Nobody'])
    await together(
      by => rename(by, old, 'ptolemy'),
      by => rename(by, young, 'ptolemy'),
    )
    expect(await words('ptolemy')).toEqual(['ptolemy'])
    await holds()
  })
})
