import { Logger, runOnce } from 'graphile-worker'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { environment } from '../../lib/platform/environment'
import { newId } from '../../lib/platform/identity'
import { tasks } from '../../lib/records/jobs'
import { resendMessage, seeMessages } from '../../lib/records/messages'
import { myWork } from '../../lib/records/work'
import { mailServer } from '../cast/mail-server'
import { onCall } from '../cast/on-call'
import { readMail } from '../cast/read-mail'
import { must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** An alert’s e-mail, over a real conversation with a mail server, by the real runner of jobs. */

let server: Awaited<ReturnType<typeof mailServer>>
beforeAll(async () => {
  server = await mailServer()
  process.env.SMTP_URL = server.url
  process.env.MAIL_FROM = 'holdfast@example.org'
})
const { here, there, root } = twoOrganisations(
  { author: ['practitioner'], lead: ['lead'], manager: ['manager'], administrator: ['administrator'] },
  { administrator: ['administrator'] },
)
beforeAll(() => onCall(root(), here.lead, 'lead'))
afterAll(async () => {
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
  await server.stop()
})

const notFound = { ok: false, why: 'not-found' }
const words = 'Locked in a house by the canal.'
const pages = {
  danger: { immediateDanger: 'yes' },
  worry: { whatWorries: words },
  child: { name: 'Minh Example', whereNow: 'Canal Street' },
}
const quiet = new Logger(() => () => undefined)

/** Runs every job that is due now, as the server does. */
async function work(): Promise<void> {
  const connectionString = environment().databaseUrl
  await runOnce({ connectionString, taskList: tasks, logger: quiet, noHandleSignals: true })
}
/** The wait before the next try is over: the rows move, not the clock. */
async function triedAgain(): Promise<void> {
  await root().query('update graphile_worker._private_jobs set run_at = now()')
  await work()
}
const unsent = async () => must(await seeMessages(here.administrator)).unsent
const sent = async () => {
  const { rows } = await root().query('select tries, problem from message where sent_at is not null')
  return rows
}

beforeEach(async () => {
  await root().query('delete from message')
  server.received.length = 0
  server.answers('accepts')
})

it.each([
  ['as it is', 'Subject: Khải', 'Khải waits.\n'],
  ['quoted-printable', 'Subject: =?UTF-8?Q?Kh=E1=BA=A3i?=', 'Kh=E1=BA=\n=A3i wai=\nts.\n'],
  ['base64', 'Subject: =?utf-8?B?S2jhuqNp?=', 'S2jhuqNpIHdh\naXRzLgo=\n'],
])('an e-mail that travels %s is read as its reader reads it', (how, subject, body) => {
  const head = how === 'as it is' ? subject : `${subject}\nContent-Transfer-Encoding: ${how}`
  const told = readMail(`${head}\n\n${body}`)
  expect(told).toContain('Subject: Khải')
  expect(told).toContain('Khải waits.')
})

describe('an e-mail of an alert', () => {
  it('says that something waits, leads to a page behind the sign-in, and nothing more', async () => {
    const { reference, caseId } = await recorded(here.author, { pages })
    await work()
    expect(server.received.length).toBe(1)
    const [mail] = server.received
    expect(mail).toMatchObject({ from: 'holdfast@example.org' })
    expect(mail?.to).toMatch(/^lead\..*@example\.org$/)
    const told = readMail(mail?.text ?? '')
    expect(told).toMatch(/^Subject: Something waits for you in Holdfast$/m)
    expect(told).toContain(`${environment().baseUrl}/work`)
    for (const secret of [reference, caseId, words, 'Minh', 'Canal', 'Person', 'danger', 'child'])
      expect(told, secret).not.toContain(secret)
    expect(await sent()).toEqual([{ tries: 1, problem: null }])
    expect(await unsent()).toEqual([])
  })

  it('goes out once, though its job runs twice', async () => {
    await recorded(here.author, { pages })
    await work()
    const { rows } = await root().query('select id from message')
    await tasks['send-message']?.({ id: rows[0].id }, { job: { attempts: 1, max_attempts: 8 } } as never)
    expect(server.received.length).toBe(1)
  })

  it('that a server refuses is tried again, and an administrator sees it meanwhile', async () => {
    server.answers('later')
    await recorded(here.author, { pages })
    await work()
    expect(server.received).toEqual([])
    expect(await unsent()).toMatchObject([
      { to: 'Person lead', tries: 1, problem: 'EENVELOPE 451', givenUp: false },
    ])
    expect(must(await myWork(here.administrator)).mail).toEqual({ goesOut: true, unsent: 1 })
    // Before its time nothing is tried; after it, and with the server well again, it goes out.
    await work()
    expect((await unsent())[0]?.tries).toBe(1)
    server.answers('accepts')
    await triedAgain()
    expect(server.received.length).toBe(1)
    expect(await unsent()).toEqual([])
    expect(await sent()).toEqual([{ tries: 2, problem: null }])
  })

  it('that is refused to the end is given up, seen, and sent when an administrator says so', async () => {
    server.answers('never')
    const { reference } = await recorded(here.author, { pages })
    await work()
    for (let again = 2; again <= 8; again++) await triedAgain()
    const before = server.conversations()
    await triedAgain()
    expect(server.conversations()).toBe(before)
    const seen = await unsent()
    expect(seen).toMatchObject([{ tries: 8, problem: 'EENVELOPE 550', givenUp: true }])
    expect(JSON.stringify(seen)).not.toContain(reference)
    const id = seen[0]?.id ?? ''
    for (const actor of [here.lead, here.manager, here.author, there.administrator])
      expect(await resendMessage(actor, newId(), id)).toEqual(notFound)
    server.answers('accepts')
    const key = newId()
    must(await resendMessage(here.administrator, key, id))
    must(await resendMessage(here.administrator, key, id))
    await triedAgain()
    expect(server.received.length).toBe(1)
    expect(await unsent()).toEqual([])
    expect(await resendMessage(here.administrator, newId(), id)).toEqual(notFound)
    expect(await resendMessage(here.administrator, newId(), 'x')).toEqual(notFound)
  })

  it('that meets no server at all is kept as unsent too', async () => {
    await server.stop()
    await recorded(here.author, { pages })
    await work()
    expect(await unsent()).toMatchObject([{ tries: 1, givenUp: false }])
    expect((await unsent())[0]?.problem).toMatch(/^(ESOCKET|ECONNECTION|ECONNREFUSED)$/)
    server = await mailServer(Number(new URL(server.url).port))
    await triedAgain()
    expect(server.received.length).toBe(1)
  })
})

describe('the list of what was not sent', () => {
  it('is an administrator’s, of their own organisation', async () => {
    server.answers('later')
    await recorded(here.author, { pages })
    await work()
    expect((await unsent()).length).toBe(1)
    expect(must(await seeMessages(there.administrator)).unsent).toEqual([])
    for (const actor of [here.lead, here.manager, here.author])
      expect(await seeMessages(actor)).toEqual(notFound)
    await root().query('begin')
    await root().query('set local role holdfast_app')
    for (const [actor, count] of [
      [here.administrator, 1],
      [here.lead, 0],
      [there.administrator, 0],
    ] as const) {
      await root().query('select app.enter($1, null)', [actor.id])
      expect((await root().query('select 1 from message')).rowCount).toBe(count)
    }
    await root().query('rollback')
  })

  it('and the jobs hold nothing of a case', async () => {
    const { rows } = await root().query(
      `select coalesce(string_agg(j::text || coalesce(j.last_error, ''), ' '), '') as jobs,
              (select string_agg(m::text, ' ') from message m) as messages
         from graphile_worker._private_jobs j`,
    )
    const kept = JSON.stringify(rows[0])
    expect(kept.length).toBeGreaterThan(100)
    for (const secret of [words, 'Minh', 'Canal', 'HF-']) expect(kept).not.toContain(secret)
  })
})
