import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../lib/platform/embedded-postgres.mjs'
import { superuserUrl } from '../cast/tables'
import { freshDatabase } from '../database'

/** `npm start` on a database that it is given and cannot use: one clear sentence, and the exit code 1. */

let database: Awaited<ReturnType<typeof freshDatabase>>
const home = mkdtempSync(join(tmpdir(), 'holdfast-given-'))

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(async () => {
  await database.close()
  rmSync(home, { recursive: true })
})

async function startOn(url: string, ownerUrl = ''): Promise<{ code: number | null; said: string[] }> {
  const env = { ...process.env, HOLDFAST_DATA: home, PORT: String(await freePort()) }
  const given = { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }
  const started = spawn(process.execPath, ['lib/cli/start.mjs'], { env: { ...env, ...given } })
  let text = ''
  for (const stream of [started.stdout, started.stderr]) stream.on('data', piece => (text += piece))
  const code = await new Promise<number | null>(done => started.on('close', done))
  return { code, said: text.split('\n').filter(line => line && !/gets no more security fixes/.test(line)) }
}

/** As much of PostgreSQL 14 as is asked whether it will do. */
function oldServer() {
  const message = (type: string, body: Buffer) => {
    const head = Buffer.alloc(5, type)
    head.writeInt32BE(body.length + 4, 1)
    return Buffer.concat([head, body])
  }
  const number = (bytes: 2 | 4, value: number) => {
    const made = Buffer.alloc(bytes)
    made.writeIntBE(value, 0, bytes)
    return made
  }
  const ready = message('Z', Buffer.from('I'))
  const column = [Buffer.from('server_version_num\0'), number(4, 0), number(2, 0), number(4, 25)]
  const version = Buffer.from('140012')
  const answer = [
    message('T', Buffer.concat([number(2, 1), ...column, number(2, -1), number(4, -1), number(2, 0)])),
    message('D', Buffer.concat([number(2, 1), number(4, version.length), version])),
    message('C', Buffer.from('SHOW\0')),
    ready,
  ]
  return createServer((socket: Socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', number(4, 0)), ready]))
      socket.on('data', sent => sent[0] === 0x51 && socket.write(Buffer.concat(answer)))
    })
  })
}

describe('a database that was given', () => {
  it('is refused when nothing answers there, or it is too old', async () => {
    const port = await freePort()
    const at = `127.0.0.1:${port}`
    expect(await startOn(`postgres://holdfast_app:secret@${at}/holdfast`)).toEqual({
      code: 1,
      said: [`Holdfast cannot open the database of DATABASE_URL at ${at}: nothing answers there.`],
    })
    const old = oldServer()
    await new Promise<void>(done => old.listen(port, '127.0.0.1', done))
    const tried = await startOn(`postgres://holdfast_app:secret@${at}/holdfast`)
    old.close()
    expect(tried).toEqual({
      code: 1,
      said: ['Holdfast needs PostgreSQL 15 or later; the database is 14.12.'],
    })
  })

  it('is refused when its role could pass by the locks', async () => {
    expect(await startOn(superuserUrl(database.appUrl))).toEqual({
      code: 1,
      said: ['The role of DATABASE_URL must not be a superuser or bypass policies.'],
    })
    expect(await startOn(database.ownerUrl)).toEqual({
      code: 1,
      said: ['The role of DATABASE_URL must not own tables: that is for DATABASE_OWNER_URL.'],
    })
  })

  it('is refused with a wrong password, which is not said', async () => {
    const wrong = database.appUrl.replace(/:[^:@/]+@/, ':not-this-one@')
    const { code, said } = await startOn(wrong)
    expect([code, said.length]).toEqual([1, 1])
    expect(said[0]).toMatch(/^Holdfast cannot open the database of DATABASE_URL at [\d.:a-z]+: .*\.$/)
    expect(said[0]).not.toContain('not-this-one')
  })
})
