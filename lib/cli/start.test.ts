import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeDataFolder } from '../platform/data-folder.mjs'

/** `npm start` where it cannot keep anything; one that did not end would be stopped, and has no exit code then. */
const startOn = (data: string) =>
  spawnSync(process.execPath, ['lib/cli/start.mjs'], {
    env: { ...process.env, HOLDFAST_DATA: data },
    encoding: 'utf8',
    timeout: 20_000,
  })

it.skipIf(process.platform !== 'linux')('ends with one sentence where no folder can be made', () => {
  const { status, stderr } = startOn('/proc/nope')
  expect(status).toBe(1)
  expect(stderr).toContain(
    'Holdfast cannot write in its data folder /proc/nope (no folder can be made there).',
  )
  expect(stderr).not.toMatch(/^ +at /m)
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
