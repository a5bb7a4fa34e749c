import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { startTestServer } from '../lib/cli/test-server.mjs'
import { switchDatabase } from '../lib/platform/database'
import { forgetEnvironment } from '../lib/platform/environment'
import { migrateJobs } from '../lib/platform/jobs'
import { applyMigrations } from '../lib/platform/migrations'
import { dropDatabase, makeDatabase, urlOf } from '../lib/platform/two-roles.mjs'

type Known = { port: number; adminUrl: string; passwords: { owner: string; app: string }; folder: string }

declare module 'vitest' {
  interface ProvidedContext {
    postgres: Known
  }
}

const template = 'holdfast_template'

/** Before the record tests: one real server for them all, with one migrated database to copy. */
export default async function setup({ provide }: TestProject) {
  const { server, passwords, folder, stop } = await startTestServer()
  try {
    await makeDatabase(server, template)
    const ownerUrl = urlOf(server, 'owner', passwords, template)
    await applyMigrations(ownerUrl)
    await migrateJobs(ownerUrl)
  } catch (error) {
    await stop()
    throw error
  }
  provide('postgres', { port: server.port, adminUrl: server.url(), passwords, folder })
  return stop
}

/**
 * A migrated, empty database of the caller's own, which `environment()` finds from then on, and a folder for its files:
 * call it in `beforeAll`, before anything asks for the database, and `close` it in `afterAll`.
 */
export async function freshDatabase() {
  const { port, adminUrl, passwords, folder } = inject('postgres')
  const server = { port, url: (name = 'postgres') => adminUrl.replace(/[^/]*$/, name) }
  const name = `test_${randomBytes(6).toString('hex')}`
  await makeDatabase(server, name, template)
  const appUrl = urlOf(server, 'app', passwords, name)
  const ownerUrl = urlOf(server, 'owner', passwords, name)
  // The file before this one, in the same process, had another.
  await switchDatabase(undefined)
  forgetEnvironment()
  delete (globalThis as { holdfastDemonstration?: unknown }).holdfastDemonstration
  process.env.DATABASE_URL = appUrl
  process.env.DATABASE_OWNER_URL = ownerUrl
  process.env.HOLDFAST_DATA = join(folder, name)
  return { appUrl, ownerUrl, dataFolder: join(folder, name), close: () => dropDatabase(server, name) }
}
