import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { roles } from '../../lib/domain/access/role'
import { freePort } from '../../lib/platform/embedded-postgres.mjs'
import { childrenTold } from './child-names'
import { test } from './journey'

/** `npm start` as whoever tries it has it: a folder of its own, Ctrl-C, again, and once without the cast. */

type Started = { child: ChildProcess; out: string; err: string }
type Member = { name: string; email: string; password: string; role: string; roles: string[] }

/** Starts it and waits until it says where the pages are. */
async function start(data: string, port: number, ...more: string[]): Promise<Started> {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, NEXTAUTH_URL: ___, SMTP_URL: ____, ...env } = process.env
  const child = spawn(process.execPath, ['lib/cli/start.mjs', ...more], {
    env: { ...env, HOLDFAST_DATA: data, PORT: String(port), HOST: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const started: Started = { child, out: '', err: '' }
  child.stderr?.on('data', part => {
    started.err += part
  })
  await new Promise<void>((ready, fail) => {
    child.once('exit', code => fail(new Error(`It ended with ${code}: ${started.err}`)))
    child.stdout?.on('data', part => {
      started.out += part
      if (started.out.includes('Holdfast is at ')) ready()
    })
  })
  expect(started.out).toContain(`Holdfast is at http://localhost:${port}\n`)
  return started
}

/** Ctrl-C, after which nothing of it runs: no server of ours, no database. */
async function interrupt({ child }: Started, data: string, port: number): Promise<void> {
  const postmaster = join(data, 'postgres', 'postmaster.pid')
  const database = Number(readFileSync(postmaster, 'utf8').split('\n', 1)[0])
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  expect((await ended)[0]).toBe(0)
  expect(existsSync(postmaster)).toBe(false)
  expect(() => process.kill(database, 0)).toThrow('ESRCH')
  expect(await answers('127.0.0.1', port)).toBe(false)
}

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise(done => {
    const socket = connect({ host, port, timeout: 2_000 })
    const end = (answer: boolean) => {
      socket.destroy()
      done(answer)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })

const elsewhere = Object.values(networkInterfaces())
  .flatMap(each => each ?? [])
  .filter(({ internal, family }) => !internal && family === 'IPv4')

test('npm start serves the cast to this computer alone, stops whole, starts again, and starts empty', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const home = mkdtempSync(join(tmpdir(), 'holdfast-started-'))
  chmodSync(home, 0o755)
  const data = join(home, 'data')
  const port = await freePort()
  try {
    const first = await start(data, port)
    for (const { address } of elsewhere) expect(await answers(address, port), address).toBe(false)
    expect(first.err).toMatch(new RegExp(`Network: +http://127\\.0\\.0\\.1:${port}`))
    const file = join(data, 'cast.json')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(first.err).toContain(file)
    const cast: Member[] = JSON.parse(readFileSync(file, 'utf8'))
    expect([...new Set(cast.flatMap(each => each.roles))].sort()).toEqual([...roles].sort())
    expect(new Set(cast.map(({ password }) => password)).size).toBe(cast.length)

    const page = await (await browser.newContext()).newPage()
    await page.goto(`http://localhost:${port}/`)
    for (const { name } of cast) await expect(page.getByRole('button', { name })).toHaveCount(1)
    const worker = cast.find(({ role }) => role === 'practitioner') as Member
    await page.getByRole('button', { name: worker.name }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What you do here|My work/)
    await expect(page.getByText('Demonstration data — not real children')).toBeVisible()
    await page.goto(`http://localhost:${port}/cases`)
    await expect(page.locator('main table tbody tr').first()).toBeVisible()
    await interrupt(first, data, port)

    const second = await start(data, port)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(cast)
    // The session outlives the stop: nothing was made anew.
    await page.goto(`http://localhost:${port}/work`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My work')
    await interrupt(second, data, port)
    for (const { out, err } of [first, second]) expect(childrenTold(`${out}${err}`)).toEqual([])

    const empty = join(home, 'empty')
    const third = await start(empty, port, '--empty')
    expect(existsSync(join(empty, 'cast.json'))).toBe(false)
    const link = /^http:\/\/localhost:\d+\/welcome\/\S+$/m.exec(third.err)?.[0] ?? 'no link'
    const newcomer = await (await browser.newContext()).newPage()
    expect((await newcomer.goto(link))?.status()).toBe(200)
    await expect(newcomer.getByText('Demonstration data')).toHaveCount(0)
    await expect(newcomer.getByRole('heading', { level: 1 })).toBeVisible()
    await interrupt(third, empty, port)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})
