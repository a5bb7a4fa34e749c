/**
 * The two roles of a database: `holdfast_owner` makes tables and may add trusted extensions; `holdfast_app`
 * runs Holdfast, owns nothing, and can do only what the migrations grant it.
 */

/** @typedef {import('./embedded-postgres.mjs').Server} Server */

/**
 * Makes both roles when they are missing.
 * @param {Pick<Server, 'url'>} server
 * @param {{ owner: string, app: string }} passwords
 */
export async function makeRoles(server, passwords) {
  await asSuperuser(server, 'postgres', async client => {
    const { rows } = await client.query("select rolname from pg_roles where rolname like 'holdfast%'")
    for (const [name, password] of Object.entries(passwords)) {
      const role = `holdfast_${name}`
      if (rows.some(row => row.rolname === role)) continue
      const powers = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication'
      await client.query(`create role ${role} ${powers} password ${client.escapeLiteral(password)}`)
    }
  })
}

/**
 * Makes a database for the two roles, if it is missing: empty, or as a copy of another.
 * @param {Pick<Server, 'url'>} server
 * @param {string} name
 * @param {string} [copyOf]
 */
export async function makeDatabase(server, name, copyOf = 'template1') {
  await asSuperuser(server, 'postgres', async client => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount) return
    await client.query(`create database ${name} owner holdfast_owner template ${copyOf}`)
  })
  await asSuperuser(server, name, async client => {
    await client.query(`revoke all on database ${name} from public`)
    await client.query(`grant connect on database ${name} to holdfast_app`)
    await client.query('alter schema public owner to holdfast_owner')
    await client.query('revoke create on schema public from public')
  })
}

/**
 * Removes a database, whoever is still connected.
 * @param {Pick<Server, 'url'>} server
 * @param {string} name
 */
export async function dropDatabase(server, name) {
  await asSuperuser(server, 'postgres', client =>
    client.query(`drop database if exists ${name} with (force)`),
  )
}

/**
 * @param {Pick<Server, 'port'>} server
 * @param {'owner' | 'app'} role
 * @param {{ owner: string, app: string }} passwords
 * @param {string} database
 */
export function urlOf(server, role, passwords, database) {
  return `postgresql://holdfast_${role}:${encodeURIComponent(passwords[role])}@127.0.0.1:${server.port}/${database}`
}

/**
 * @template T
 * @param {Pick<Server, 'url'>} server
 * @param {string} database
 * @param {(client: import('pg').Client) => Promise<T>} work
 */
async function asSuperuser(server, database, work) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: server.url(database) })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
