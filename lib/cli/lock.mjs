import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../platform/refusal.mjs'

/**
 * Takes the data folder for this process until it ends.
 * @param {string} data
 * @returns {() => void} gives it back
 * @throws {Refusal} while another process has it
 */
export function takeDataFolder(data) {
  const file = join(data, 'running')
  const holder = holderOf(data)
  if (holder) throw new Refusal(`Holdfast is already running on ${data} (process ${holder}).`)
  rmSync(file, { force: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 })
  } catch {
    throw new Refusal(`Holdfast is just being started on ${data}.`)
  }
  return () => rmSync(file, { force: true })
}

/**
 * The process that has the data folder. One that died without giving it back does not count.
 * @param {string} data
 * @returns {number | undefined}
 */
export function holderOf(data) {
  const file = join(data, 'running')
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN
  return pid && pid !== process.pid && isHoldfast(pid) ? pid : undefined
}

/** @param {number} pid */
function isHoldfast(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code === 'ESRCH') return false
  }
  if (process.platform === 'win32') return true
  const command = existsSync(`/proc/${pid}/cmdline`)
    ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    : spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  return /cli\/(start|ready)\.mjs/.test(command)
}
