import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { database } from '../../lib/platform/database'
import { cast } from '../cast/accounts'
import { atTheDoor } from './setting'

atTheDoor()

it('refuses in one sentence to begin empty where the demonstration is, and makes nothing', async () => {
  await cast()
  const counts = () => Promise.all([database().account.count(), database().organisation.count()])
  const before = await counts()
  const args = ['--conditions=react-server', '--import', 'tsx', 'lib/cli/first-administrator.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: process.env })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr.trim()).toMatch(/^The demonstration is already here and nothing was changed: [^.\n]*\.$/)
  expect(await counts()).toEqual(before)
})
