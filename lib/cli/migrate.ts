import { environment } from '../platform/environment'
import { migrateJobs } from '../platform/jobs'
import { applyMigrations } from '../platform/migrations'
import { Refusal } from '../platform/refusal.mjs'
import { say } from './say.mjs'

/** `npm run migrate` brings the database of DATABASE_OWNER_URL, or the embedded one, up to date. */
try {
  const { ownerUrl } = environment()
  if (!ownerUrl) throw new Refusal('Set DATABASE_OWNER_URL to the role that may change tables.')
  const { applied } = await applyMigrations(ownerUrl)
  for (const name of applied) say(`Applied the migration ${name}.`)
  await migrateJobs(ownerUrl)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say(error.message)
  process.exitCode = 1
}
