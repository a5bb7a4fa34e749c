import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Refusal } from './refusal.mjs'

/**
 * PostgreSQL will not run as root, so for root it runs as another user, who must be able to reach its
 * programs and its data. A user of undefined means ourselves.
 * @typedef {{ uid: number, gid: number } | undefined} User
 */

/**
 * Whether that user may go into the folder.
 * @param {string} folder
 * @param {User} user
 */
function canReach(folder, user) {
  if (!user) return true
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  )
}

/**
 * The first folder on the way that stops that user, or undefined.
 * @param {string} folder
 * @param {User} user
 * @returns {string | undefined}
 */
export function firstObstacle(folder, user) {
  if (canReach(folder, user)) return undefined
  return firstObstacle(dirname(folder), user) ?? folder
}

/**
 * A new folder of the temporary directory that is the user's own and that nobody else may enter.
 * @param {string} name
 * @param {User} user
 */
export function reachableFolder(name, user) {
  for (const parent of temporaryFolders()) {
    const folder = join(parent, name)
    if (!canReach(parent, user)) continue
    mkdirSync(folder, { mode: 0o700 })
    if (user) chownSync(folder, user.uid, user.gid)
    return folder
  }
  throw new Refusal(`The database's user can reach none of ${temporaryFolders().join(', ')}.`)
}

/**
 * A copy of a folder of programs that the user can read and run but not change, kept in the temporary
 * directory under a name that must change with its contents. `works` says whether the copy serves.
 * @param {string} source
 * @param {string} name
 * @param {(copy: string) => boolean} works
 * @returns {string}
 */
export function reachableCopy(source, name, works) {
  for (const parent of temporaryFolders()) {
    const copy = join(parent, name)
    if (isOurs(copy) && works(copy)) return copy
    const fresh = `${copy}-${process.pid}`
    try {
      rmSync(fresh, { recursive: true, force: true })
      mkdirSync(fresh, { mode: 0o755 })
      cpSync(source, fresh, { recursive: true, verbatimSymlinks: true })
      openToAll(fresh)
      if (!works(fresh)) continue
      if (isOurs(copy)) rmSync(copy, { recursive: true })
      renameSync(fresh, copy)
      return copy
    } catch {
      // A full, foreign or read-only place, or another run was first.
      if (isOurs(copy) && works(copy)) return copy
    } finally {
      rmSync(fresh, { recursive: true, force: true })
    }
  }
  throw new Refusal(`PostgreSQL cannot be run from any of ${temporaryFolders().join(', ')}.`)
}

function temporaryFolders() {
  return [...new Set([tmpdir(), '/tmp', '/var/tmp'])]
}

/**
 * Nobody else may have put programs there for us to run.
 * @param {string} folder
 */
function isOurs(folder) {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  return Boolean(found?.isDirectory() && found.uid === process.getuid?.() && !(found.mode & 0o022))
}

/** @param {string} folder */
function openToAll(folder) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, 0o755)
  }
}
