import { resolve } from 'node:path'
import { makeDataFolder } from '../platform/data-folder.mjs'
import { command } from './command.mjs'
import { joinDatabase } from './database.mjs'
import { checkNode, ensureClient, ensureInstalled } from './installed.mjs'
import { holderOf, takeDataFolder } from './lock.mjs'
import { runTypescript, whenStopping } from './processes.mjs'

/**
 * `ready.mjs [--database] FILE …` runs one of our TypeScript commands after making sure that what it needs is
 * there: the packages, the database client and, with --database, the database, whose addresses it passes on.
 * Without a file it generates the client.
 */
await command(async () => {
  const args = process.argv.slice(2)
  const withDatabase = args[0] === '--database'
  const [file, ...rest] = withDatabase ? args.slice(1) : args
  checkNode()
  await ensureInstalled()
  await ensureClient({ always: !file })
  if (!file) return 0
  const env = withDatabase ? await databaseEnvironment() : {}
  return (await runTypescript(file, rest, { env })).code
})

async function databaseEnvironment() {
  const data = resolve(process.env.HOLDFAST_DATA || 'data')
  makeDataFolder(data)
  if (!process.env.DATABASE_URL && !holderOf(data)) whenStopping(takeDataFolder(data))
  const { appUrl, ownerUrl } = await joinDatabase(data)
  return { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, HOLDFAST_DATA: data }
}
