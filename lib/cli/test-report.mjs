import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/**
 * `ran`: files with a test that ran. `told`: what failed, one line each: "file › name: what the message begins with".
 * @typedef {{ passed: number, failed: number, ran: string[], told: string[] }} Report
 */

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
 * @param {string} file
 * @param {string[]} names
 * @param {string | undefined} message
 */
function lineOf(file, names, message = '') {
  const first = stripVTControlCharacters(message)
    .split('\n')
    .find(line => line.trim())
  const whole = `${[file, ...names].join(' › ')}${first ? `: ${first.trim()}` : ''}`
  return whole.length > 300 ? `${whole.slice(0, 299)}…` : whole
}

/**
 * What one attempt of a journey failed by, up to its call log: what was looked for, what stood there, and which line
 * of which file asked, for some failures are not seen twice.
 * @param {any} attempt
 */
function failureOf(attempt) {
  const { message = '', location } = attempt?.error ?? {}
  const [before] = stripVTControlCharacters(message).split(/\n\s*Call log:/)
  const said = before
    .split('\n')
    .map((/** @type {string} */ line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean)
    .join('; ')
  const at = location ? `(${slashed(relative('.', location.file))}:${location.line})` : ''
  return [at, said].filter(Boolean).join(' ')
}

/**
 * What vitest's JSON reporter wrote. A file that could not be read has failed without a test.
 * @param {any} json
 * @returns {Report}
 */
export function readVitest(json) {
  const files = json.testResults.map((/** @type {any} */ each) => ({
    file: slashed(relative('.', resolve(each.name))),
    tests: each.assertionResults,
    message: each.status === 'failed' ? each.message : undefined,
  }))
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    ran: files.flatMap((/** @type {any} */ { file, tests }) =>
      tests.some((/** @type {any} */ test) => ['passed', 'failed'].includes(test.status)) ? [file] : [],
    ),
    told: files.flatMap((/** @type {any} */ { file, tests, message }) => {
      const failed = tests.filter((/** @type {any} */ test) => test.status === 'failed')
      if (failed.length === 0) return message === undefined ? [] : [lineOf(file, [], message)]
      return failed.map((/** @type {any} */ test) =>
        lineOf(file, [...test.ancestorTitles, test.title], test.failureMessages[0]),
      )
    }),
  }
}

/**
 * What Playwright's JSON reporters wrote of several parts, as one.
 * @param {any[]} parts
 */
export function joined(parts) {
  const sum = (/** @type {string} */ what) => parts.reduce((total, { stats }) => total + stats[what], 0)
  return {
    stats: { expected: sum('expected'), flaky: sum('flaky'), unexpected: sum('unexpected') },
    suites: parts.flatMap(({ suites }) => suites),
    errors: parts.flatMap(({ errors = [] }) => errors),
  }
}

/**
 * What Playwright's JSON reporter wrote. A test that passed at the second attempt is told by Playwright.
 * @param {any} json
 * @returns {Report}
 */
export function readPlaywright(json) {
  const { expected, flaky, unexpected } = json.stats
  const specs = json.suites.flatMap((/** @type {any} */ suite) => specsOf(suite, []))
  return {
    passed: expected + flaky,
    failed: unexpected,
    ran: [
      ...new Set(
        specs.flatMap((/** @type {any} */ { file, tests }) =>
          tests.some((/** @type {any} */ test) => test.status !== 'skipped') ? [file] : [],
        ),
      ),
    ],
    told: [
      ...(json.errors ?? []).map((/** @type {any} */ { message, location }) =>
        lineOf(location ? slashed(relative('.', location.file)) : 'Playwright', [], message),
      ),
      ...specs.flatMap((/** @type {any} */ { file, names, tests }) =>
        tests
          .filter((/** @type {any} */ test) => test.status === 'unexpected')
          .map((/** @type {any} */ test) => lineOf(file, names, failureOf(test.results.at(-1)))),
      ),
    ],
  }
}

/**
 * @param {any} suite
 * @param {string[]} above the names of the groups that it stands in; the outermost is its file
 * @returns {{ file: string, names: string[], tests: any[] }[]}
 */
function specsOf(suite, above) {
  const own = (suite.specs ?? []).map((/** @type {any} */ spec) => ({
    file: slashed(join('tests/journeys', suite.file)),
    names: [...above, spec.title],
    tests: spec.tests,
  }))
  const within = (suite.suites ?? []).flatMap((/** @type {any} */ each) =>
    specsOf(each, [...above, each.title]),
  )
  return [...own, ...within]
}

/** @param {string} path */
const slashed = path => path.replaceAll('\\', '/')
