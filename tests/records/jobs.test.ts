import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { database, switchDatabase } from '../../lib/platform/database'
import { enqueue } from '../../lib/platform/jobs'
import { freshDatabase } from '../database'

/** The runner of jobs, in a process of its own. */

let close: () => Promise<void>
beforeAll(async () => {
  close = (await freshDatabase()).close
})
afterAll(async () => {
  await switchDatabase(undefined)
  await close()
})

const script = `
  import { runJobs } from './lib/platform/jobs.ts'
  const told = name => () => console.log(name)
  await runJobs({ works: told('worked'), fails: () => { told('failed')(); throw new Error('A child’s words') } }, '')
  console.log('running')`

const slow = `
  import { runJobs } from './lib/platform/jobs.ts'
  const wait = () => new Promise(done => setTimeout(done, 1500))
  await runJobs({
    mail: async ({ id }) => { console.log('begun ' + id); await wait(); console.log('ended ' + id) },
    alert: () => console.log('alert'),
  }, '')`

it('lets nothing wait for a mail server but the next e-mail', async () => {
  await database().$transaction(async tx => {
    for (const id of ['a', 'b']) await enqueue(tx, 'mail', { id }, `mail-${id}`, { queue: 'mail' })
    await enqueue(tx, 'alert', {}, 'alert')
  })
  const flags = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', slow]
  const runner = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'ignore'] })
  let out = ''
  runner.stdout.on('data', chunk => {
    out += chunk
  })
  await expect.poll(() => out.includes('ended b'), { timeout: 20_000 }).toBe(true)
  runner.kill('SIGTERM')
  await once(runner, 'exit')
  const said = out.trim().split('\n')
  expect(said.filter(line => line !== 'alert')).toEqual(['begun a', 'ended a', 'begun b', 'ended b'])
  expect(said.indexOf('alert')).toBeLessThan(said.indexOf('ended a'))
})

it('tells a job that failed by its name alone, and stops calmly when it is asked to', async () => {
  await database().$transaction(async tx => {
    await enqueue(tx, 'works', {}, 'works')
    await enqueue(tx, 'fails', {}, 'fails')
  })
  const flags = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', script]
  const runner = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  runner.stdout.on('data', chunk => {
    said.out += chunk
  })
  runner.stderr.on('data', chunk => {
    said.err += chunk
  })
  const seen = () =>
    ['running', 'worked', 'failed'].every(word => said.out.includes(word)) && said.err.includes('fails')
  await expect.poll(seen, { timeout: 20_000 }).toBe(true)
  const before = said.err
  runner.kill('SIGTERM')
  await once(runner, 'exit')
  expect(before).toMatch(/"level":50.*"event":"job","code":"fails"/)
  expect(said.err).toBe(before)
  expect(said.err).not.toContain('words')
})
