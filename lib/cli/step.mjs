import { existsSync } from 'node:fs'
import { Refusal } from '../platform/refusal.mjs'
import { runTypescript } from './processes.mjs'

/**
 * Runs one of the programs that a start is made of to its end, and answers with its exit code. What it says goes to
 * stderr.
 * @param {string} file
 * @param {Record<string, string | undefined>} env
 * @throws {Refusal} where the program is not there: a start that left one out must not pass for one
 */
export async function step(file, env) {
  if (!existsSync(file))
    throw new Refusal(`${file} is missing: this folder is not whole. Get Holdfast again.`)
  const { code } = await runTypescript(file, [], { env, stdio: ['ignore', 2, 2] })
  return code
}
