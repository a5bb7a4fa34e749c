import { dataFolder, variable } from './environment'
import { Refusal } from './refusal.mjs'
import { readSecrets } from './secrets-file.mjs'

export type Secrets = {
  /** Signs sign-in tokens. */
  session: string
  /** Wraps the key of each case; 32 bytes. */
  key: Buffer
  /** Hardens password hashes and exact matching; at least 32 bytes. */
  pepper: Buffer
  /** Chains the audit trail; at least 32 bytes. */
  audit: Buffer
}

const variables = {
  session: 'HOLDFAST_SESSION_SECRET',
  key: 'HOLDFAST_KEY',
  pepper: 'HOLDFAST_PEPPER',
  audit: 'HOLDFAST_AUDIT_KEY',
} as const

let known: Secrets | undefined

/**
 * The secrets of this installation: each from its environment variable (base64, 32 bytes or more) where that
 * is set, otherwise from data/secrets.json. Read once, when first needed.
 * @throws Refusal, as one sentence, when one is missing or short or the file is open to others
 */
export function secrets(): Secrets {
  known ??= {
    session: read('session'),
    key: exactly32(read('key')),
    pepper: Buffer.from(read('pepper'), 'base64'),
    audit: Buffer.from(read('audit'), 'base64'),
  }
  return known
}

function read(name: keyof typeof variables): string {
  const given = variable(variables[name])
  if (given === undefined) return readSecrets(dataFolder())[name]
  if (Buffer.from(given, 'base64').length < 32) {
    throw new Refusal(`${variables[name]} is too short: give 32 random bytes as base64.`)
  }
  return given
}

function exactly32(value: string): Buffer {
  const key = Buffer.from(value, 'base64')
  if (key.length !== 32) throw new Refusal(`${variables.key} must be exactly 32 bytes as base64.`)
  return key
}
