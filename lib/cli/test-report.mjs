import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

/** @typedef {{ passed: number, failed: number, ran: string[] }} Report `ran`: files with a test that ran */

const places = {
  unit: [/^(lib|components)\/.*\.test\.tsx?$/, /^tests\/(house|security\/.*)\.test\.ts$/],
  records: [/^tests\/records\/.*\.test\.ts$/],
  journeys: [/^tests\/journeys\/.*\.spec\.ts$/],
}

/**
 * The files that hold tests of that kind.
 * @param {keyof typeof places} kind
 */
export function testFiles(kind) {
  const all = ['lib', 'components', 'tests'].filter(folder => existsSync(folder)).flatMap(filesBelow)
  return all.filter(file => places[kind].some(place => place.test(file)))
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/**
 * @param {string[]} files
 * @param {string[]} ran
 */
export function notRun(files, ran) {
  const known = new Set(ran)
  return files.filter(file => !known.has(file))
}

/**
 * What vitest's JSON reporter wrote.
 * @param {any} json
 * @returns {Report}
 */
export function readVitest(json) {
  const ran = json.testResults.filter((/** @type {any} */ file) =>
    file.assertionResults.some((/** @type {any} */ test) => ['passed', 'failed'].includes(test.status)),
  )
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    ran: ran.map((/** @type {any} */ file) => slashed(relative('.', resolve(file.name)))),
  }
}

/**
 * What Playwright's JSON reporter wrote. A test that passed at the second attempt is told by Playwright.
 * @param {any} json
 * @returns {Report}
 */
export function readPlaywright(json) {
  const { expected, flaky, unexpected } = json.stats
  const ran = json.suites.flatMap((/** @type {any} */ suite) => (hasRun(suite) ? [suite.file] : []))
  return {
    passed: expected + flaky,
    failed: unexpected,
    ran: ran.map((/** @type {string} */ file) => slashed(join('tests/journeys', file))),
  }
}

/**
 * @param {any} suite
 * @returns {boolean}
 */
function hasRun(suite) {
  const tests = (suite.specs ?? []).flatMap((/** @type {any} */ spec) => spec.tests)
  return (
    tests.some((/** @type {any} */ test) => test.status !== 'skipped') || (suite.suites ?? []).some(hasRun)
  )
}

/** @param {string} path */
const slashed = path => path.replaceAll('\\', '/')
