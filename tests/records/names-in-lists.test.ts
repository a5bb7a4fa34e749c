import { expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { listCases, openCase } from '../../lib/records/cases'
import { raiseDanger } from '../../lib/records/danger'
import { planDuty } from '../../lib/records/duty'
import { findCases } from '../../lib/records/find'
import { flagCase } from '../../lib/records/flags'
import { inbox } from '../../lib/records/inbox'
import { seeTogether } from '../../lib/records/together'
import { decide } from '../../lib/records/triage'
import { myWork, workList } from '../../lib/records/work'
import { recordSeveral } from '../cast/several-children'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

/** The name in every list is the one on the case's own page, whoever reads it. */

const { here, root, concern } = deciding()
const words = { reasons: 'The same child.', reply: 'Thank you.' }
const reviewOn = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)

type Line = { childName: string | null; caseId?: string; id?: string | null }
/** What every list that this person opens says of a case, and which lists had it. */
async function told(actor: Actor, caseId: string, reference: string) {
  const names: Record<string, string | null> = {}
  const keep = (list: string, lines: readonly Line[]) => {
    const line = lines.find(each => (each.caseId ?? each.id) === caseId)
    if (line) names[list] = line.childName
  }
  const work = must(await myWork(actor))
  keep('alerts', work.alerts)
  for (const [id, { lines }] of Object.entries(work.lists)) keep(id, lines)
  for (const id of work.opens) keep(`${id}, a page`, must(await workList(actor, id, 1)).lines)
  const cases = await listCases(actor, { page: 1 })
  if (cases.ok) keep('cases', cases.value.cases)
  const found = await findCases(actor, reference)
  if (found.ok) keep('found', found.value.cases)
  const waiting = await inbox(actor)
  if (waiting.ok) keep('inbox', waiting.value)
  const together = await seeTogether(actor, 'flag', [caseId])
  if (together.ok) keep('together', together.value.cases)
  return names
}

const join = async (caseId: string, known: string) =>
  must(await decide(here.lead, caseId, newId(), 1, { outcome: 'joined', joinTo: known, ...words }))
const nameOf = async (actor: Actor, caseId: string) => must(await openCase(actor, caseId)).file.child.name

it('is what a linked concern says where the case itself says none', async () => {
  const { caseId, reference } = await concern()
  await join((await concern({ name: 'Mo Sinclair' })).caseId, reference)
  await join((await concern({ name: 'Morag Sinclair' })).caseId, reference)
  must(await flagCase(here.lead, caseId, newId(), { kind: 'court', words: 'Hearing.', reviewOn }))
  await root().query(`update flag set review_on = current_date - 2`)
  must(await raiseDanger(here.author, caseId, newId(), { why: 'A man waits outside.' }))
  const inTriage = await told(here.lead, caseId, reference)
  expect(await nameOf(here.lead, caseId)).toBe('Mo Sinclair')
  expect(Object.keys(inTriage)).toEqual(
    expect.arrayContaining([
      'triage',
      'triage, a page',
      'danger',
      'flag',
      'cases',
      'found',
      'inbox',
      'together',
    ]),
  )
  expect(new Set(Object.values(inTriage))).toEqual(new Set(['Mo Sinclair']))
  await accepted(here.lead, here.manager, caseId, here.worker)
  const held = await told(here.worker, caseId, reference)
  expect(Object.keys(held)).toEqual(
    expect.arrayContaining([
      'allocated',
      'allocated, a page',
      'handover',
      'flag',
      'danger',
      'cases',
      'found',
    ]),
  )
  expect(new Set(Object.values(held))).toEqual(new Set([await nameOf(here.worker, caseId)]))
  const found = must(await findCases(here.worker, 'Morag Sinclair')).cases
  expect(found).toMatchObject([{ id: caseId, childName: 'Mo Sinclair' }])
  expect(found[0]?.why).toEqual(['A name in a concern linked to it'])
})

it('is its own where it has one, and stays silent of what this person may not see', async () => {
  const own = await concern({ name: 'Ilir Beacham' })
  await join((await concern({ name: 'Somebody Else' })).caseId, own.reference)
  expect(new Set(Object.values(await told(here.lead, own.caseId, own.reference)))).toEqual(
    new Set(['Ilir Beacham']),
  )
  const { caseId, reference } = await concern()
  await join((await concern({ name: 'Jonas Quill' })).caseId, reference)
  const until = formNow(new Date(Date.now() + 86_400_000)).day
  must(await planDuty(here.lead, newId(), { who: here.next.id, until: `${until}T12:00` }))
  const seen = await told(here.next, caseId, reference)
  expect(Object.keys(seen)).toEqual(expect.arrayContaining(['triage', 'cases', 'found']))
  expect(await nameOf(here.next, caseId)).toBeNull()
  expect(new Set(Object.values(seen))).toEqual(new Set([null]))
  expect(await nameOf(here.lead, caseId)).toBe('Jonas Quill')
})

it('is the same where a case names another that its concern opened', async () => {
  const { cases } = await recordSeveral(here.author, here.author)
  await root().query('update child set name = null where case_id = $1', [cases.ben])
  const { file } = must(await openCase(here.lead, cases.ben))
  await join((await concern({ name: 'Benedek' })).caseId, file.reference)
  const { linked } = must(await openCase(here.lead, cases.ada)).file
  expect(linked.find(each => each.id === cases.ben)?.name).toBe('Benedek')
  expect(await nameOf(here.lead, cases.ben)).toBe('Benedek')
})
