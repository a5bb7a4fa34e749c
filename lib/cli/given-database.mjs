import { readdirSync } from 'node:fs'
import { Refusal } from '../platform/refusal.mjs'
import { say } from './say.mjs'

const oldest = 15

/**
 * Looks whether the database of DATABASE_URL will do.
 * @param {string} url
 * @param {string} [ownerUrl]
 * @throws {Refusal} when it is out of reach, too old, or opened with a role that could pass by its locks
 */
export async function checkGivenDatabase(url, ownerUrl) {
  if (ownerUrl) await withClient('DATABASE_OWNER_URL', ownerUrl, client => client.query('select 1'))
  await withClient('DATABASE_URL', url, async client => {
    const version = Number((await client.query('show server_version_num')).rows[0].server_version_num)
    if (version < oldest * 10_000) {
      const found = `${Math.floor(version / 10_000)}.${version % 100}`
      throw new Refusal(`Holdfast needs PostgreSQL ${oldest} or later; the database is ${found}.`)
    }
    const { rows } = await client.query(powers)
    if (rows[0].unbound)
      throw new Refusal('The role of DATABASE_URL must not be a superuser or bypass policies.')
    if (rows[0].owns)
      throw new Refusal('The role of DATABASE_URL must not own tables: that is for DATABASE_OWNER_URL.')
    if (!ownerUrl) await refusePending(client)
  })
}

const powers = `select
  (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as unbound,
  exists (
    select from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and pg_has_role(current_user, c.relowner, 'member')
  ) as owns`

/** @param {import('pg').Client} client */
async function refusePending(client) {
  const wanted = readdirSync('prisma/migrations', { withFileTypes: true }).filter(entry =>
    entry.isDirectory(),
  )
  const applied = await client
    .query('select migration_name as name from _prisma_migrations where finished_at is not null')
    .then(result => result.rows)
    .catch(error => {
      if (error.code === '42P01') return []
      if (error.code === '42501') return undefined
      throw error
    })
  if (!applied) return say('The role of DATABASE_URL cannot see whether migrations are pending.')
  const pending = wanted.filter(({ name }) => !applied.some(row => row.name === name)).length
  if (pending) {
    throw new Refusal(
      `Migrations are pending (${pending}): set DATABASE_OWNER_URL to the role that may apply them.`,
    )
  }
}

/**
 * @param {string} variable
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<unknown>} work
 */
async function withClient(variable, url, work) {
  const { default: pg } = await import('pg')
  const client = await connect(pg, url).catch(error => {
    throw new Refusal(`Holdfast cannot open the database of ${variable}${placeOf(url)}: ${reason(error)}.`)
  })
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/**
 * @param {typeof import('pg')} pg
 * @param {string} url
 */
async function connect(pg, url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/**
 * Where it is, without the password.
 * @param {string} url
 */
function placeOf(url) {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  return parsed?.host ? ` at ${parsed.host}` : ''
}

/** @param {Error & { code?: string }} error */
function reason(error) {
  if (error.code === 'ECONNREFUSED') return 'nothing answers there'
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') return 'there is no such host'
  if (error.code === '28P01') return 'the password is wrong'
  return error.message.replace(/\.$/, '') || error.code || 'unknown reason'
}
