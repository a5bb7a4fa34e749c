import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { startServer } from '../platform/embedded-postgres.mjs'
import { stopLeftover } from '../platform/postgres-cluster.mjs'
import { postgresUser } from '../platform/postgres-programs.mjs'
import { reachableFolder } from '../platform/reachable-folder.mjs'
import { makeRoles } from '../platform/two-roles.mjs'

/**
 * @typedef {{
 *   server: import('../platform/embedded-postgres.mjs').Server,
 *   passwords: { owner: string, app: string },
 *   folder: string,
 *   stop: () => Promise<void>,
 * }} TestServer `folder` is for files of the same tests, and goes with the server
 */

/**
 * An empty PostgreSQL server with the two roles, in a temporary folder that any user can reach. What an
 * earlier run of this project was killed over is cleared away.
 * @param {{ durable?: boolean }} [kept] `durable`: it waits for the disk, as a server of real records does; tests need not
 * @returns {Promise<TestServer>}
 */
export async function startTestServer({ durable = false } = {}) {
  const user = postgresUser()
  const project = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12)
  const unique = `${process.pid}-${randomBytes(3).toString('hex')}`
  const outer = reachableFolder(`holdfast-test-${project}-${unique}`, user)
  await clearLeftovers(dirname(outer), `holdfast-test-${project}-`)
  const passwords = { owner: randomBytes(16).toString('hex'), app: randomBytes(16).toString('hex') }
  const password = randomBytes(16).toString('hex')
  const server = await startServer({
    cluster: join(outer, 'postgres'),
    log: join(outer, 'log'),
    password,
    thrownAway: !durable,
  })
  await makeRoles(server, passwords)
  const stop = async () => {
    await server.stop()
    rmSync(outer, { recursive: true, force: true })
  }
  return { server, passwords, folder: outer, stop }
}

/**
 * @param {string} parent
 * @param {string} prefix
 */
async function clearLeftovers(parent, prefix) {
  for (const name of readdirSync(parent).filter(each => each.startsWith(prefix))) {
    if (isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue
    await stopLeftover(join(parent, name, 'postgres'))
    rmSync(join(parent, name), { recursive: true, force: true })
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {{ code?: string }} */ (error).code === 'EPERM'
  }
}
