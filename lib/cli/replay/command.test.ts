import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'

const file = 'tests/cast/replays.json'
const cases: { id: string; [field: string]: unknown }[] = JSON.parse(readFileSync(file, 'utf8'))
const [khai] = cases

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-replay-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/replay.ts', ...args], { encoding: 'utf8' })
  const kept = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  it('prints one object by the ids of the cases, and nothing else', () => {
    const args = ['--import', 'tsx', 'lib/cli/replay.ts', file]
    const printed = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
    expect(Object.keys(printed)).toEqual(cases.map(({ id }) => id))
    expect(printed['vig-02'].nrm).toEqual({ refer: 'yes', route: 'devolved-panel' })
  })

  it('says in one sentence what it cannot read, prints nothing, and ends with 1', () => {
    for (const [args, says] of [
      [[], /^Give it one file/],
      [[kept('text.json', 'no')], / is not JSON: /],
      [[kept('object.json', '{}')], / must hold an array of cases\.$/],
    ] as const) {
      const { status, stdout, stderr } = run(...args)
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr.trim()).toMatch(says)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    }
  }, 60_000)

  it('leaves out the cases that cannot be, tells each of them, prints the others, and ends with 1', () => {
    const [, other] = cases
    const given = [{ ...khai, nation: 'France' }, khai, { ...khai, note: 'Another.' }, null, other]
    const { status, stdout, stderr } = run(kept('some.json', JSON.stringify(given)))
    expect(status).toBe(1)
    expect(Object.keys(JSON.parse(stdout))).toEqual(['vig-01', 'vig-02'])
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^Case "vig-01": nation is "France" and /),
      'Case "vig-01": id is there twice: the first counts.',
      expect.stringMatching(/^Case number 4: It is null/),
    ])
  }, 60_000)

  it('is whole through a pipe that is read slowly', async () => {
    const many = Array.from({ length: 400 }, (_, count) => ({ ...khai, id: `case-${count}` }))
    const args = ['--import', 'tsx', 'lib/cli/replay.ts', kept('many.json', JSON.stringify(many))]
    const { stdout } = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    stdout.pause()
    await once(stdout, 'readable')
    await pause(1_000)
    expect(Object.keys(JSON.parse(await text(stdout)))).toHaveLength(400)
  }, 60_000)
})
