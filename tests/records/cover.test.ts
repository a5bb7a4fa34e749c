import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { listCases, openCase } from '../../lib/records/cases'
import { askCover, endCover, seeCovers } from '../../lib/records/covers'
import { endDuty, seeDuty } from '../../lib/records/duty'
import { addEntry } from '../../lib/records/entries'
import { findCases } from '../../lib/records/find'
import { restrictCase } from '../../lib/records/restriction'
import { myWork } from '../../lib/records/work'
import { putOnDuty } from '../cast/organisation'
import { accepted, must, recorded } from '../cast/whole-case'
import { besideDuty } from './beside-duty'
import { twoOrganisations } from './setting'

/** Whoever is on duty opens a case that needs them now, with a reason, and everybody who should know does. */

const { here, there, root } = twoOrganisations(...besideDuty)
const notFound = { ok: false, why: 'not-found' }
const why = 'The police rang: he was seen at the station.'
type Opened = { caseId: string; reference: string }
let one: Opened
const held = async (): Promise<Opened> => {
  const made = await recorded(here.author, { pages: { child: { name: 'Sami Okonjo' } } })
  await accepted(here.lead, here.manager, made.caseId, here.worker)
  return made
}
const restricted = async () => {
  const made = await held()
  must(
    await restrictCase(here.lead, made.caseId, newId(), {
      why: 'Covert.',
      named: [here.manager.id],
      reviewOn: '2099-01-04',
    }),
  )
  return made
}
const ask = (actor: Actor, reference: string, reason = why) =>
  askCover(actor, newId(), { reference, why: reason })
const add = (actor: Actor, id: string) => addEntry(actor, id, newId(), { known: 'seen', what: 'Seen.' }, [])

beforeAll(async () => {
  one = await held()
  await putOnDuty(here.duty)
  await putOnDuty(there.lead)
})

describe('somebody on duty', () => {
  it('reads and writes a case that they opened with a reason, and before it is not there', async () => {
    for (const read of [openCase(here.duty, one.caseId), add(here.duty, one.caseId)])
      expect(await read).toEqual(notFound)
    for (const short of ['', 'duty', 'on duty'])
      expect(await ask(here.duty, one.reference, short)).toMatchObject({ why: 'incomplete' })
    expect(await openCase(here.duty, one.caseId)).toEqual(notFound)
    const opened = must(await ask(here.duty, ` ${one.reference.toLowerCase()} `))
    expect(opened.caseId).toBe(one.caseId)
    expect(must(await openCase(here.duty, one.caseId)).file.covers.map(each => each.byId)).toEqual([
      here.duty.id,
    ])
    must(await add(here.duty, one.caseId))
    expect(must(await listCases(here.duty, { page: 1 })).cases.map(each => each.id)).toContain(one.caseId)
    expect(must(await findCases(here.duty, 'Sami Okonjo')).cases.map(each => each.id)).toEqual([one.caseId])
    must(await ask(here.duty, one.reference))
    expect(must(await seeCovers(here.lead, one.caseId)).covers.length).toBe(1)
  })

  it('is told the same of a case that is restricted, about them, elsewhere, linked or not there', async () => {
    const about = await held()
    await root().query(
      `insert into kept_from (id, organisation_id, case_id, account_id, written_by_id, written_at)
       values (gen_random_uuid(), $1, $2, $3, $4, now())`,
      [here.lead.organisationId, about.caseId, here.duty.id, here.lead.id],
    )
    const closed = await restricted()
    const far = await recorded(there.lead)
    const linked = await recorded(here.author)
    await root().query(`update child_case set stage = 'joined', joined_to_id = $1 where id = $2`, [
      one.caseId,
      linked.caseId,
    ])
    const answers = []
    for (const reference of [
      about.reference,
      closed.reference,
      far.reference,
      linked.reference,
      'HF-00000000',
      '',
      'x',
    ])
      answers.push(await ask(here.duty, reference))
    expect(answers[0]).toMatchObject({ why: 'cannot' })
    for (const answer of answers) expect(answer).toEqual(answers[0])
    const { rows } = await root().query(
      `select case_id from audit_event where action = 'cover.ask' and outcome = 'refused'`,
    )
    expect(rows.length).toBeGreaterThan(6)
    for (const row of rows) expect(row.case_id).toBeNull()
    for (const { caseId } of [about, closed]) expect(await openCase(here.duty, caseId)).toEqual(notFound)
  })

  it('alone may ask: not off duty, and not with another role', async () => {
    expect(await ask(here.off, one.reference)).toMatchObject({ why: 'cannot' })
    for (const actor of [here.lead, here.manager]) expect(await ask(actor, one.reference)).toEqual(notFound)
    expect(await ask(there.lead, one.reference)).toMatchObject({ why: 'cannot' })
    const past = async (actor: Actor) =>
      database().$transaction(async tx => {
        await tx.$queryRaw`select 1 from app.enter(${actor.id}::uuid, null)`
        await tx.$executeRaw`select app.cover_case(${newId()}::uuid, ${one.reference}, '', true)`
        return tx.$queryRaw`select * from app.case_to_cover(${one.reference})`
      })
    for (const actor of [here.off, here.lead, there.lead]) expect(await past(actor)).toEqual([])
    expect(must(await seeCovers(here.lead, one.caseId)).covers.length).toBe(1)
  })
})

describe('whoever should know', () => {
  it('is told on My work and on the case: the worker and the leads, and nobody else', async () => {
    const told = async (actor: Actor) => {
      const { opened, cover } = must(await myWork(actor)).lists
      return [opened, cover].map(({ lines }) => lines.map(each => each.caseId))
    }
    // Whoever has to look at it finds it there alone.
    expect(await told(here.worker)).toEqual([[one.caseId], []])
    expect(await told(here.lead)).toEqual([[], [one.caseId]])
    for (const actor of [here.off, here.author, there.lead]) expect(await told(actor)).toEqual([[], []])
    const { covers } = must(await seeCovers(here.worker, one.caseId))
    expect(covers[0]).toMatchObject({ why, by: here.duty.name, now: true, endedBy: null })
    for (const actor of [here.off, there.lead]) expect(await seeCovers(actor, one.caseId)).toEqual(notFound)
    const { rows } = await root().query(
      `select detail::text as detail from audit_event where action = 'cover.ask' and case_id = $1`,
      [one.caseId],
    )
    expect(rows.length).toBe(2)
    expect(JSON.stringify(rows)).not.toContain('police')
  })
})

describe('it ends', () => {
  const cover = async () => must(await seeCovers(here.lead, one.caseId)).covers[0]

  it('when it is ended by a lead or by themselves, and by nobody else', async () => {
    const id = (await cover())?.id ?? ''
    for (const actor of [here.worker, here.off, there.lead, there.manager])
      expect(await endCover(actor, one.caseId, newId(), id), actor.name).toEqual(notFound)
    expect(await endCover(here.lead, one.caseId, newId(), newId())).toEqual(notFound)
    must(await endCover(here.lead, one.caseId, newId(), id))
    expect(await openCase(here.duty, one.caseId)).toEqual(notFound)
    expect(await cover()).toMatchObject({ now: false, endedBy: here.lead.name })
    must(await ask(here.duty, one.reference))
    must(await endCover(here.duty, one.caseId, newId(), (await cover())?.id ?? ''))
    expect(await openCase(here.duty, one.caseId)).toEqual(notFound)
    expect(must(await myWork(here.duty)).lists.covering.lines).toEqual([])
  })

  it('when the case is restricted, or the turn ends, also when another turn begins', async () => {
    const soon = await held()
    must(await ask(here.duty, soon.reference))
    must(
      await restrictCase(here.lead, soon.caseId, newId(), {
        why: 'Covert.',
        named: [here.manager.id],
        reviewOn: '2099-01-04',
      }),
    )
    expect(await openCase(here.duty, soon.caseId)).toEqual(notFound)
    must(await ask(here.duty, one.reference))
    must(await openCase(here.duty, one.caseId))
    for (const turn of must(await seeDuty(here.lead)).turns) must(await endDuty(here.lead, newId(), turn.id))
    expect(await openCase(here.duty, one.caseId)).toEqual(notFound)
    await putOnDuty(here.duty)
    expect(await openCase(here.duty, one.caseId)).toEqual(notFound)
    expect(must(await openCase(here.lead, one.caseId)).file.covers).toEqual([])
    const { opened, cover } = must(await myWork(here.lead)).lists
    expect([opened.lines.length, cover.lines.length]).toEqual([1, 3])
  })
})
