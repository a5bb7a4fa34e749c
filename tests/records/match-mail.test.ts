import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { crontab, tasks } from '../../lib/records/jobs'
import { settleMatch, tellOfMatches } from '../../lib/records/matches'
import { changeNamed, restrictCase } from '../../lib/records/restriction'
import { disable } from '../cast/on-call'
import { must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** Whom a restricted case names is told by e-mail of a new concern that may be about its child, and nobody else. */

beforeAll(() => {
  process.env.SMTP_URL = 'smtp://127.0.0.1:1'
  process.env.MAIL_FROM = 'holdfast@example.org'
})
const { here, root } = twoOrganisations({
  author: ['practitioner'],
  named: ['practitioner'],
  lead: ['lead'],
  other: ['lead'],
  manager: ['manager'],
})
const child = (name: string) => ({ pages: { child: { name } } })
let known: string

beforeAll(async () => {
  known = (await recorded(here.lead, child('Ottoline Fairweather-Crisp'))).caseId
  const named = [here.manager.id, here.named.id]
  must(await restrictCase(here.lead, known, newId(), { why: 'Covert.', named, reviewOn: '2099-01-04' }))
})
afterAll(() => {
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
})
beforeEach(async () => {
  await tellOfMatches()
  await root().query('delete from message')
})

const told = async () => {
  const { rows } = await root().query('select account_id from message order by account_id')
  return rows.map(row => row.account_id)
}
const ids = (...actors: Actor[]) => actors.map(({ id }) => id).sort()

it('writes to each of the named once, and nothing while the concern itself is sent', async () => {
  await recorded(here.author, child('Otoline Fairweather Crisp'))
  expect(await told()).toEqual([])
  await Promise.all([tellOfMatches(), tellOfMatches()])
  expect(await told()).toEqual(ids(here.lead, here.manager, here.named))
  await tellOfMatches()
  expect(await told()).toHaveLength(3)
})

it('writes to nobody of a concern that is like no restricted case, nor of one that was looked at already', async () => {
  await recorded(here.author, child('Zebulon Quux'))
  const { caseId } = await recorded(here.author, child('Ottoline Fairweather'))
  must(await settleMatch(here.named, caseId, newId()))
  await tellOfMatches()
  expect(await told()).toEqual([])
})

it('writes to the one on call alone, and to the others once that one works here no more', async () => {
  must(await changeNamed(here.lead, known, newId(), { who: here.named.id, to: 'on-call' }))
  await recorded(here.author, child('Ottoline Fairweather-Crisp'))
  await tellOfMatches()
  expect(await told()).toEqual(ids(here.named))
  await disable(here.named)
  await recorded(here.author, child('Ottoline Fairweather Crisp'))
  await tellOfMatches()
  expect(await told()).toEqual(ids(here.named, here.lead, here.manager))
})

it('goes on to the others after a quarter of an hour in which nobody said anything, once', async () => {
  must(await changeNamed(here.lead, known, newId(), { who: here.manager.id, to: 'on-call' }))
  await recorded(here.author, child('Ottoline Fairweather-Crispe'))
  await tellOfMatches()
  expect(await told()).toEqual(ids(here.manager))
  const badge = async () =>
    (await root().query('select app.alerts_waiting($1) as count', [here.lead.id])).rows[0].count as number
  const before = await badge()
  await root().query(
    `update restricted_match set found_at = found_at - interval '16 minutes' where went_on_at is null`,
  )
  expect(await badge()).toBeGreaterThan(before)
  await root().query('delete from message')
  await Promise.all([tellOfMatches(), tellOfMatches()])
  expect(await told()).toEqual(ids(here.lead))
  await tellOfMatches()
  expect(await told()).toHaveLength(1)
})

it('is for the job alone: whoever asks as somebody is told of nothing', async () => {
  await recorded(here.author, child('Ottoline Fairweather'))
  await database().$transaction(async tx => {
    await tx.$queryRaw`select 1 from app.enter(${here.other.id}::uuid, null)`
    expect(await tx.$queryRaw`select id from app.tell_of_matches(true)`).toEqual([])
  })
  expect(await told()).toEqual([])
  await tellOfMatches()
  expect(await told()).not.toEqual([])
})

it('is done every minute, as whatever runs by itself is a job that there is', () => {
  const timed = crontab.split('\n').map(line => line.split(' ').at(-1) ?? '')
  expect(timed.filter(name => !Object.hasOwn(tasks, name))).toEqual([])
  expect(crontab).toContain('* * * * * tell-of-matches')
})
