import { connect, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../platform/refusal.mjs'
import { program, startNode } from './processes.mjs'

/**
 * Where to listen, from HOST and PORT.
 * @throws {Refusal} when PORT is no port
 */
export function address() {
  const host = process.env.HOST || '127.0.0.1'
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`)
  }
  return { host, port }
}

/**
 * @param {string} host
 * @param {number} port
 * @throws {Refusal} when we cannot listen there; one just being given up gets a second to go
 */
export async function checkPort(host, port) {
  const until = Date.now() + 1_500
  let code = await tryListening(host, port)
  while (code === 'EADDRINUSE' && Date.now() < until) {
    await pause(100)
    code = await tryListening(host, port)
  }
  if (code === 'EADDRINUSE') {
    throw new Refusal(`Port ${port} is in use: stop what runs there, or try PORT=${port + 1} npm start.`)
  }
  if (code === 'EACCES') throw new Refusal(`Port ${port} is reserved: try PORT=3000 npm start.`)
  if (code)
    throw new Refusal(
      `Holdfast cannot listen on ${host} (${code}): HOST must be an address of this computer.`,
    )
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} why not
 */
function tryListening(host, port) {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', error => resolve(/** @type {{ code?: string }} */ (error).code ?? error.message))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
}

/**
 * Room for what lives no longer than one answer, in megabytes for each half: with Node's own 16 a quarter of a busy
 * form's time goes into copying what is thrown away a moment later.
 */
export const room = ['--max-semi-space-size=64']

/**
 * Starts the built pages and waits until they answer.
 * @param {{ host: string, port: number, env: Record<string, string | undefined> }} options
 * @returns {Promise<{ exited: Promise<void>, child: import('node:child_process').ChildProcess }>}
 */
export async function serve({ host, port, env }) {
  const args = [...room, program('next/dist/bin/next'), 'start', '-H', host, '-p', String(port)]
  const child = startNode(args, {
    stdio: ['ignore', 2, 2],
    env: {
      ...env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      HOST: host,
      PORT: String(port),
      NEXTAUTH_URL: env.NEXTAUTH_URL || process.env.NEXTAUTH_URL || `http://localhost:${port}`,
      DATABASE_OWNER_URL: undefined,
    },
  })
  const exited = new Promise(resolve => child.once('exit', resolve)).then(() => undefined)
  const here = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  while (child.exitCode === null && child.signalCode === null && !(await takesConnections(here, port))) {
    await pause(50)
  }
  return { child, exited }
}

/**
 * @param {string} host
 * @param {number} port
 */
function takesConnections(host, port) {
  return new Promise(resolve => {
    const socket = connect({ host, port, timeout: 1_000 })
    const finish = (/** @type {boolean} */ answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => finish(true))
    socket.once('error', () => finish(false))
    socket.once('timeout', () => finish(false))
  })
}
