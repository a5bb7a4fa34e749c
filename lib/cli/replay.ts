import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Refusal } from '../platform/refusal.mjs'
import { command } from './command.mjs'
import { answerOf } from './replay/answer'
import { readCase } from './replay/given'
import { say } from './say.mjs'

/**
 * `npm run -s replay -- FILE.json` reads an array of cases (facts and dated events, no names) and prints one JSON
 * object, by the id of each case, of what the rules of the pages say of it. It needs no database. A case that cannot
 * be is told in one sentence and left out; the others are printed all the same, and the command ends with 1.
 */
const standing = process.env.INIT_CWD ?? process.cwd()
await command(async () => {
  const [file, ...rest] = process.argv.slice(2)
  if (!file || rest.length > 0) throw new Refusal('Give it one file: npm run -s replay -- FILE.json')
  const cases = casesIn(resolve(standing, file))
  const answers = new Map<string, object>()
  let refused = 0
  for (const [index, given] of cases.entries()) {
    const read = readCase(given)
    const why = !read.ok ? read.why : answers.has(read.value.id) ? 'id is there twice: the first counts.' : ''
    if (!read.ok || why) {
      refused++
      say(`${nameOf(given, index)}: ${why}`)
      continue
    }
    const { answer, warnings } = answerOf(read.value)
    for (const warning of warnings) say(`${nameOf(given, index)}: ${warning}`)
    answers.set(read.value.id, answer)
  }
  process.stdout.write(`${JSON.stringify(Object.fromEntries(answers), null, 2)}\n`)
  return refused > 0 ? 1 : 0
})

function casesIn(path: string): unknown[] {
  const text = textOf(path)
  let read: unknown
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Refusal(`${path} is not JSON: ${error instanceof Error ? error.message : error}`)
  }
  if (!Array.isArray(read)) throw new Refusal(`${path} must hold an array of cases.`)
  return read
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Refusal(`There is no file to be read at ${path}.`)
  }
}

/** The case's own id, or its place where it has none. */
function nameOf(given: unknown, index: number): string {
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : undefined
  return typeof id === 'string' && id ? `Case ${JSON.stringify(id)}` : `Case number ${index + 1}`
}
