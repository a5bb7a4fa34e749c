import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeDataFolder } from '../platform/data-folder.mjs'
import { Refusal } from '../platform/refusal.mjs'
import { makeSecrets } from '../platform/secrets-file.mjs'
import { ensureBuilt } from './built.mjs'
import { command } from './command.mjs'
import { openDatabase } from './database.mjs'
import { checkNode, ensureClient, ensureInstalled } from './installed.mjs'
import { takeDataFolder } from './lock.mjs'
import { whenStopping } from './processes.mjs'
import { say } from './say.mjs'
import { address, checkPort, serve } from './serve.mjs'
import { step } from './step.mjs'

/**
 * `npm start`, once Node is known to be able to read this: everything from a fresh clone to pages that answer. `--empty` leaves out the demonstration
 * cast and prints a link for the first administrator.
 */

let serving = false

await command(start, { stopCode: () => (serving ? 0 : 130) })

async function start() {
  checkNode()
  const { host, port } = address()
  const data = resolve(process.env.HOLDFAST_DATA || 'data')
  makeDataFolder(data)
  whenStopping(takeDataFolder(data))
  await checkPort(host, port)
  await ensureInstalled()
  await ensureClient()
  makeSecrets(data)
  const database = await openDatabase(data)
  await ensureBuilt()
  const env = { DATABASE_URL: database.appUrl, HOLDFAST_DATA: data, HOST: host, PORT: String(port) }
  const owner = { ...env, DATABASE_OWNER_URL: database.ownerUrl }
  if (database.ownerUrl && (await step('lib/cli/migrate.ts', owner)) !== 0) return 1
  const people = process.argv.includes('--empty') ? 'lib/cli/first-administrator.ts' : 'prisma/seed.ts'
  if ((await step(people, owner)) !== 0) return 1

  const { child, exited } = await serve({ host, port, env })
  if (child.exitCode === null) announce(host, port, data)
  serving = true
  const died = await Promise.race([exited.then(() => 'pages'), database.exited.then(() => 'database')])
  throw new Refusal(`Holdfast stopped because its ${died} did: see above, and ${join(data, 'postgres.log')}.`)
}

/**
 * @param {string} host
 * @param {number} port
 * @param {string} data
 */
function announce(host, port, data) {
  const cast = join(data, 'cast.json')
  if (existsSync(cast)) say(`The passwords of the demonstration cast are in ${cast}.`)
  if (!/^(127\.|localhost$|::1$)/.test(host) && !process.env.NEXTAUTH_URL?.startsWith('https:')) {
    say(
      `HOST=${host} lets others reach Holdfast, who cannot sign in until NEXTAUTH_URL is its https address.`,
    )
  }
  process.stdout.write(`Holdfast is at ${process.env.NEXTAUTH_URL || `http://localhost:${port}`}\n`)
}
