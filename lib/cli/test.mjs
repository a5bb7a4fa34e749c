import { checkTypes, checkWriting, runBrowser, runVitest } from './checks.mjs'
import { command } from './command.mjs'
import { checkNode, ensureClient, ensureInstalled } from './installed.mjs'
import { say } from './say.mjs'

/**
 * `npm test` runs every check in this order and stops at the first that fails; `npm test -- PART …` runs one,
 * and hands the rest of the line to its runner. The last line counts the tests; those that failed stand before it once
 * more, for whoever is given the end alone.
 *
 * @typedef {{ passed: number, failed: number, told: string[] }} Count `told`: what failed, one line each
 * @type {Record<string, { heading: string, check: (rest: string[]) => Promise<Count> }>}
 */
const parts = {
  biome: { heading: 'Biome', check: checkWriting },
  types: { heading: 'Types', check: checkTypes },
  unit: { heading: 'Unit tests', check: rest => runVitest('unit', rest) },
  records: { heading: 'Record tests, on a real PostgreSQL', check: rest => runVitest('records', rest) },
  journeys: { heading: 'Journeys, in a real Chromium', check: runBrowser },
  house: { heading: 'The house', check: rest => runVitest('unit', ['tests/house.test.ts', ...rest]) },
}
const usual = ['biome', 'types', 'unit', 'records', 'journeys']

await command(async () => {
  const [name, ...rest] = process.argv.slice(2)
  if (name !== undefined && !Object.hasOwn(parts, name)) {
    say(`There is no part "${name}": choose ${Object.keys(parts).join(', ')}.`)
    return 1
  }
  delete process.env.DATABASE_URL
  delete process.env.DATABASE_OWNER_URL
  checkNode()
  await ensureInstalled()
  await ensureClient()
  const total = { passed: 0, failed: 0 }
  for (const part of name === undefined ? usual : [name]) {
    const { heading, check } = /** @type {typeof parts[string]} */ (parts[part])
    say(`\n── ${heading}`)
    const { passed, failed, told } = await check(rest)
    total.passed += passed
    total.failed += failed
    for (const line of told) process.stdout.write(`✗ ${line}\n`)
    if (failed) break
  }
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
  return total.failed ? 1 : 0
})
