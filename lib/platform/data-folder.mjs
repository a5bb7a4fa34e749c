import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from './refusal.mjs'

const isRoot = process.getuid?.() === 0

/**
 * Makes the data folder, closed to everyone else; for root it can be passed through but not listed, because
 * the database runs as another user below it.
 * @param {string} folder
 * @throws {Refusal} when it cannot be made, entered or written
 */
export function makeDataFolder(folder) {
  try {
    makeFolders(folder)
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    writeFileSync(join(folder, '.writable'), '')
    rmSync(join(folder, '.writable'))
  } catch (error) {
    throw new Refusal(`Holdfast cannot write in its data folder ${folder} (${reason(error)}).`)
  }
}

/**
 * The folder and those above it. Node's own way to make them all at once never ends where no folder can be made,
 * as in /proc.
 * @param {string} folder
 */
function makeFolders(folder) {
  if (existsSync(folder)) return
  makeFolders(dirname(folder))
  mkdirSync(folder, { mode: isRoot ? 0o711 : 0o700 })
}

/**
 * The number in a small file of the data folder, such as a remembered port.
 * @param {string} file
 * @returns {number | undefined}
 */
export function readNumber(file) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined
  } catch {
    return undefined
  }
}

/** @param {unknown} error */
function reason(error) {
  const code = /** @type {{ code?: string }} */ (error).code ?? 'unknown'
  const known = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'it is read-only',
    ENOENT: 'no folder can be made there',
    ENOSPC: 'the disk is full',
    EEXIST: 'a file is in its place',
    ENOTDIR: 'a file is in its place',
  }
  return /** @type {Record<string, string>} */ (known)[code] ?? code
}
