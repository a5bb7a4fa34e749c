import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { seal, unwrap } from '../../lib/platform/sealing'
import { openCase } from '../../lib/records/cases'
import { recordConcern } from '../../lib/records/concerns'
import { keepItem, keepPage, openDraft, startConcern } from '../../lib/records/drafts'
import { findCases } from '../../lib/records/find'
import { followConcern } from '../../lib/records/own-concerns'
import { readTrail } from '../../lib/records/trail'
import { everythingOf } from '../cast/everything-of'
import { enough, keptDraft } from '../cast/kept-draft'
import {
  canaries,
  everyNick,
  found,
  type Nick,
  recordSeveral,
  severalChildren,
  shared,
} from '../cast/several-children'
import { must } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** A concern that names several children: a case for each, linked, and nothing of one's whereabouts with another's. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    worker: ['practitioner'],
    named: ['practitioner'],
    lead: ['lead'],
    other: ['lead'],
    manager: ['manager'],
    auditor: ['auditor'],
    administrator: ['administrator'],
  },
  { lead: ['lead', 'manager'] },
)
const notFound = { ok: false, why: 'not-found' }
const now = () => formNow(new Date())
const count = async (table: string) =>
  (await root().query(`select count(*)::int as n from ${table}`)).rows[0].n as number
const linkedOf = async (actor: Actor, id: string) => {
  const { linked } = must(await openCase(actor, id)).file
  return linked.map(each => each.id).sort()
}

describe('submitting a concern about three children', () => {
  let cases: Record<Nick, string>
  let draft: string
  beforeAll(async () => {
    ;({ cases, draft } = await recordSeveral(here.author, here.author))
  })

  it('opens a case in triage for each, with what is theirs and what they share', async () => {
    for (const nick of everyNick) {
      const { file } = must(await openCase(here.author, cases[nick]))
      expect(file).toMatchObject({ stage: 'triage', immediateDanger: nick !== 'ben' })
      expect(file.child.name).toBe(found[nick].name)
      expect(file.child.answers).toMatchObject(found[nick])
      expect(file.concerns.map(each => each.worry.whatWorries)).toEqual([shared.worry])
      expect(file.sightings.map(each => each.code).sort()).toEqual(['act-01', 'entry-01b'])
      expect(file.people.map(each => each.name)).toEqual(
        nick === 'ben' ? ['A carer', 'A driver'] : ['A driver'],
      )
      expect(file.entries.length).toBe(nick === 'ben' ? 3 : 2)
      expect(file.entries.filter(each => each.where === shared.where).length).toBe(1)
      const told = nick === 'ben' ? [] : [{ step: 'police', answers: { how: '999', reference: 'MID-1187' } }]
      expect(file.stepEvents).toMatchObject(told)
      const others = everyNick.filter(each => each !== nick).map(each => cases[each])
      expect(await linkedOf(here.author, cases[nick])).toEqual(others.sort())
    }
  })

  it('gives each a key, fingerprints, an alert where there is danger, and a line in the trail', async () => {
    const { rows } = await root().query(
      `select c.id, c.wrapped_key, (select count(*)::int from alert a where a.case_id = c.id) as alerts,
              (select count(*)::int from fingerprint f where f.case_id = c.id and f.source = 'child') as prints,
              (select count(*)::int from audit_event e where e.case_id = c.id and e.action = 'concern.record') as told
         from child_case c where c.id = any ($1)`,
      [Object.values(cases)],
    )
    expect(new Set(rows.map(row => row.wrapped_key.toString('base64'))).size).toBe(3)
    for (const row of rows) expect(row).toMatchObject({ alerts: row.id === cases.ben ? 0 : 1, told: 1 })
    expect(rows.every(row => row.prints > 0)).toBe(true)
    const { lines } = must(await readTrail(here.auditor, { page: 1, action: 'concern.record' }))
    expect(new Set(lines.map(each => each.sentence)).size).toBe(3)
    expect(JSON.stringify(lines)).not.toMatch(/Thornquist|Millwheel|Alderpole/)
  })

  it('makes each once, however often and at once it is sent', async () => {
    const before = await count('child_case')
    expect(must(await recordConcern(here.author, draft, now())).caseId).toBe(cases.ada)
    expect(await count('child_case')).toBe(before)
    const another = await severalChildren(here.author)
    const sent = await Promise.all(
      Array.from({ length: 8 }, () => recordConcern(here.author, another, now())),
    )
    expect(new Set(sent.map(each => must(each).caseId)).size).toBe(1)
    expect([await count('child_case'), await count('case_link')]).toEqual([before + 3, 12])
  })

  it('says where a child can be found on no other child’s case, page, paper or search', async () => {
    for (const actor of [here.lead, here.author])
      for (const nick of everyNick) {
        const whole =
          actor === here.lead
            ? await everythingOf(actor, cases[nick])
            : JSON.stringify(must(await openCase(actor, cases[nick], 'location.reveal')))
        for (const own of canaries[nick]) expect(whole, `${own} of ${nick}`).toContain(own)
        for (const other of everyNick.filter(each => each !== nick))
          for (const word of canaries[other])
            expect(whole, `${word} of ${other} with ${nick}`).not.toContain(word)
      }
    const hits = async (typed: string) =>
      must(await findCases(here.lead, typed)).cases.flatMap(({ id }) =>
        everyNick.filter(nick => cases[nick] === id),
      )
    expect(await hits('07700 900422')).toEqual(['ben'])
    expect(await hits('12 Alderpole Row')).toEqual(['ben'])
    expect((await hits('07700 900466')).sort()).toEqual(['ada', 'ben', 'cai'])
  })

  it('lets its author follow each, in their own words, and nothing of the others but their references', async () => {
    for (const nick of everyNick) {
      const own = must(await followConcern(here.author, cases[nick]))
      const text = JSON.stringify(own)
      expect(text).toContain(found[nick].name)
      expect(own.recordedWith.map(each => each.caseId).sort()).toEqual(
        everyNick
          .filter(each => each !== nick)
          .map(each => cases[each])
          .sort(),
      )
      for (const other of everyNick.filter(each => each !== nick))
        for (const word of [...canaries[other], found[other].name]) expect(text, word).not.toContain(word)
    }
    expect(await followConcern(here.worker, cases.ada)).toEqual(notFound)
  })
})

describe('what is refused', () => {
  const incomplete = { ok: false, why: 'incomplete' }

  it('is a child who cannot be found, an entry that says not of whom, and one more than ten', async () => {
    const id = await keptDraft(here.author)
    const before = await count('child_case')
    must(
      await keepItem(here.author, id, 'entries', newId(), {
        known: 'seen',
        what: 'Seen.',
        'when.precision': 'not-known',
      }),
    )
    must(await keepItem(here.author, id, 'children', newId(), { immediateDanger: 'no' }))
    const answer = await recordConcern(here.author, id, now())
    expect(answer).toMatchObject(incomplete)
    expect(answer).toMatchObject({
      problems: [{ at: expect.stringMatching(/^entries\//) }, { at: expect.stringMatching(/^children\//) }],
    })
    for (let more = 1; more < 9; more++) must(await keepItem(here.author, id, 'children', newId(), {}))
    expect(await keepItem(here.author, id, 'children', newId(), {})).toMatchObject({ why: 'cannot' })
    expect(await keepItem(here.author, id, 'children', 'not-an-id', {})).toEqual(notFound)
    expect(await count('child_case')).toBe(before)
  })

  it('is another person’s draft, whoever asks, and a tick for nobody’s child', async () => {
    const id = await severalChildren(here.author)
    for (const actor of [here.worker, here.lead, there.lead])
      expect(await recordConcern(actor, id, now())).toEqual(notFound)
    expect(await keepItem(here.worker, id, 'children', newId(), {})).toEqual(notFound)
    for (const actor of [here.manager, here.auditor, here.administrator])
      expect(await recordConcern(actor, id, now())).toEqual(notFound)
    const tampered = { known: 'seen', what: 'Seen.', 'when.precision': 'not-known', about: [newId()] }
    must(await keepItem(here.author, id, 'entries', newId(), tampered))
    expect(await recordConcern(here.author, id, now())).toMatchObject(incomplete)
  })
})

it('reads a draft from before it could name several children, and sends it', async () => {
  const { id } = must(await startConcern(here.author, newId()))
  for (const [page, given] of Object.entries(enough))
    must(await keepPage(here.author, id, page as 'child', given))
  const { draft } = must(await openDraft(here.author, id))
  const { children: _, ...old } = draft
  const [row] = (
    await root().query('select wrapped_key from organisation where id = $1', [here.author.organisationId])
  ).rows
  const sealed = seal(unwrap(row.wrapped_key), `draft|${id}|sealed`, old)
  await root().query('update draft set sealed = $2 where id = $1', [id, Buffer.from(sealed)])
  expect(must(await openDraft(here.author, id)).draft).toEqual(draft)
  const { caseId } = must(await recordConcern(here.author, id, now()))
  expect(await linkedOf(here.author, caseId)).toEqual([])
})
