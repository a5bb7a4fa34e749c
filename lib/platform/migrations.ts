import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client, type DatabaseError } from 'pg'
import { Refusal } from './refusal.mjs'

/** The key of Prisma's own advisory lock, so that `prisma migrate deploy` and this runner exclude each other. */
const lock = 72_707_369

const table = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`

type Migration = { name: string; sql: string; checksum: string }
type Row = { name: string; checksum: string; finished: boolean }

/**
 * Applies what prisma/migrations has and the database has not, in the order of the names, each wholly or not
 * at all, as the owner role. Keeps Prisma's own table. Two at once wait for each other.
 * @throws Refusal when an applied file was changed or is missing, one is unfinished, or its SQL fails
 */
export async function applyMigrations(
  ownerUrl: string,
  folder = 'prisma/migrations',
): Promise<{ applied: string[] }> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'holdfast migrations' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    await client.query(table)
    const pending = compare(readMigrations(folder), await readApplied(client))
    for (const migration of pending) await apply(client, migration)
    return { applied: pending.map(each => each.name) }
  } finally {
    await client.end()
  }
}

function readMigrations(folder: string): Migration[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
  return folders
    .map(entry => entry.name)
    .sort()
    .map(name => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

async function readApplied(client: Client): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null order by migration_name`,
  )
  return rows
}

/** What is still to be applied. */
function compare(files: Migration[], applied: Row[]): Migration[] {
  const byName = new Map(files.map(file => [file.name, file]))
  for (const row of applied) {
    const file = byName.get(row.name)
    if (!file) throw new Refusal(`The database has the migration ${row.name}, which this copy does not know.`)
    if (!row.finished) throw new Refusal(`The migration ${row.name} was begun and never finished.`)
    if (file.checksum !== row.checksum) {
      throw new Refusal(
        `The migration ${row.name} was changed after it was applied: write a new one instead.`,
      )
    }
    byName.delete(row.name)
  }
  return [...byName.values()]
}

async function apply(client: Client, { name, sql, checksum }: Migration) {
  const id = randomUUID()
  try {
    await client.query('begin')
    await client.query(
      'insert into _prisma_migrations (id, checksum, migration_name, started_at) values ($1, $2, $3, clock_timestamp())',
      [id, checksum, name],
    )
    await client.query(sql)
    await client.query(
      'update _prisma_migrations set finished_at = clock_timestamp(), applied_steps_count = 1 where id = $1',
      [id],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Refusal(`The migration ${name} failed${lineOf(error as DatabaseError, sql)}`, { cause: error })
  }
}

function lineOf(error: DatabaseError, sql: string): string {
  const line = error.position && sql.slice(0, Number(error.position)).split('\n').length
  return `${line ? ` at line ${line}` : ''}: ${error.message}.`
}
