import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { platform } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { makeCluster, stopLeftover, superuser } from './postgres-cluster.mjs'
import { postgresPrograms, postgresUser } from './postgres-programs.mjs'
import { firstObstacle } from './reachable-folder.mjs'
import { Refusal } from './refusal.mjs'

/**
 * A PostgreSQL server of our own, from the npm package, for evaluation, training and tests: on this computer
 * only, with a password, and durable unless it is told that what it holds is thrown away. It can be used before a build and from plain JavaScript.
 *
 * @typedef {{
 *   port: number,
 *   url: (database?: string) => string,
 *   exited: Promise<void>,
 *   stop: () => Promise<void>,
 * }} Server `url` is that of its superuser, for making roles and databases only
 */

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  TimeZone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
}

/** Whether what is written outlives a power cut. A killed process alone loses nothing either way. */
const durable = (/** @type {'on' | 'off'} */ kept) => ({
  fsync: kept,
  full_page_writes: kept,
  synchronous_commit: kept,
})

/**
 * Starts the server of a cluster, after making the cluster when there is none and stopping a server that an
 * earlier run left behind on it. It is stopped with this process at the latest, except by kill -9.
 * @param {{ cluster: string, log: string, password: string, port?: number | undefined, thrownAway?: boolean }} options
 * `thrownAway`: the cluster goes with the server, so that nothing waits for a disk
 * @returns {Promise<Server>}
 * @throws {Refusal} in one sentence, when it cannot be made or started
 */
export async function startServer({ cluster, log, password, port, thrownAway = false }) {
  const user = postgresUser()
  const programs = postgresPrograms(user)
  const obstacle = firstObstacle(dirname(cluster), user)
  if (obstacle) {
    throw new Refusal(
      `As root, Holdfast's database runs as another user, who cannot enter ${obstacle}: ` +
        'run it as an ordinary user, or put the project or HOLDFAST_DATA elsewhere.',
    )
  }
  if (!existsSync(join(cluster, 'PG_VERSION'))) await makeCluster({ cluster, programs, user, password })
  await stopLeftover(cluster)

  const giveUp = Date.now() + 15_000
  for (let wanted = port; ; wanted = undefined) {
    const at = await freePort(wanted)
    const from = existsSync(log) ? statSync(log).size : 0
    const child = launch(programs, cluster, at, log, user, thrownAway ? 'off' : 'on')
    const server = attach(child, at, password)
    if (await answers(server)) return server
    const said = readFileSync(log, 'utf8').slice(from)
    const passing = /postmaster\.pid" already exists|shared memory block|could not bind/.test(said)
    if (!passing || Date.now() > giveUp) {
      const cause = said.match(/FATAL: +(.*)/)?.[1] ?? 'it said nothing'
      throw new Refusal(`The embedded PostgreSQL did not start (${cause}); see ${log}.`)
    }
    await pause(300)
  }
}

/**
 * @param {string} programs
 * @param {string} cluster
 * @param {number} port
 * @param {string} log
 * @param {import('./reachable-folder.mjs').User} user
 * @param {'on' | 'off'} kept
 */
function launch(programs, cluster, port, log, user, kept) {
  const flags = Object.entries({ ...settings, ...durable(kept) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const out = openSync(log, existsSync(log) && statSync(log).size > 1_000_000 ? 'w' : 'a', 0o600)
  const child = spawn(join(programs, 'postgres'), ['-D', cluster, '-p', String(port), ...flags], {
    ...user,
    cwd: cluster,
    stdio: ['ignore', out, out],
    detached: platform() !== 'win32',
  })
  closeSync(out)
  return child
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} port
 * @param {string} password
 * @returns {Server & { running: () => boolean }}
 */
function attach(child, port, password) {
  const atExit = () => child.kill('SIGINT')
  process.once('exit', atExit)
  const exited = new Promise(done => child.once('exit', done).once('error', done))
    .then(() => process.off('exit', atExit))
    .then(() => undefined)
  const running = () => child.exitCode === null && child.signalCode === null && child.pid !== undefined
  return {
    port,
    url: (database = 'postgres') =>
      `postgresql://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    exited,
    running,
    stop: async () => {
      const harder = setTimeout(() => child.kill('SIGQUIT'), 20_000)
      if (running()) child.kill('SIGINT')
      await exited
      clearTimeout(harder)
    },
  }
}

/**
 * Whether the server takes a connection before it gives up.
 * @param {Server & { running: () => boolean }} server
 */
async function answers(server) {
  const { default: pg } = await import('pg')
  while (server.running()) {
    const client = new pg.Client({ connectionString: server.url(), connectionTimeoutMillis: 5_000 })
    try {
      await client.connect()
      await client.end()
      return true
    } catch (error) {
      if (/** @type {{ code?: string }} */ (error).code === '28P01') {
        await server.stop()
        throw new Refusal(
          'secrets.json does not belong to the database beside it: put back the one that does.',
        )
      }
      await pause(50)
    }
  }
  return false
}

/**
 * A port of 127.0.0.1 that nobody listens on: the wanted one if it is free.
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', error => (wanted ? resolve(freePort()) : reject(error)))
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
      probe.close(() => resolve(port))
    })
  })
}
