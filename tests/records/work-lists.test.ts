import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { workListIds } from '../../lib/domain/work/lists'
import { newId } from '../../lib/platform/identity'
import { allocateCase } from '../../lib/records/allocations'
import { keepTyped } from '../../lib/records/beside'
import { askCover } from '../../lib/records/covers'
import { startConcern } from '../../lib/records/drafts'
import { readNrm } from '../../lib/records/nrm'
import { returnNrm } from '../../lib/records/nrm-return'
import { askAuthor } from '../../lib/records/questions'
import { writeReply } from '../../lib/records/replies'
import { restrictCase } from '../../lib/records/restriction'
import { busyCase, reviewOn } from '../cast/busy-case'
import { handed } from '../cast/handed'
import { putOnDuty } from '../cast/organisation'
import { accepted, must, recorded } from '../cast/whole-case'
import { agree, whole } from '../cast/work-agreed'
import { twoOrganisations } from './setting'

/** Every list of My work holds something here, of open and of restricted cases, and its number and it are one. */

const { here, root } = twoOrganisations({
  worker: ['practitioner'],
  colleague: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
  other: ['lead', 'manager'],
})
const why = 'The police rang: he was seen at the station.'
type Case = { caseId: string; reference: string }

/** A concern that waits for a decision, with what its author and the lead say to each other. */
async function asking(author: Actor): Promise<Case> {
  const made = await recorded(author)
  must(await askAuthor(here.lead, made.caseId, newId(), 'Who else was there?'))
  must(await writeReply(here.lead, made.caseId, newId(), 'Thank you.'))
  must(await writeReply(author, made.caseId, newId(), 'He came back.'))
  return made
}

async function restricted({ caseId }: Case): Promise<void> {
  const named = [here.lead.id, here.worker.id]
  must(await restrictCase(here.manager, caseId, newId(), { why: 'Threats.', named, reviewOn }))
}

const shut: Case[] = []

beforeAll(async () => {
  await putOnDuty(here.worker)
  await putOnDuty(here.colleague)
  const [held, lent] = [
    await busyCase(here, here.worker, here.worker),
    await busyCase(here, here.colleague, here.lead),
  ]
  must(await askCover(here.colleague, newId(), { reference: held.reference, why }))
  must(await askCover(here.worker, newId(), { reference: lent.reference, why }))
  await asking(here.worker)
  for (const each of [here.worker, here.lead]) must(await startConcern(each, newId()))
  const late = { draft: newId(), page: 'worry', item: '' }
  must(await keepTyped(here.worker, late, {}, { by: newId(), version: 1 }))
  await accepted(here.lead, here.manager, (await recorded(here.colleague)).caseId)
  // The same again, and then few may know of it.
  const [closed, covered, nobodys] = [
    await busyCase(here, here.worker, here.worker),
    await busyCase(here, here.worker, here.lead),
    await recorded(here.colleague),
  ]
  must(await askCover(here.colleague, newId(), { reference: covered.reference, why }))
  await accepted(here.lead, here.manager, nobodys.caseId)
  shut.push(closed, covered, nobodys, await asking(here.worker))
  for (const each of shut) await restricted(each)
  for (const { caseId } of [held, covered]) {
    const { fingerprint } = must(await readNrm(here.manager, caseId))
    must(await returnNrm(here.manager, caseId, newId(), fingerprint, { answer: 'The dates.' }))
  }
  // Who has looked at an opening finds it among those of the week, and no longer among what waits.
  for (const [{ caseId }, { id }] of [
    [covered, here.worker],
    [held, here.lead],
  ] as const)
    await root().query(
      'update cover_told set read_at = now() where case_id = $1 and shown_to_id = $2 and read_at is null',
      [caseId, id],
    )
  const given = await recorded(here.colleague)
  await accepted(here.lead, here.manager, given.caseId, here.worker)
  must(await allocateCase(here.manager, given.caseId, newId(), here.colleague.id, handed))
  for (const table of ['flag', 'plan', 'restriction'])
    await root().query(`update ${table} set review_on = current_date - 2`)
}, 120_000)

const idsOf = async (actor: Actor) => {
  const found = new Map<string, Set<string>>()
  for (const id of workListIds)
    found.set(id, new Set((await whole(actor, id)).lines.map(line => line.caseId)))
  return found
}

describe('every list of My work', () => {
  it('has what was opened on duty once: where it waits to be looked at, or among those of the week', async () => {
    for (const actor of [here.worker, here.lead]) {
      const ids = await idsOf(actor)
      expect(ids.get('opened')?.size).toBeGreaterThan(0)
      expect(ids.get('cover')?.size).toBeGreaterThan(0)
      for (const id of ids.get('opened') ?? []) expect(ids.get('cover')?.has(id)).toBe(false)
    }
  })

  it('holds something for somebody here, and each number opens exactly its list', async () => {
    const counted = {
      worker: await agree(here.worker),
      lead: await agree(here.lead),
      manager: await agree(here.manager),
      other: await agree(here.other),
      colleague: await agree(here.colleague),
    }
    expect(Object.keys(counted.worker).sort()).toEqual(
      [
        'danger',
        'late',
        'flag',
        'plan',
        'handover',
        'reply',
        'question',
        'triage',
        'draft',
        'beside',
        'begun',
        'covering',
        'opened',
        'returned',
        'allocated',
        'gone',
        'cover',
      ].sort(),
    )
    expect(Object.keys(counted.lead).sort()).toEqual(
      [
        'danger',
        'late-elsewhere',
        'flag',
        'plan',
        'restriction',
        'reply',
        'triage',
        'to-agree',
        'unallocated',
        'draft',
        'opened',
        'cover',
      ].sort(),
    )
    expect(Object.keys(counted.manager).sort()).toEqual(
      [
        'danger',
        'late-elsewhere',
        'flag',
        'plan',
        'restriction',
        'to-sign',
        'to-agree',
        'unallocated',
      ].sort(),
    )
    const all = Object.values(counted).flatMap(each => Object.keys(each))
    expect(new Set(all)).toEqual(new Set(workListIds))
    expect(counted.worker).toMatchObject({ allocated: 3, late: 9, handover: 3, question: 2, triage: 2 })
    expect(counted.lead).toMatchObject({ 'late-elsewhere': 12, danger: 4, flag: 4, unallocated: 2, reply: 2 })
    expect(counted.manager).toMatchObject({
      'late-elsewhere': 12,
      'to-sign': 2,
      'to-agree': 4,
      unallocated: 2,
    })
  })

  it('has the restricted ones for whom they name, and nothing of them for anybody else', async () => {
    const named = [await idsOf(here.worker), await idsOf(here.lead), await idsOf(here.manager)]
    const inSome = (list: string, { caseId }: Case) => named.some(lists => lists.get(list)?.has(caseId))
    const [closed, covered, nobodys, asked] = shut as [Case, Case, Case, Case]
    const held = ['danger', 'late', 'late-elsewhere', 'flag', 'plan', 'begun', 'handover', 'allocated']
    for (const list of [...held, 'to-sign', 'to-agree']) expect(inSome(list, closed), list).toBe(true)
    for (const list of ['reply', 'question', 'triage']) expect(inSome(list, asked), list).toBe(true)
    expect(inSome('unallocated', nobodys)).toBe(true)
    for (const list of ['cover', 'opened', 'returned']) expect(inSome(list, covered), list).toBe(true)
    for (const actor of [here.other, here.colleague])
      for (const [list, ids] of await idsOf(actor))
        for (const { caseId } of shut) expect(ids.has(caseId), `${list} of ${actor.name}`).toBe(false)
    expect(await agree(here.other)).toMatchObject({
      'late-elsewhere': 6,
      danger: 2,
      flag: 2,
      plan: 2,
      unallocated: 1,
      reply: 1,
    })
  })
})
