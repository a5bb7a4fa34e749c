import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, database, switchDatabase } from '../../lib/platform/database'
import { holdsDemonstration } from '../../lib/platform/demonstration'
import { newId } from '../../lib/platform/identity'
import { newKey } from '../../lib/platform/sealing'
import { freshDatabase } from '../database'

let fresh: Awaited<ReturnType<typeof freshDatabase>>
const gone = () => connect('postgres://nobody@127.0.0.1:1/nothing')

beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(async () => {
  await switchDatabase(undefined)
  await fresh.close()
})

const found = (demonstration: boolean) =>
  database().organisation.create({
    data: {
      id: newId(),
      name: 'Riverside',
      nation: 'England',
      demonstration,
      wrappedKey: newKey().wrapped,
      createdAt: new Date(),
    },
  })

it('knows a demonstration without asking each time, and also when the database is gone', async () => {
  const now = Date.now()
  await switchDatabase(gone())
  expect(await holdsDemonstration(now)).toBe(false)
  await switchDatabase(connect(fresh.appUrl))
  await found(false)
  expect(await holdsDemonstration(now)).toBe(false)
  await found(true)
  expect(await holdsDemonstration(now + 59_000)).toBe(false)
  expect(await holdsDemonstration(now + 61_000)).toBe(true)
  await switchDatabase(gone())
  expect(await holdsDemonstration(now + 200_000)).toBe(true)
})
