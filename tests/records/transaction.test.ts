import type { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connections, switchDatabase, type Tx } from '../../lib/platform/database'
import { tellNoMessages } from '../../lib/platform/log'
import { ask, inline, sql, transaction } from '../../lib/platform/transaction'
import { foundOrganisation } from '../cast/organisation'
import { connected, superuserUrl } from '../cast/tables'
import { freshDatabase } from '../database'

/** What perform's own transaction promises: all or nothing, whatever goes wrong, and values that stay values. */

let close: () => Promise<void>
let root: Client
let accountId: string

beforeAll(async () => {
  const fresh = await freshDatabase()
  close = fresh.close
  root = await connected(superuserUrl(fresh.appUrl))
  accountId = (await foundOrganisation('Here', { lead: ['lead'] })).people.lead.id
})
afterAll(async () => {
  await root?.end()
  await switchDatabase(undefined)
  await close()
})

const entering = () => inline`select * from app.enter(${accountId}::uuid, ${null}::uuid)`
const keep = (tx: Tx, key: string) =>
  tx.signInDelay.create({ data: { key, failures: 1, notBefore: new Date(), updatedAt: new Date() } })
const keys = async () =>
  (await root.query('select key from sign_in_delay order by key')).rows.map(row => row.key)

it('keeps what models and statements wrote, and what the last statement says', async () => {
  const answer = await transaction<{ on_duty: boolean }, string>(entering(), async (tx, opened, last) => {
    expect(opened).toHaveLength(1)
    const [row] = await tx.$queryRaw<[{ actor: string }]>`select current_setting('app.actor') as actor`
    expect(row.actor).toBe(accountId)
    await keep(tx, 'model')
    await tx.$executeRaw`update sign_in_delay set failures = ${2} where key = ${'model'}`
    const key = `it's "quoted"; drop table account; --`
    last(inline`insert into sign_in_delay select ${key}, failures, not_before, updated_at from sign_in_delay`)
    return 'done'
  })
  expect(answer).toBe('done')
  expect(await keys()).toEqual([`it's "quoted"; drop table account; --`, 'model'])
})

it('carries every value as a value, whatever it spells', async () => {
  for (const text of ["'; drop table account; --", '\\', "\\'", '$1', '{"a": "b\\n"}', '“’\u2028', '']) {
    const spelt = await transaction<{ said: string }, string>(
      inline`select ${text}::text as said`,
      async (_, [row]) => row?.said ?? 'nothing',
    )
    expect(spelt).toBe(text)
    const [asked] = await ask<{ said: string }>`select ${text}::text as said where ${sql`true`}`
    expect(asked?.said).toBe(text)
  }
  expect((await root.query('select count(*)::int as n from account')).rows[0].n).toBeGreaterThan(0)
})

it('keeps nothing when the work throws, and nothing when a failed statement was swallowed', async () => {
  const throwing = transaction(entering(), async tx => {
    await keep(tx, 'thrown')
    throw new Error('on purpose')
  })
  await expect(throwing).rejects.toThrow('on purpose')
  const swallowing = transaction(entering(), async tx => {
    await keep(tx, 'swallowed')
    await tx.$executeRaw`select 1 from no_such_table`.catch(() => undefined)
    return 'as if nothing had happened'
  })
  await expect(swallowing).rejects.toThrow(/swallowed/)
  const failingLast = transaction(entering(), async (tx, _opened, last) => {
    await keep(tx, 'last')
    last(inline`select 1 from no_such_table`)
  })
  await expect(failingLast).rejects.toThrow(/no_such_table/)
  expect(await keys()).toHaveLength(2)
  expect(
    await transaction<{ n: number }, number>(inline`select 1 as n`, async (_, [row]) => row?.n ?? 0),
  ).toBe(1)
})

it('loses one transaction with its connection, and gets another connection', async () => {
  const cut = transaction<{ pid: number }, void>(
    inline`select pg_backend_pid() as pid`,
    async (tx, [row]) => {
      await root.query('select pg_terminate_backend($1)', [row?.pid])
      await tx.$queryRaw`select 1`
    },
  )
  await expect(cut).rejects.toThrow()
  for (let at = 0; at < 12; at++)
    expect(
      await transaction<{ n: number }, number>(inline`select 1 as n`, async (_, [row]) => row?.n ?? 0),
    ).toBe(1)
  expect(connections().waitingCount).toBe(0)
})

it('throws what the log tells of without a word of what was written, though its message quotes it', async () => {
  const words = 'the words of a child'
  const wrong = { key: words, failures: words as unknown as number }
  const told: string[] = []
  const terminal = { error: (...said: unknown[]) => void told.push(...said.map(String)) }
  tellNoMessages(terminal, (_, event) => void told.push(JSON.stringify(event)))
  const failing = [
    () =>
      transaction(entering(), tx =>
        tx.signInDelay.create({ data: { ...wrong, notBefore: new Date(), updatedAt: new Date() } }),
      ),
    () => ask`select ${words}::uuid`,
  ]
  for (const fails of failing) {
    const error: Error = await fails().then(
      () => expect.unreachable(),
      thrown => thrown,
    )
    expect(error.message).toContain(words)
    terminal.error(error)
  }
  expect(told).toHaveLength(2)
  expect(told.join()).toMatch(/PrismaClientValidationError.*22P02/)
  expect(told.join()).not.toContain(words)
})
