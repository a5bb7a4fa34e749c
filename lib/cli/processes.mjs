import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const leash = new URL('./leash.mjs', import.meta.url)
const grouped = process.platform !== 'win32'

/** How long each child may take to stop, in milliseconds: pages finish what they were asked.
 * @type {Map<import('node:child_process').ChildProcess, number>} */
const children = new Map()

/** @type {(() => unknown)[]} */
const endings = []

/**
 * @typedef {Omit<import('node:child_process').SpawnOptions, 'env'> & {
 *   env?: Record<string, string | undefined>,
 *   patience?: number,
 * }} Options
 */

/**
 * Starts a Node program as a child that cannot outlive us, in a process group of its own: Ctrl-C reaches it
 * only through `stopAll`. Variables given as undefined are taken away.
 * @param {string[]} args
 * @param {Options} [options]
 */
export function startNode(args, { env, patience = 20_000, ...options } = {}) {
  const merged = Object.entries({ ...process.env, ...env }).filter(([, value]) => value !== undefined)
  const child = spawn(process.execPath, ['--import', leash.href, ...args], {
    detached: grouped,
    ...options,
    env: /** @type {NodeJS.ProcessEnv} */ (Object.fromEntries(merged)),
  })
  children.set(child, patience)
  child.once('exit', () => children.delete(child))
  return child
}

/**
 * Runs a Node program to its end, its output going where ours goes unless `quiet`, which keeps it for a
 * failure. Never returns once we are stopping.
 * @param {string[]} args
 * @param {Options & { quiet?: boolean }} [options]
 * @returns {Promise<{ code: number, said: string }>}
 */
export async function runNode(args, { quiet = false, ...options } = {}) {
  const child = startNode(args, { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', ...options })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', chunk => {
      said += chunk
    })
  }
  const code = await new Promise(resolve => child.once('close', resolve))
  if (stopping) await new Promise(() => setInterval(() => undefined, 1_000))
  return { code: code ?? 1, said }
}

/**
 * Runs one of our TypeScript commands.
 * @param {string} file
 * @param {string[]} [args]
 * @param {Options} [options]
 */
export function runTypescript(file, args = [], options = {}) {
  return runNode(['--conditions=react-server', '--import', 'tsx', file, ...args], options)
}

/**
 * What is to be done when everything stops; the last added is done first.
 * @param {() => unknown} work
 */
export function whenStopping(work) {
  endings.unshift(work)
}

/** @type {Promise<void> | undefined} */
let stopping

/** Stops every child and its descendants, then does what `whenStopping` was told. */
export function stopAll() {
  stopping ??= (async () => {
    await Promise.all([...children.keys()].map(stopChild))
    for (const work of endings) await work()
  })()
  return stopping
}

/**
 * A polite request, and when patience ends no request.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopChild(child) {
  const gone = new Promise(resolve => child.once('exit', resolve))
  if (child.exitCode !== null || child.signalCode !== null) return
  signal(child, 'SIGTERM')
  const polite = await Promise.race([
    gone.then(() => true),
    pause(children.get(child), false, { ref: false }),
  ])
  signal(child, 'SIGKILL')
  if (!polite) await gone
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  try {
    if (grouped && child.pid) process.kill(-child.pid, name)
    else child.kill(name)
  } catch {
    // Already gone.
  }
}

/** The second Ctrl-C: at once. */
export function killAll() {
  for (const child of children.keys()) signal(child, 'SIGKILL')
}

/**
 * The path of a program inside node_modules.
 * @param {string} path
 */
export function program(path) {
  return fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url))
}
