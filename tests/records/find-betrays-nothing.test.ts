import { beforeAll, describe, expect, it } from 'vitest'
import { findForm } from '../../lib/domain/find/questions'
import { formNow } from '../../lib/domain/time/now'
import { check } from '../../lib/forms/check'
import { findCases } from '../../lib/records/find'
import { fingerprintOlderCases } from '../../lib/records/fingerprints'
import { findable, references } from '../cast/findable'
import { putOnDuty } from '../cast/organisation'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** A search betrays no case to whoever may not open it, keeps no words, and stores nothing that can be read. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    worker: ['practitioner'],
    duty: ['practitioner'],
    lead: ['lead'],
    manager: ['manager'],
    auditor: ['auditor'],
    administrator: ['administrator'],
  },
  { lead: ['lead'] },
)

let khai: { caseId: string; reference: string }
let other: { caseId: string; reference: string }

beforeAll(async () => {
  khai = await recorded(here.author, findable)
  other = await recorded(here.author, {
    pages: { child: { name: 'Rebin Khoshawi' } },
  })
  await accepted(here.lead, here.manager, khai.caseId, here.worker)
  await accepted(here.lead, here.manager, other.caseId)
  await recorded(there.lead, findable)
})

describe('a case that is not theirs', () => {
  const known = ['Khai Luong', 'Tommy', '14/02/2010', '07700900112', 'zz26 kst', '41 Quarry Lane']

  it('reads to a colleague like none at all', async () => {
    for (const words of [...known, khai.reference, khai.reference.slice(3)])
      for (const actor of [here.author, here.duty]) {
        const nothing = must(await findCases(actor, words))
        expect(nothing).toEqual(must(await findCases(actor, 'Nobody Whatsoever')))
        expect(nothing).toEqual({ cases: [], more: false })
      }
  })

  it('is not found in another organisation, nor theirs here', async () => {
    const [theirs] = await references(there.lead, 'Tommy')
    expect(theirs).toMatch(/^HF-/)
    for (const words of known) expect(await references(there.lead, words)).toEqual([theirs])
    for (const words of [khai.reference, khai.reference.slice(3)])
      expect(await references(there.lead, words)).toEqual([])
    expect(await references(here.lead, theirs ?? '')).toEqual([])
  })

  it('does not push out those that are, however many there be', async () => {
    for (let count = 0; count < 305; count++)
      await recorded(here.author, { pages: { child: { name: `Zebedee Other${count}` } } })
    const mine = await recorded(here.duty, { pages: { child: { name: 'Zebedee Mine' } } })
    expect(must(await findCases(here.duty, 'Zebedee'))).toMatchObject({
      cases: [{ reference: mine.reference }],
      more: false,
    })
  })

  it('is found on duty while it is in triage, and by its author until it is decided', async () => {
    const { reference, caseId } = await recorded(here.author, {
      pages: { child: { name: 'Oona Birdwhistle' } },
    })
    expect(await references(here.author, 'Oona')).toEqual([reference])
    expect(await references(here.duty, 'Oona')).toEqual([])
    await putOnDuty(here.duty)
    expect(await references(here.duty, 'Oona')).toEqual([reference])
    await accepted(here.lead, here.manager, caseId)
    for (const actor of [here.author, here.duty]) expect(await references(actor, 'Oona')).toEqual([])
  })

  it('is refused whole to an auditor and an administrator', async () => {
    for (const actor of [here.auditor, here.administrator])
      expect(await findCases(actor, 'Tommy')).toEqual({ ok: false, why: 'not-found' })
  })
})

describe('the words that were searched for', () => {
  it('are nowhere in the trail, which counts', async () => {
    must(await findCases(here.lead, 'Tommy 07700 900112'))
    await findCases(here.auditor, 'Tommy')
    const { rows } = await root().query(`select outcome, detail, e::text as all from audit_event e
                                          where action = 'case.find' order by at desc limit 500`)
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.some(row => row.detail.rows === 1)).toBe(true)
    expect(rows.some(row => row.outcome === 'refused')).toBe(true)
    for (const row of rows) {
      expect(Object.keys(row.detail).filter(name => !['rows', 'why'].includes(name))).toEqual([])
      expect(row.all).not.toMatch(/tommy|900112|khai|quarry/i)
    }
  })

  it('are refused with a sentence when they cannot be words, or say too little', async () => {
    const read = (words: string) => check(findForm, { words }, formNow(new Date()))
    expect(read('a'.repeat(5_000_000))).toMatchObject({
      ok: false,
      errors: { words: 'Keep this to 200 characters. It has 5,000,000.' },
    })
    expect(read('Kh\0ai')).toMatchObject({
      ok: false,
      errors: { words: expect.stringMatching(/cannot be kept/) },
    })
    expect(read('  ')).toMatchObject({ ok: false, errors: { words: expect.any(String) } })
    for (const words of ['', 'a', '--', '%', '\0'])
      expect(await findCases(here.lead, words)).toMatchObject({ ok: false, why: 'cannot' })
    for (const words of ['a'.repeat(5_000_000), 'Kh\0ai', "'; drop table child; --", '%%%ab', 'HF-!!!!!!!!'])
      expect((await findCases(here.lead, words)).ok).toBe(true)
  })
})

describe('fingerprints', () => {
  it('hold nothing that can be read, and differ between organisations', async () => {
    const { rows } = await root().query('select f::text as text, organisation_id, value from fingerprint f')
    expect(rows.length).toBeGreaterThan(20)
    for (const { text } of rows) expect(text).not.toMatch(/quarry|kst|900112/i)
    const of = (organisation: string) =>
      new Set(rows.filter(row => row.organisation_id === organisation).map(row => row.value.toString('hex')))
    const [ours, theirs] = [of(here.lead.organisationId), of(there.lead.organisationId)]
    expect(theirs.size).toBeGreaterThan(8)
    expect([...theirs].filter(value => ours.has(value))).toEqual([])
  })

  it('are made by the job for cases that are older than they, and the same', async () => {
    const all = 'select source_id, source, kind, value from fingerprint order by 1, 2, 3, 4'
    const before = (await root().query(all)).rows
    await root().query('delete from fingerprint')
    await root().query('update child_case set fingerprinted = false')
    expect(await references(here.lead, '07700900112')).toEqual([])
    expect(await fingerprintOlderCases()).toBeGreaterThan(100)
    expect((await root().query(all)).rows).toEqual(before)
    expect(await references(here.lead, '07700900112')).toEqual([khai.reference])
    expect(await fingerprintOlderCases()).toBe(0)
  })

  it('go on past a case that cannot be read', async () => {
    await root().query('update child_case set fingerprinted = false')
    await root().query(`update child_case set wrapped_key = '\\x00' where id = $1`, [other.caseId])
    await expect(fingerprintOlderCases()).rejects.toThrow()
    const { rows } = await root().query('select id from child_case where not fingerprinted')
    expect(rows).toEqual([{ id: other.caseId }])
  })
})
