import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../platform/refusal.mjs'
import { program, runNode } from './processes.mjs'
import { say } from './say.mjs'

const folders = ['app', 'components', 'lib', 'prisma', 'public']
const rootFile = /^(package(-lock)?\.json|next\.config\.\w+|(proxy|instrumentation\S*)\.ts)$/
const unbuilt = /^lib[\\/](cli|platform[\\/]prisma)$|\.test\.tsx?$/
const mark = '.next/holdfast-built'

/** Builds the pages, unless they were built from these very sources. */
export async function ensureBuilt() {
  const sources = hashOf(sourceFiles())
  const settings = () => hashOf(['tsconfig.json'])
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources + settings()) return
  say('Building the pages (about a minute)…')
  const started = Date.now()
  rmSync(mark, { force: true })
  const { code, said } = await runNode([program('next/dist/bin/next'), 'build'], {
    quiet: true,
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (code !== 0) throw new Refusal(`next build failed:\n${said.trim()}`)
  // Read again: Next may have corrected the settings.
  writeFileSync(mark, sources + settings())
  say(`Built in ${Math.round((Date.now() - started) / 1000)} seconds.`)
}

function sourceFiles() {
  const atRoot = readdirSync('.').filter(name => rootFile.test(name))
  return [...atRoot, ...folders.flatMap(filesBelow)].sort()
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash('sha256').update(process.version)
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (unbuilt.test(path)) return []
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}
