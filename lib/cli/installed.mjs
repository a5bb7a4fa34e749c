import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { Refusal } from '../platform/refusal.mjs'
import { tooOld } from './node-version.mjs'
import { program, runNode } from './processes.mjs'
import { say } from './say.mjs'

const supported = 22

/** @throws {Refusal} when this Node is too old to run Holdfast */
export function checkNode() {
  if (tooOld) throw new Refusal(tooOld)
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < supported) {
    say(`Node ${major} gets no more security fixes: use Node 24 for real records.`)
  }
}

/** Prisma's package would fetch a program that Holdfast never runs: any other will do in its place. */
const offline = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
}

/**
 * Installs what package-lock.json names, unless exactly that is there. Where a registry lacks packages of other
 * systems, `npm ci` finds the lock file wanting; `npm install` then follows it all the same.
 */
export async function ensureInstalled() {
  if (isInstalled()) return
  say('Installing what package-lock.json names (a minute or two)…')
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  let { code, said } = await npm(['ci', ...flags])
  if (code !== 0 && said.includes('EUSAGE')) ({ code, said } = await npm(['install', '--no-save', ...flags]))
  if (code !== 0) throw new Refusal(`The installation failed:\n${said.trim()}`)
}

/** @param {string[]} args */
function npm(args) {
  return runNode([process.env.npm_execpath ?? findNpm(), ...args], {
    quiet: true,
    env: offline,
    patience: 1_000,
  })
}

function isInstalled() {
  const [wanted, found] = ['package-lock.json', 'node_modules/.package-lock.json'].map(readPackages)
  if (!found) return false
  return Object.entries(wanted ?? {}).every(
    ([path, entry]) => path === '' || entry.optional || entry.version === found[path]?.version,
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

/** The npm of this Node or, failing that, of the PATH, when nothing says which npm started us. */
function findNpm() {
  const folders = [dirname(process.execPath), ...(process.env.PATH ?? '').split(delimiter)]
  const inside = ['../lib/node_modules/npm', 'node_modules/npm']
  const found = folders
    .flatMap(folder => inside.map(place => join(folder, place, 'bin/npm-cli.js')))
    .find(file => existsSync(file))
  if (!found) throw new Refusal('Run npm ci first: Holdfast did not find npm beside Node.')
  return found
}

const client = 'lib/platform/prisma'
const mark = `${client}/.made-from`

/**
 * Generates the database client, unless it was made from this very schema by this very generator.
 * @param {{ always?: boolean }} [options]
 */
export async function ensureClient({ always = false } = {}) {
  if (!existsSync('prisma/schema.prisma')) return
  const { version } = JSON.parse(readFileSync(program('prisma/package.json'), 'utf8'))
  const schema = readFileSync('prisma/schema.prisma')
  const source = createHash('sha256').update(version).update(schema).digest('hex')
  if (!always && existsSync(mark) && readFileSync(mark, 'utf8') === source) return
  say('Generating the database client…')
  rmSync(mark, { force: true })
  const args = [program('prisma/build/index.js'), 'generate', '--config', 'prisma/prisma.config.ts']
  const { code, said } = await runNode(args, { quiet: true, env: offline })
  if (code !== 0) throw new Refusal(`prisma generate failed:\n${said.trim()}`)
  writeFileSync(mark, source)
}
