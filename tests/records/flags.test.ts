import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import type { FlagAnswers } from '../../lib/domain/flag/questions'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { newId } from '../../lib/platform/identity'
import { listCases, openCase } from '../../lib/records/cases'
import { flagCase, reviewFlag, seeFlags } from '../../lib/records/flags'
import { openNrm } from '../../lib/records/nrm-standing'
import { restrictCase } from '../../lib/records/restriction'
import { decide } from '../../lib/records/triage'
import { myWork } from '../../lib/records/work'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

/** What must be known before anything is done on a case: dated, with a reason, and looked at again. */

const { here, there, root, concern } = deciding()
const notFound = { ok: false, why: 'not-found' }
const today = dayOf(new Date())
const soon = addDays(today, 14)
const dog: FlagAnswers = { kind: 'not-alone', words: 'A large dog is loose in the yard.', reviewOn: soon }
let caseId: string
let reference: string
beforeAll(async () => {
  ;({ caseId, reference } = await concern({ name: 'Sami' }))
  await accepted(here.lead, here.manager, caseId, here.worker)
})

const raise = async (answers = dog, id = caseId) => must(await flagCase(here.worker, id, newId(), answers)).id
const remove = { outcome: 'remove' as const, why: 'The dog is gone.' }
const due = async (actor: Actor) => must(await myWork(actor)).lists.flag.lines.map(each => each.id)
const overdue = (id: string) =>
  root().query(`update flag set review_on = current_date - 1 where id = $1`, [id])

describe('a flag', () => {
  it('stands on the case, on its NRM draft and in the caseload until it is removed with a reason', async () => {
    const id = await raise()
    for (const actor of [here.worker, here.lead, here.manager]) {
      expect(must(await openCase(actor, caseId)).file.flags).toMatchObject([{ ...dog, id, fromOn: today }])
      expect(must(await openNrm(actor, caseId, false)).head.flags).toMatchObject([{ id, words: dog.words }])
      const [listed] = must(await listCases(actor, { page: 1 })).cases
      expect(listed).toMatchObject({ id: caseId, flags: ['not-alone'] })
    }
    must(await reviewFlag(here.manager, caseId, newId(), { id, version: 1 }, remove))
    expect(must(await openCase(here.worker, caseId)).file.flags).toEqual([])
    expect(must(await listCases(here.worker, { page: 1 })).cases[0]?.flags).toEqual([])
    const { flags } = must(await seeFlags(here.worker, caseId))
    expect(flags[0]).toMatchObject({
      id,
      by: here.worker.name,
      removed: { by: here.manager.name, why: remove.why },
    })
  })

  it('is reviewed on a day to come, and no more than a year away', async () => {
    for (const reviewOn of [addDays(today, -1), today, addDays(today, 367), ''])
      expect(await flagCase(here.worker, caseId, newId(), { ...dog, reviewOn }), reviewOn).toMatchObject({
        why: 'incomplete',
      })
    const id = await raise()
    const keep = { outcome: 'keep' as const, reviewOn: today }
    expect(await reviewFlag(here.worker, caseId, newId(), { id, version: 1 }, keep)).toMatchObject({
      why: 'incomplete',
    })
    must(
      await reviewFlag(
        here.worker,
        caseId,
        newId(),
        { id, version: 1 },
        { ...keep, reviewOn: addDays(today, 30) },
      ),
    )
    expect(must(await openCase(here.worker, caseId)).file.flags[0]?.reviewOn).toBe(addDays(today, 30))
    // Read before that: whoever comes second overwrites nothing.
    const stale = await reviewFlag(here.manager, caseId, newId(), { id, version: 1 }, remove)
    expect(stale).toMatchObject({ why: 'conflict' })
    must(await reviewFlag(here.manager, caseId, newId(), { id, version: 2 }, remove))
    const again = await reviewFlag(here.lead, caseId, newId(), { id, version: 3 }, remove)
    expect(again).toMatchObject({ why: 'conflict' })
  })

  it('is nobody’s to change who may not work on the case, and no other case’s', async () => {
    const id = await raise()
    const other = await concern()
    for (const actor of [here.author, here.next, there.lead]) {
      expect(await flagCase(actor, caseId, newId(), dog), actor.name).toEqual(notFound)
      expect(await reviewFlag(actor, caseId, newId(), { id, version: 1 }, remove)).toEqual(notFound)
      expect(await seeFlags(actor, caseId)).toEqual(notFound)
    }
    for (const wrong of [newId(), 'x', ''])
      expect(await reviewFlag(here.lead, caseId, newId(), { id: wrong, version: 1 }, remove)).toEqual(
        notFound,
      )
    expect(await reviewFlag(here.lead, other.caseId, newId(), { id, version: 1 }, remove)).toEqual(notFound)
    const { rows } = await root().query(
      `select string_agg(detail::text, ' ') as told from audit_event where action = 'flag.write'`,
    )
    expect(rows[0].told).not.toMatch(/dog/)
    expect(rows[0].told).toContain(id)
    must(await reviewFlag(here.lead, caseId, newId(), { id, version: 1 }, remove))
  })

  it('past its review stands on the work of whoever holds the case and of the leads', async () => {
    const id = await raise()
    for (const actor of [here.worker, here.lead]) expect(await due(actor)).toEqual([])
    await overdue(id)
    for (const actor of [here.worker, here.lead]) expect(await due(actor), actor.name).toEqual([id])
    for (const actor of [here.author, here.next, there.lead]) expect(await due(actor), actor.name).toEqual([])
    must(await reviewFlag(here.worker, caseId, newId(), { id, version: 1 }, remove))
    expect(await due(here.lead)).toEqual([])
  })

  it('of a concern that was linked stands on the known case, and is reviewed from there', async () => {
    const linked = await concern({ name: 'Sami' })
    const id = must(await flagCase(here.author, linked.caseId, newId(), dog)).id
    const { file } = must(await openCase(here.lead, linked.caseId))
    const words = { reasons: 'The same child.', reply: 'Thank you.', joinTo: reference }
    must(await decide(here.lead, linked.caseId, newId(), file.version, { outcome: 'joined', ...words }))
    expect(must(await openCase(here.worker, caseId)).file.flags.map(each => each.id)).toEqual([id])
    const [flag] = must(await seeFlags(here.worker, caseId)).flags
    expect(flag).toMatchObject({ id, caseId: linked.caseId, words: dog.words })
    expect(await flagCase(here.worker, linked.caseId, newId(), dog)).toMatchObject({ why: 'cannot' })
    await overdue(id)
    expect(await due(here.worker)).toEqual([id])
    must(await reviewFlag(here.worker, linked.caseId, newId(), { id, version: 1 }, remove))
  })

  it('of a restricted case betrays nothing to others', async () => {
    const id = await raise()
    await overdue(id)
    must(
      await restrictCase(here.lead, caseId, newId(), {
        why: 'Covert.',
        named: [here.manager.id],
        reviewOn: soon,
      }),
    )
    for (const actor of [here.worker, here.both]) {
      expect(await due(actor)).toEqual([])
      expect(await reviewFlag(actor, caseId, newId(), { id, version: 1 }, remove)).toEqual(notFound)
    }
    expect(await due(here.lead)).toEqual([id])
  })
})
