import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeDataFolder } from '../platform/data-folder.mjs'
import { freePort } from '../platform/embedded-postgres.mjs'

/** `npm start` where it cannot keep anything; one that did not end would be stopped, and has no exit code then. */
const startOn = (data: string, more: { [name: string]: string } = {}, uid?: number) =>
  spawnSync(process.execPath, ['lib/cli/start.mjs'], {
    env: { ...process.env, HOLDFAST_DATA: data, ...more },
    encoding: 'utf8',
    timeout: 20_000,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })

/** That it ended with this one sentence, besides what it was at and the word about a Node that gets no more fixes. */
function endsWith(sentence: string, { status, stdout, stderr }: ReturnType<typeof startOn>) {
  const said = `${stdout}${stderr}`
    .split('\n')
    .filter(line => line && !/gets no more security fixes|^Starting the embedded PostgreSQL/.test(line))
  expect(said).toEqual([sentence])
  expect(status).toBe(1)
}

it.skipIf(process.platform !== 'linux')('ends with one sentence where no folder can be made', () => {
  endsWith(
    'Holdfast cannot write in its data folder /proc/nope (no folder can be made there).',
    startOn('/proc/nope'),
  )
})

it('makes the folders on the way to its data, and refuses a file in their place', () => {
  const home = mkdtempSync(join(tmpdir(), 'holdfast-data-'))
  try {
    makeDataFolder(join(home, 'a', 'b'))
    expect(statSync(join(home, 'a', 'b')).isDirectory()).toBe(true)
    writeFileSync(join(home, 'file'), '')
    for (const taken of ['file', 'file/below'])
      expect(() => makeDataFolder(join(home, taken))).toThrow(/a file is in its place/)
  } finally {
    rmSync(home, { recursive: true })
  }
})

it('ends with one sentence on a Node that is too old', () => {
  const pretends = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.8'}})`
  const old = { NODE_OPTIONS: `--import "${pretends.replaceAll('"', '\\"')}"` }
  endsWith(`Holdfast needs Node 20.19 or later; this is ${process.version}.`, startOn('/nowhere', old))
})

it('ends with one sentence where it cannot listen, or cannot tell where', async () => {
  const home = mkdtempSync(join(tmpdir(), 'holdfast-data-'))
  const taken = createServer()
  await new Promise<void>(done => taken.listen(0, '127.0.0.1', done))
  const { port } = taken.address() as AddressInfo
  try {
    const sentence = `Port ${port} is in use: stop what runs there, or try PORT=${port + 1} npm start.`
    endsWith(sentence, startOn(home, { PORT: `${port}` }))
    endsWith('PORT must be a number from 1 to 65535, not "abc".', startOn(home, { PORT: 'abc' }))
  } finally {
    taken.close()
    rmSync(home, { recursive: true })
  }
})

const isRoot = process.getuid?.() === 0
const nobody = 65_534
/** Whether somebody without rights can run this project at all: not where it stands in a closed folder. */
const canRun = () => {
  const tried = 'test -x "$1" && test -r lib/cli/start.mjs && test -r node_modules/pg/package.json'
  const options = { uid: nobody, gid: nobody, stdio: 'ignore' } as const
  return isRoot && spawnSync('/bin/sh', ['-c', tried, 'sh', process.execPath], options).status === 0
}

/** A folder that only root may pass through. */
function closed(): { folder: string; open: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-closed-'))
  return { folder, open: () => rmSync(folder, { recursive: true }) }
}

it.skipIf(!isRoot)('ends with one sentence where the database’s user cannot go to its data', async () => {
  const { folder, open } = closed()
  try {
    endsWith(
      `As root, Holdfast's database runs as another user, who cannot enter ${folder}: run it as an ordinary user, or put the project or HOLDFAST_DATA elsewhere.`,
      startOn(join(folder, 'data'), { DATABASE_URL: '', PORT: `${await freePort()}` }),
    )
  } finally {
    open()
  }
})

it.skipIf(!canRun())('ends with one sentence where it may not go to its data itself', () => {
  const { folder, open } = closed()
  try {
    const data = join(folder, 'data')
    const sentence = `Holdfast cannot write in its data folder ${data} (permission denied).`
    endsWith(sentence, startOn(data, {}, nobody))
    expect(existsSync(data)).toBe(false)
  } finally {
    open()
  }
})
