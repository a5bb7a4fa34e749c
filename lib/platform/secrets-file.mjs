import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.mjs'

/**
 * What data/secrets.json holds, each 32 random bytes as base64url: the session secret, the key that wraps
 * every case's key, the pepper of passwords and exact matching, the key of the audit trail, and the
 * passwords of the embedded database's three roles.
 */
const names = /** @type {const} */ (['session', 'key', 'pepper', 'audit', 'server', 'owner', 'app'])

/** @typedef {Record<typeof names[number], string>} StoredSecrets */

/** @param {string} folder the data folder */
const fileIn = folder => join(folder, 'secrets.json')

/**
 * Writes the file on the first run only; a lost file is never replaced where a database exists, because the
 * records sealed with it could not be read again.
 * @param {string} folder the data folder
 * @returns {StoredSecrets}
 */
export function makeSecrets(folder) {
  const file = fileIn(folder)
  if (!existsSync(file)) {
    if (existsSync(join(folder, 'postgres', 'PG_VERSION'))) {
      throw new Refusal(`${file} is missing although there is a database: put it back from your backup.`)
    }
    const made = Object.fromEntries(names.map(name => [name, randomBytes(32).toString('base64url')]))
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  }
  return readSecrets(folder)
}

/**
 * @param {string} folder the data folder
 * @returns {StoredSecrets}
 * @throws {Refusal} when the file is missing, readable by others, or a secret is missing or short
 */
export function readSecrets(folder) {
  const file = fileIn(folder)
  if (!existsSync(file)) throw new Refusal(`There is no ${file}: npm start makes it.`)
  if (process.platform !== 'win32' && statSync(file).mode & 0o077) {
    throw new Refusal(`${file} can be read by others: run chmod 600 on it, and consider its secrets known.`)
  }
  const stored = parse(file)
  for (const name of names) {
    const value = stored[name]
    if (typeof value !== 'string' || Buffer.from(value, 'base64url').length < 32) {
      throw new Refusal(`${file} has no proper "${name}": put the file back from your backup.`)
    }
  }
  return stored
}

/** @param {string} file */
function parse(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) ?? {}
  } catch {
    throw new Refusal(`${file} cannot be read as JSON: put it back from your backup.`)
  }
}
