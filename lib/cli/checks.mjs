import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Refusal } from '../platform/refusal.mjs'
import { ensureBuilt } from './built.mjs'
import { program, runNode } from './processes.mjs'
import { say } from './say.mjs'
import { joined, notRun, readPlaywright, readVitest, testFiles } from './test-report.mjs'
import { startTestSite } from './test-site.mjs'

/** @typedef {import('./test.mjs').Count} Count a check that is no test counts as one failed when it fails */

/**
 * @param {string} name
 * @param {number} code
 */
const plain = (name, code) =>
  code === 0
    ? { passed: 0, failed: 0, told: [] }
    : { passed: 0, failed: 1, told: [`${name}: what it said is above`] }

export async function checkWriting() {
  const { code } = await runNode([program('@biomejs/biome/bin/biome'), 'check', '.'])
  return plain('Biome', code)
}

/** Next's own route types are written first, for links are typed. */
export async function checkTypes() {
  const typegen = await runNode([program('next/dist/bin/next'), 'typegen'], { quiet: true })
  if (typegen.code !== 0) say(typegen.said)
  const { code } = await runNode([program('typescript/bin/tsc'), '--noEmit'])
  return plain('Types', typegen.code || code)
}

/**
 * @param {'unit' | 'records'} project
 * @param {string[]} rest file names and flags of vitest
 * @returns {Promise<Count>}
 */
export function runVitest(project, rest) {
  return reported(project, rest, async report => {
    const config = ['--config', 'tests/vitest.config.ts', '--project', project]
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { code } = await runNode([program('vitest/vitest.mjs'), 'run', ...config, ...reporters, ...rest])
    return { code, read: readVitest }
  })
}

/**
 * Builds the pages, serves them on a seeded database of their own, and walks the journeys: all of them in two halves
 * beside each other where there are two processors, each half on pages and a database that the other never sees.
 * @param {string[]} rest file names and flags of Playwright
 * @returns {Promise<Count>}
 */
export function runBrowser(rest) {
  return reported('journeys', rest, async report => {
    const { findChromium, howToInstall } = await import('../../tests/find-chromium.mjs')
    if (!(await findChromium())) throw new Refusal(howToInstall)
    await ensureBuilt()
    const halves = rest.length > 0 || availableParallelism() < 2 ? [rest] : [['--shard=1/2'], ['--shard=2/2']]
    const codes = await Promise.all(halves.map((args, index) => walk(args, `${report}-${index}`)))
    const written = halves.map((_, index) => `${report}-${index}`).filter(file => existsSync(file))
    if (written.length === halves.length)
      writeFileSync(
        report,
        JSON.stringify(joined(written.map(file => JSON.parse(readFileSync(file, 'utf8'))))),
      )
    return { code: Math.max(...codes), read: readPlaywright }
  })
}

/**
 * @param {string[]} args
 * @param {string} report
 */
async function walk(args, report) {
  const site = await startTestSite()
  const folder = `--output=test-results/${basename(report)}`
  const run = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json', folder, ...args]
  const env = { ...site.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const { code } = await runNode([program('@playwright/test/cli.js'), ...run], { env })
  await site.stop()
  return code
}

/**
 * Runs a test runner and believes its report more than its exit code: a file none of whose tests ran is a
 * failure, unless only some were asked for.
 * @param {'unit' | 'records' | 'journeys'} kind
 * @param {string[]} rest
 * @param {(report: string) => Promise<{ code: number, read: typeof readVitest }>} run
 * @returns {Promise<Count>}
 */
async function reported(kind, rest, run) {
  const files = testFiles(kind)
  if (files.length === 0) {
    say('There are none yet.')
    return { passed: 0, failed: 0, told: [] }
  }
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-report-'))
  const report = join(folder, 'report.json')
  try {
    const { code, read } = await run(report)
    if (!existsSync(report))
      return { passed: 0, failed: 1, told: [`${kind}: the tests ended without a report, with code ${code}`] }
    const { passed, failed, ran, told } = read(JSON.parse(readFileSync(report, 'utf8')))
    const missing = rest.length ? [] : notRun(files, ran)
    const others = missing.length || (code === 0 || failed ? 0 : 1)
    const unread = missing.filter(file => !told.some(line => line.startsWith(file)))
    const unran = unread.map(file => `${file}: no test of it ran`)
    const unknown = others && told.length + unran.length === 0 ? [`${kind}: ended with code ${code}`] : []
    return { passed, failed: failed + others, told: [...told, ...unran, ...unknown] }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
