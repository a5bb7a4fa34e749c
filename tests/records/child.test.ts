import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { ageInWords } from '../../lib/domain/case/heading'
import { draftNrm } from '../../lib/domain/nrm/draft'
import { referralSheet } from '../../lib/domain/step/referral-sheet'
import { switchDatabase } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { listCases, openCase } from '../../lib/records/cases'
import { changeChild } from '../../lib/records/child'
import { compare, decide } from '../../lib/records/triage'
import { foundOrganisation } from '../cast/organisation'
import { connected, superuserUrl } from '../cast/tables'
import { toldIn } from '../cast/told'
import { accepted, must, recorded } from '../cast/whole-case'
import { freshDatabase } from '../database'

/** What is known of the child is put right after the concern was sent: everywhere at once, and nothing is lost. */

let close: () => Promise<void>
let root: Client
let here: Record<'author' | 'worker' | 'other' | 'lead' | 'manager' | 'auditor', Actor>
let stranger: Actor
let caseId: string
let reference: string
const notFound = { ok: false, why: 'not-found' }
const conflict = { ok: false, why: 'conflict' }
const reply = { reasons: 'The same child.', reply: 'Thank you.' }

beforeAll(async () => {
  const fresh = await freshDatabase()
  close = fresh.close
  root = await connected(superuserUrl(fresh.appUrl))
  const practitioners = {
    author: ['practitioner'],
    worker: ['practitioner'],
    other: ['practitioner'],
  } as const
  const others = { lead: ['lead'], manager: ['manager'], auditor: ['auditor'] } as const
  here = (await foundOrganisation('Here', { ...practitioners, ...others })).people
  stranger = (await foundOrganisation('There', { lead: ['lead'] })).people.lead
})
afterAll(async () => {
  await root?.end()
  await switchDatabase(undefined)
  await close()
})
beforeEach(async () => {
  const child = { name: 'Blessing Okoro', aliases: 'Bee', birth: 'estimated', estimatedAge: '19' }
  const more = { whereNow: 'Canary Lodge', phone: '07700 900777', nationality: 'Nigerian' }
  ;({ caseId, reference } = await recorded(here.author, { pages: { child: { ...child, ...more } } }))
})

const file = async (actor = here.lead) => must(await openCase(actor, caseId)).file
const truth = {
  name: 'Nkechi Adeyemi',
  birth: 'verified',
  dateOfBirth: '2011-05-04',
  nationality: 'Ghanaian',
  whereNow: 'Placement in Harrow',
} as const

it('is used at once by the heading, the lists, the search, the papers and the draft', async () => {
  const known = await recorded(here.author, { pages: { child: { name: 'Nkechi Adeyemi' } } })
  must(await decide(here.lead, known.caseId, newId(), 1, { outcome: 'accepted', ...reply }))
  expect(must(await compare(here.lead, caseId)).matches.map(each => each.caseId)).not.toContain(known.caseId)
  must(await changeChild(here.author, caseId, newId(), 1, truth))
  const now = new Date('2026-11-23T12:00:00Z')
  const after = await file()
  expect([after.child.name, ageInWords(after, now)]).toEqual(['Nkechi Adeyemi', '15 (record seen)'])
  const listed = must(await listCases(here.lead, { page: 1 })).cases.find(each => each.id === caseId)
  expect(listed?.childName).toBe('Nkechi Adeyemi')
  expect(must(await compare(here.lead, caseId)).matches.map(each => each.caseId)).toContain(known.caseId)
  const papers = JSON.stringify([referralSheet(after, toldIn(after), now), draftNrm(after, now).lines])
  for (const word of ['Nkechi Adeyemi', 'Ghanaian', 'Placement in Harrow']) expect(papers).toContain(word)
  for (const word of ['Blessing', 'Bee', 'Nigerian', 'Canary Lodge', '900777'])
    expect(papers).not.toContain(word)
})

it('keeps what stood before, who changed it and when; places apart from the rest', async () => {
  must(await changeChild(here.author, caseId, newId(), 1, truth))
  const [change, ...more] = (await file()).child.changes
  expect(more).toEqual([])
  expect(change?.writtenBy.id).toBe(here.author.id)
  expect(Object.fromEntries(change?.was.map(line => [line.id, line.answered]) ?? [])).toEqual({
    name: 'Blessing Okoro',
    aliases: 'Bee',
    birth: 'Only roughly',
    dateOfBirth: 'Nothing recorded',
    estimatedAge: '19',
    nationality: 'Nigerian',
    whereNow: null,
    phone: null,
  })
  expect(change?.places).toEqual({ whereNow: 'Canary Lodge', phone: '07700 900777' })
})

it('is changed once from one version, and a form sent twice changes it once', async () => {
  const key = newId()
  const send = () => changeChild(here.lead, caseId, key, 1, truth)
  const sent = await Promise.all(Array.from({ length: 6 }, send))
  expect(sent.every(done => done.ok)).toBe(true)
  expect((await file()).child.changes.length).toBe(1)
  expect(await changeChild(here.author, caseId, newId(), 1, { name: 'Old page' })).toEqual(conflict)
  const both = await Promise.all(
    ['One', 'Two'].map(name => changeChild(here.author, caseId, newId(), 2, { ...truth, name })),
  )
  expect(both.filter(done => done.ok).length).toBe(1)
  expect(both).toContainEqual(conflict)
  expect(must(await changeChild(here.lead, caseId, newId(), 3, (await file()).child.answers)).changed).toBe(0)
  expect((await file()).child).toMatchObject({ version: 3, changes: [{}, {}] })
})

it('is for whoever may write on the case, and nobody else', async () => {
  const change = (actor: Actor, version = 1) => changeChild(actor, caseId, newId(), version, truth)
  for (const actor of [here.worker, here.other, here.manager, here.auditor, stranger])
    expect(await change(actor)).toEqual(notFound)
  await accepted(here.lead, here.manager, caseId, here.worker)
  expect(await change(here.author)).toEqual(notFound)
  must(await change(here.worker))
  expect((await file(here.worker)).child.name).toBe('Nkechi Adeyemi')
})

it('leaves no word in the trail, and none unsealed but the names', async () => {
  must(await changeChild(here.author, caseId, newId(), 1, truth))
  await changeChild(here.other, caseId, newId(), 2, { name: 'Refused Canary' })
  const { rows } = await root.query(
    `select string_agg(e::text, ' ') as trail, (select string_agg(c::text, ' ') from child_change c) as changes,
            (select string_agg(s::text, ' ') from submission s) as sent from audit_event e where reference = $1`,
    [reference],
  )
  for (const word of ['Nkechi', 'Blessing', 'Harrow', 'Canary', 'Ghanaian', '900777'])
    for (const text of Object.values<string>(rows[0])) expect(text).not.toContain(word)
  const told = await root.query(
    `select outcome, detail from audit_event where reference = $1 and action = 'child.change' order by at`,
    [reference],
  )
  expect(told.rows).toEqual([
    { outcome: 'done', detail: { questions: 8, version: 2 } },
    { outcome: 'refused', detail: {} },
  ])
})

describe('with a joined concern', () => {
  const join = async (child: { [field: string]: string }) => {
    const more = await recorded(here.author, { pages: { child } })
    const decision = { outcome: 'joined' as const, joinTo: reference, ...reply }
    must(await decide(here.lead, more.caseId, newId(), 1, decision))
    return more.caseId
  }

  it('a page read before the joining is refused, and one read after it has the last word', async () => {
    await accepted(here.lead, here.manager, caseId, here.worker)
    const joined = await join({ name: 'Mo', whereNow: 'In a white van', online: 'mo_11' })
    expect(await changeChild(here.worker, caseId, newId(), 1, truth)).toEqual(conflict)
    const { child } = await file()
    expect(child.answers).toMatchObject({ aliases: 'Bee, Mo', whereNow: 'In a white van', online: 'mo_11' })
    const { online: _, ...kept } = child.answers
    const answers = { ...kept, whereNow: 'Placement in Harrow', aliases: 'Blessing' }
    must(await changeChild(here.worker, caseId, newId(), child.version, answers))
    const after = (await file()).child
    expect(after).toMatchObject({ name: 'Blessing Okoro', aliases: ['Blessing'] })
    expect(after.answers).toEqual(answers)
    expect(await changeChild(here.lead, joined, newId(), 1, truth)).toMatchObject({ why: 'cannot' })
  })

  it('a place that was put right after the concern was recorded stays the latest', async () => {
    const more = await recorded(here.author, { pages: { child: { whereNow: 'In a white van' } } })
    const { child } = await file()
    must(await changeChild(here.lead, caseId, newId(), 1, { ...child.answers, whereNow: 'Safe in Harrow' }))
    must(await decide(here.lead, caseId, newId(), 1, { outcome: 'accepted', ...reply }))
    const decision = { outcome: 'joined' as const, joinTo: reference, ...reply }
    must(await decide(here.lead, more.caseId, newId(), 1, decision))
    expect((await file()).child.answers.whereNow).toBe('Safe in Harrow')
    await join({ whereNow: 'Seen at the coach station' })
    expect((await file()).child.answers.whereNow).toBe('Seen at the coach station')
  })
})
