import { createHmac } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { secrets } from '../platform/secrets'

/** argon2id (the library's default kind), 64 MiB, three passes: 69 ms on two cores. Source: security.md B1. */
const cost = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 }

/** Without the pepper, which is outside the database, a stolen hash cannot even be guessed at. */
const peppered = (password: string): string =>
  createHmac('sha256', secrets().pepper)
    .update('password|')
    .update(password.normalize('NFKC'))
    .digest('base64url')

/** What the account keeps: a PHC string. */
export const hashPassword = (password: string): Promise<string> =>
  oneOfFour(() => hash(peppered(password), cost))

let nobodys: Promise<string> | undefined

/** Whether the password belongs to the hash. Without a hash it takes as long and says no. */
export async function isPassword(password: string, kept: string | null | undefined): Promise<boolean> {
  nobodys ??= hashPassword('nobody’s password')
  const against = kept ?? (await nobodys)
  const same = await oneOfFour(() => verify(against, peppered(password)))
  return same && typeof kept === 'string'
}

let running = 0
const waiting: (() => void)[] = []

/** Four at a time: 256 MiB at most, however many knock. */
async function oneOfFour<T>(work: () => Promise<T>): Promise<T> {
  if (running >= 4) await new Promise<void>(go => waiting.push(go))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
