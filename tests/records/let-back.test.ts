import { expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { keepFrom } from '../../lib/records/kept-from'
import { answerLetBack, askToLetBack } from '../../lib/records/let-back'
import { namePerson, restrictCase } from '../../lib/records/restriction'
import { seeRestriction } from '../../lib/records/restriction-view'
import { myWork } from '../../lib/records/work'
import { must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** A colleague who was kept from a case that is not about them comes back when two of its named people agree. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    lead: ['lead'],
    manager: ['manager'],
    wronged: ['lead'],
    outside: ['manager'],
  },
  { lead: ['lead'] },
)
const notFound = { ok: false, why: 'not-found' }
const conflict = { ok: false, why: 'conflict' }

/** A case from which one lead is kept. */
async function kept() {
  const { caseId } = await recorded(here.author)
  const named = [here.manager.id]
  must(await restrictCase(here.lead, caseId, newId(), { why: 'Kin.', named, reviewOn: '2099-01-04' }))
  const { id } = must(await keepFrom(here.lead, caseId, newId(), { who: here.wronged.id }))
  const ask = (actor: Actor, who = id) =>
    askToLetBack(actor, caseId, newId(), { who, why: 'It is about her namesake Quillmarsh.' })
  const answer = (actor: Actor, word: 'let' | 'keep', who = id) =>
    answerLetBack(actor, caseId, newId(), { who, answer: word })
  const outOf = async (actor: Actor) => must(await seeRestriction(actor, caseId)).keptOut
  return { caseId, id, ask, answer, outOf }
}

it('takes two: whoever asks does not agree, and until then nothing changes', async () => {
  const { caseId, ask, answer, outOf } = await kept()
  expect(await answer(here.manager, 'let')).toEqual(conflict)
  must(await ask(here.lead))
  const waits = async (actor: Actor) =>
    must(await myWork(actor)).lists['to-agree'].lines.map(line => line.caseId)
  expect(await waits(here.manager)).toContain(caseId)
  for (const actor of [here.lead, here.wronged, here.outside])
    expect(await waits(actor)).not.toContain(caseId)
  expect(await ask(here.manager)).toEqual(conflict)
  expect(await answer(here.lead, 'let')).toEqual({ ok: false, why: 'second-person' })
  expect(await outOf(here.manager)).toMatchObject([
    { name: here.wronged.name, asked: { byMe: false, why: 'It is about her namesake Quillmarsh.' } },
  ])
  const name = () => namePerson(here.lead, caseId, newId(), { who: here.wronged.id, onCall: 'no' })
  expect(await name()).toMatchObject({ why: 'cannot' })
  must(await answer(here.manager, 'let'))
  expect(await waits(here.manager)).not.toContain(caseId)
  expect(await outOf(here.lead)).toEqual([])
  expect(await openCase(here.wronged, caseId)).toEqual(notFound)
  must(await name())
  expect(must(await openCase(here.wronged, caseId)).facts.restriction).toBe('named')
})

it('may be taken back or refused, asked again, and the colleague kept out anew', async () => {
  const { caseId, ask, answer, outOf } = await kept()
  for (const actor of [here.lead, here.manager]) {
    must(await ask(here.lead))
    must(await answer(actor, 'keep'))
    expect(await outOf(here.lead)).toMatchObject([{ asked: null }])
  }
  must(await ask(here.manager))
  must(await answer(here.lead, 'let'))
  expect(await answer(here.lead, 'keep')).toEqual(conflict)
  expect(await ask(here.lead)).toEqual(conflict)
  must(await keepFrom(here.lead, caseId, newId(), { who: here.wronged.id }))
  expect(await openCase(here.wronged, caseId)).toEqual(notFound)
})

it('is nobody else’s, and least of all theirs', async () => {
  const { ask, answer } = await kept()
  for (const actor of [here.wronged, here.outside, here.author, there.lead]) {
    expect(await ask(actor), actor.name).toEqual(notFound)
    expect(await answer(actor, 'let'), actor.name).toEqual(notFound)
  }
  const other = await kept()
  for (const who of [other.id, newId(), 'x']) expect(await ask(here.lead, who)).toEqual(conflict)
})

it('is held by PostgreSQL too, and says nothing in the trail but ids', async () => {
  const { caseId, id, ask, answer } = await kept()
  must(await ask(here.lead))
  // The runtime role, entered as each of them: neither whoever asked nor in somebody else's name.
  const end = (actor: Actor, by: string) =>
    database().$transaction(async tx => {
      await tx.$queryRaw`select 1 from app.enter(${actor.id}::uuid, null)`
      await tx.$executeRaw`update kept_from set ended_by_id = ${by}::uuid, ended_at = now() where id = ${id}::uuid`
    })
  await expect(end(here.lead, here.lead.id)).rejects.toThrow('ended_by_two')
  await expect(end(here.lead, here.manager.id)).rejects.toThrow('row-level security')
  must(await answer(here.manager, 'let'))
  const { rows } = await root().query('select e::text as whole from audit_event e where case_id = $1', [
    caseId,
  ])
  expect(rows.filter(({ whole }) => whole.includes(id)).length).toBe(3)
  for (const { whole } of rows) expect(whole).not.toMatch(/Quillmarsh/)
})
