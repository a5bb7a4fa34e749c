import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { askCover, endCover, seeCovers } from '../../lib/records/covers'
import { endDuty, seeDuty } from '../../lib/records/duty'
import { restrictCase } from '../../lib/records/restriction'
import { myWork } from '../../lib/records/work'
import { onCall } from '../cast/on-call'
import { putOnDuty } from '../cast/organisation'
import { accepted, must, recorded } from '../cast/whole-case'
import { numberToRead } from './number-to-read'
import { twoOrganisations } from './setting'

/** Whoever holds a case that was opened on duty, and the lead, are alerted: in the app, and by an e-mail that says nothing. */

beforeAll(() => {
  process.env.SMTP_URL = 'smtp://127.0.0.1:9'
  process.env.MAIL_FROM = 'holdfast@example.org'
})
afterAll(() => {
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
})
const practitioner = ['practitioner'] as const
const { here, there, root } = twoOrganisations(
  {
    author: practitioner,
    worker: practitioner,
    duty: practitioner,
    off: practitioner,
    lead: ['lead'],
    second: ['lead'],
    manager: ['manager'],
  },
  { lead: ['lead'] },
)
beforeAll(async () => {
  await putOnDuty(here.duty)
})

async function held() {
  const made = await recorded(here.author, { pages: { child: { name: 'Sami Okonjo' } } })
  await accepted(here.lead, here.manager, made.caseId, here.worker)
  return made
}
const ask = (actor: Actor, reference: string) =>
  askCover(actor, newId(), { reference, why: 'The police rang: he was seen at the station.' })
const alerts = (actor: Actor) => numberToRead(root(), actor)
const opened = async (actor: Actor) =>
  must(await myWork(actor)).lists.opened.lines.map(({ caseId, by }) => `${caseId} ${by}`)
const shut = async (caseId: string) => {
  for (const { id, now } of must(await seeCovers(here.manager, caseId)).covers)
    if (now) must(await endCover(here.manager, caseId, newId(), id))
}

it('are alerted until they look who opened it, and the number is the list', async () => {
  const made = await held()
  const before = await Promise.all([here.worker, here.lead].map(alerts))
  must(await ask(here.duty, made.reference))
  for (const [at, actor] of [here.worker, here.lead].entries()) {
    expect(await alerts(actor)).toBe((before[at] ?? 0) + 1)
    expect(await opened(actor)).toContain(`${made.caseId} ${here.duty.name}`)
    expect((await opened(actor)).length).toBe(await alerts(actor))
    must(await openCase(actor, made.caseId))
    expect(await alerts(actor)).toBe((before[at] ?? 0) + 1)
    must(await seeCovers(actor, made.caseId))
    expect(await alerts(actor)).toBe(before[at])
    expect(await opened(actor)).not.toContain(`${made.caseId} ${here.duty.name}`)
  }
  for (const actor of [here.off, here.author, here.duty, here.manager, there.lead])
    expect([await alerts(actor), await opened(actor)], actor.name).toEqual([0, []])
})

it('are alerted once a turn, however often it is opened, and again in the next', async () => {
  const made = await held()
  const told = async () => {
    const rows = await root().query('select shown_to_id from cover_told where case_id = $1', [made.caseId])
    return rows.rows.map(row => row.shown_to_id).sort()
  }
  for (let round = 0; round < 3; round++) {
    must(await ask(here.duty, made.reference))
    must(await ask(here.duty, made.reference))
    await shut(made.caseId)
  }
  expect(await told()).toEqual([here.worker.id, here.lead.id, here.second.id].sort())
  for (const turn of must(await seeDuty(here.lead)).turns) must(await endDuty(here.lead, newId(), turn.id))
  await putOnDuty(here.duty)
  must(await ask(here.duty, made.reference))
  expect((await told()).length).toBe(6)
  await shut(made.caseId)
})

it('are those who may know: the lead on call before the others, and nobody to whom it is shut since', async () => {
  const made = await held()
  const second = here.second
  await onCall(root(), second, 'lead')
  must(await ask(here.duty, made.reference))
  const has = async (actor: Actor) => (await opened(actor)).some(line => line.startsWith(made.caseId))
  expect([await has(here.lead), await has(second), await has(here.worker)]).toEqual([false, true, true])
  const before = await alerts(second)
  const reviewOn = '2099-01-04'
  const named = [here.manager.id]
  must(await restrictCase(here.lead, made.caseId, newId(), { why: 'Covert.', named, reviewOn }))
  expect(await alerts(second)).toBe(before - 1)
  for (const actor of [second, here.worker]) expect(await has(actor)).toBe(false)
  await root().query('delete from on_call_turn')
})

it('get an e-mail each where any goes out, which waits for the job and names nobody', async () => {
  const made = await held()
  await root().query('delete from message')
  must(await ask(here.duty, made.reference))
  const { rows } = await root().query('select * from message')
  expect(rows.map(row => row.account_id).sort()).toEqual(
    [here.worker.id, here.lead.id, here.second.id].sort(),
  )
  expect(JSON.stringify(rows)).not.toMatch(/HF-|Okonjo|station/)
  await shut(made.caseId)
})
