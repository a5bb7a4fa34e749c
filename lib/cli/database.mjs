import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNumber } from '../platform/data-folder.mjs'
import { startServer } from '../platform/embedded-postgres.mjs'
import { makeSecrets } from '../platform/secrets-file.mjs'
import { makeDatabase, makeRoles, urlOf } from '../platform/two-roles.mjs'
import { checkGivenDatabase } from './given-database.mjs'
import { holderOf } from './lock.mjs'
import { whenStopping } from './processes.mjs'
import { say } from './say.mjs'

const name = 'holdfast'

/**
 * @typedef {{ appUrl: string, ownerUrl?: string | undefined, exited: Promise<void> }} Database
 * `exited` ends when a server of our own stops by itself.
 */

/**
 * The database that DATABASE_URL names, after looking whether it will do; or, without one, the embedded
 * server's, started for as long as this process runs.
 * @param {string} data the data folder
 * @returns {Promise<Database>}
 */
export async function openDatabase(data) {
  const { DATABASE_URL, DATABASE_OWNER_URL } = process.env
  if (DATABASE_URL) {
    await checkGivenDatabase(DATABASE_URL, DATABASE_OWNER_URL)
    return { appUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL, exited: new Promise(() => undefined) }
  }
  say('Starting the embedded PostgreSQL (for evaluation and training: for real records use a patched one)…')
  const secrets = makeSecrets(data)
  const remembered = join(data, 'postgres.port')
  const starting = startServer({
    cluster: join(data, 'postgres'),
    log: join(data, 'postgres.log'),
    password: secrets.server,
    port: readNumber(remembered),
  })
  whenStopping(() => starting.then(server => server.stop()).catch(() => undefined))
  const server = await starting
  writeFileSync(remembered, String(server.port), { mode: 0o600 })
  const { owner, app } = secrets
  await makeRoles(server, { owner, app })
  await makeDatabase(server, name)
  return { ...urlsAt(server.port, { owner, app }), exited: server.exited }
}

/**
 * The same for a command: through the server of a running Holdfast when there is one.
 * @param {string} data
 * @returns {Promise<Database>}
 */
export async function joinDatabase(data) {
  const port = readNumber(join(data, 'postgres.port'))
  if (process.env.DATABASE_URL || !holderOf(data) || !port) return openDatabase(data)
  return { ...urlsAt(port, makeSecrets(data)), exited: new Promise(() => undefined) }
}

/**
 * @param {number} port
 * @param {{ owner: string, app: string }} passwords
 */
function urlsAt(port, passwords) {
  return {
    appUrl: urlOf({ port }, 'app', passwords, name),
    ownerUrl: urlOf({ port }, 'owner', passwords, name),
  }
}
