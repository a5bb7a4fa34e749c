import { resolve } from 'node:path'
import { z } from 'zod'
import { Refusal } from './refusal.mjs'

export type Environment = {
  /** The runtime role, which owns nothing. */
  databaseUrl: string
  /** The role that migrates; absent from the running server. */
  ownerUrl?: string
  dataFolder: string
  /** Where people reach Holdfast, without a slash at the end. */
  baseUrl: string
  host: string
  port: number
  /** Only this computer can reach Holdfast, and does so directly. */
  loopback: boolean
  production: boolean
  /** Where e-mail is handed over, and in whose name; without it none goes out. */
  mail?: { url: string; from: string }
}

const postgres = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')

const shape = z.object({
  DATABASE_URL: postgres,
  DATABASE_OWNER_URL: postgres.optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/ }).optional(),
  NODE_ENV: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^@\s<>]+@[^@\s<>]+$/, 'must be an e-mail address')
    .optional(),
})

/** One variable of the environment; an empty one counts as absent. */
export function variable(name: string): string | undefined {
  return process.env[name] || undefined
}

/** Where Holdfast keeps its secrets, its own database and its files. */
export function dataFolder(): string {
  return resolve(/* turbopackIgnore: true */ variable('HOLDFAST_DATA') ?? 'data')
}

let known: Environment | undefined

/**
 * What the environment says, checked once, when first needed (`next build` has no database).
 * @throws Refusal, as one sentence that names the variable and never its value
 */
export function environment(): Environment {
  known ??= read()
  return known
}

/** Has the environment read anew when it is next asked for: for tests, which change it. */
export function forgetEnvironment(): void {
  known = undefined
}

function read(): Environment {
  const given = Object.keys(shape.shape).map(name => [name, variable(name)])
  const parsed = shape.safeParse(Object.fromEntries(given))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Refusal(`The environment variable ${issue?.path.join('.')} is wrong: ${issue?.message}.`)
  }
  const { DATABASE_URL, DATABASE_OWNER_URL, HOST, PORT, NEXTAUTH_URL, NODE_ENV, SMTP_URL, MAIL_FROM } =
    parsed.data
  const baseUrl = (NEXTAUTH_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '')
  const atHome = isLoopback(new URL(baseUrl).hostname)
  if (!atHome && baseUrl.startsWith('http:')) {
    throw new Refusal('NEXTAUTH_URL must begin with https: unless Holdfast is only for this computer.')
  }
  if (SMTP_URL && !MAIL_FROM)
    throw new Refusal('SMTP_URL needs MAIL_FROM: the address that e-mail comes from.')
  return {
    databaseUrl: DATABASE_URL,
    ...(DATABASE_OWNER_URL && { ownerUrl: DATABASE_OWNER_URL }),
    dataFolder: dataFolder(),
    baseUrl,
    host: HOST,
    port: PORT,
    loopback: atHome && isLoopback(HOST),
    production: NODE_ENV === 'production',
    ...(SMTP_URL && MAIL_FROM && { mail: { url: SMTP_URL, from: MAIL_FROM } }),
  }
}

/** Whether a host is this computer itself. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
