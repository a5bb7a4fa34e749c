import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

/**
 * `npm run migration -- NAME` writes the SQL that leads from the schema of the last migration to
 * prisma/schema.prisma, in a new folder of prisma/migrations, with a copy of the schema beside it for the
 * next time. It works offline and touches no database. What the schema cannot say (policies, triggers,
 * functions, grants) is then written into the same file by hand.
 */

const folder = 'prisma/migrations'
const schemaFile = 'prisma/schema.prisma'

const say = (line: string) => process.stderr.write(`${line}\n`)

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  say('Give the migration a name in small letters, such as: npm run migration -- add_meetings')
  process.exit(1)
}

const wanted = readFileSync(schemaFile, 'utf8')
const last = migrationNames().findLast(each => existsSync(join(folder, each, 'schema.prisma')))
const known = last && readFileSync(join(folder, last, 'schema.prisma'), 'utf8')
const sql = await difference(known, wanted)

if (/^-- This is an empty migration/m.test(sql)) {
  say(`The schema has not changed since ${last}; the new migration is empty, for SQL of your own.`)
}

const stamp = new Date().toISOString().slice(0, 19).replace(/\D/g, '')
const target = join(folder, `${stamp}_${name}`)
mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'migration.sql'), sql)
writeFileSync(join(target, 'schema.prisma'), wanted)
process.stdout.write(`${join(target, 'migration.sql')}\n`)

function migrationNames(): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

/** Migration SQL from one schema's text to another's; from nothing when there is no first one. */
async function difference(from: string | undefined, to: string): Promise<string> {
  const wasm = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const module = new WebAssembly.Module(readFileSync(wasm.replace(/\.js$/, '.wasm')))
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': engine as never })
  engine.__wbg_set_wasm(exports)
  ;(exports.__wbindgen_start as () => void)()

  const instance = await engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, noDatabase())
  const model = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: schemaFile, content }],
  })
  try {
    const { stdout } = await instance.diff({
      from: from === undefined ? { tag: 'empty' } : model(from),
      to: model(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout ?? ''
  } finally {
    instance.free()
  }
}

/** The engine asks for a database although a diff between two files needs none: this one is empty. */
function noDatabase() {
  const done = (value: unknown) => ({ ok: true, value })
  const connection = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    queryRaw: async () => done({ columnNames: [], columnTypes: [], rows: [] }),
    executeRaw: async () => done(0),
    executeScript: async () => done(undefined),
    dispose: async () => done(undefined),
    getConnectionInfo: () => done({ schemaName: 'public', supportsRelationJoins: true }),
  }
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: async () => done(connection),
    connectToShadowDb: async () => done(connection),
    errorRegistry: { consumeError: () => undefined },
  }
}
