import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from './refusal.mjs'

/** The role that makes the roles and the databases of an embedded server, and nothing else. */
export const superuser = 'holdfast_server'

/** Fuzzy search takes letters from here, so only UTF-8 finds names beyond ASCII; sorting is the same everywhere. */
const letters = ['C.UTF-8', 'en_US.UTF-8', 'C']

/**
 * Makes the files of a server: aside first and then moved into place, so that one interrupted half-way is never
 * taken for whole.
 * @param {{
 *   cluster: string,
 *   programs: string,
 *   user: import('./reachable-folder.mjs').User,
 *   password: string,
 * }} options
 * @throws {Refusal} when PostgreSQL cannot make them
 */
export async function makeCluster({ cluster, programs, user, password }) {
  const aside = `${cluster}.new`
  const [data, secret] = [join(aside, 'data'), join(aside, 'password')]
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(data, { recursive: true, mode: 0o700 })
  writeFileSync(secret, password, { mode: 0o600 })
  if (user) for (const path of [aside, data, secret]) chownSync(path, user.uid, user.gid)
  const auth = ['-D', data, '--auth=scram-sha-256', `--username=${superuser}`, `--pwfile=${secret}`]
  const sorting = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-GB']
  let refused
  for (const each of letters) {
    const flags = [...auth, ...sorting, `--lc-ctype=${each}`, '--data-checksums']
    refused = await initdb(join(programs, 'initdb'), flags, { ...user, cwd: aside })
    if (!refused?.includes('locale')) break
  }
  if (refused) throw new Refusal(`The embedded PostgreSQL could not be set up: ${refused}`)
  renameSync(data, cluster)
  rmSync(aside, { recursive: true })
}

/**
 * What it complained about, if it failed.
 * @param {string} program
 * @param {string[]} flags
 * @param {import('node:child_process').SpawnOptionsWithoutStdio} options
 * @returns {Promise<string | undefined>}
 */
function initdb(program, flags, options) {
  const child = spawn(program, flags, options)
  let said = ''
  child.stderr.on('data', chunk => {
    said += chunk
  })
  child.stdout.resume()
  return new Promise(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('close', code => resolve(code === 0 ? undefined : said.trim() || `code ${code}`))
  })
}

/**
 * Stops a server that still runs on a cluster although whoever started it is gone.
 * @param {string} cluster
 */
export async function stopLeftover(cluster) {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  const runs = () => commandOf(pid).includes(cluster)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT'])) {
    if (!runs()) return
    process.kill(pid, signal)
    for (let waited = 0; waited < 10_000 && runs(); waited += 100) await pause(100)
  }
}

/** @param {number} pid */
function commandOf(pid) {
  if (!pid) return ''
  if (existsSync(`/proc/${pid}/cmdline`)) return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}
