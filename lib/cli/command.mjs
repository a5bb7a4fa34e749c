import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../platform/refusal.mjs'
import { killAll, stopAll } from './processes.mjs'
import { say } from './say.mjs'

/**
 * Runs a command in the project's folder, and leaves nothing running behind it: not at its end, nor after
 * Ctrl-C, a hang-up or a request to stop. A Refusal is printed as its one sentence; its exit code is 1.
 * @param {() => Promise<number>} work returns the exit code
 * @param {{ stopCode?: () => number }} [options] the exit code after a request to stop, if not the usual one
 */
export async function command(work, { stopCode } = {}) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => stopFor(name, stopCode?.() ?? 128 + constants.signals[name]))
  }
  followNpm(() => stopFor('SIGTERM', 143))
  let code = 1
  try {
    code = await work()
  } catch (error) {
    if (asked) return
    say(error instanceof Refusal ? error.message : String(error instanceof Error ? error.stack : error))
  }
  if (asked) return
  await stopAll()
  await Promise.all([process.stdout, process.stderr].map(written))
  process.exit(code)
}

/**
 * What was said is taken by whoever reads it: a pipe takes 64 kB at once, and ending before the rest is taken cuts it off.
 * @param {NodeJS.WriteStream} stream
 */
const written = stream => new Promise(taken => stream.write('', taken))

let asked = false

/**
 * @param {NodeJS.Signals} name
 * @param {number} code
 */
async function stopFor(name, code) {
  if (asked) {
    if (name === 'SIGINT') killAll()
    return
  }
  asked = true
  say('Stopping…')
  await stopAll()
  process.exit(code)
}

/**
 * A request to stop that is sent to npm ends npm and its shell and never reaches us: then their end is the
 * request.
 * @param {() => void} stop
 */
function followNpm(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 300)
  watch.unref()
}
