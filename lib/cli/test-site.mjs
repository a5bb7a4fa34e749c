import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../platform/embedded-postgres.mjs'
import { Refusal } from '../platform/refusal.mjs'
import { makeSecrets } from '../platform/secrets-file.mjs'
import { makeDatabase, urlOf } from '../platform/two-roles.mjs'
import { runTypescript, stopChild, whenStopping } from './processes.mjs'
import { serve } from './serve.mjs'
import { startTestServer } from './test-server.mjs'

/**
 * The built pages on a free port, with a migrated and seeded database and a data folder that exist for this
 * alone. The journeys find them by `env`: HOLDFAST_URL, HOLDFAST_DATA (cast.json is there), DATABASE_URL and
 * DATABASE_OWNER_URL. Nothing answers at SMTP_URL until a journey listens there.
 */
export async function startTestSite() {
  const data = mkdtempSync(join(tmpdir(), 'holdfast-journeys-'))
  whenStopping(() => rmSync(data, { recursive: true, force: true }))
  const starting = startTestServer()
  whenStopping(() => starting.then(each => each.stop()).catch(() => undefined))
  const { server, passwords } = await starting
  await makeDatabase(server, 'holdfast')
  makeSecrets(data)
  const [host, port] = ['127.0.0.1', await freePort()]
  const mail = `smtp://127.0.0.1:${await freePort()}`
  const env = {
    DATABASE_URL: urlOf(server, 'app', passwords, 'holdfast'),
    DATABASE_OWNER_URL: urlOf(server, 'owner', passwords, 'holdfast'),
    HOLDFAST_DATA: data,
    HOLDFAST_URL: `http://localhost:${port}`,
    NEXTAUTH_URL: `http://localhost:${port}`,
    SMTP_URL: mail,
    MAIL_FROM: 'holdfast@example.org',
    HOST: host,
    PORT: String(port),
  }
  for (const file of ['lib/cli/migrate.ts', 'prisma/seed.ts'].filter(each => existsSync(each))) {
    const { code } = await runTypescript(file, [], { env, stdio: ['ignore', 2, 2] })
    if (code !== 0) throw new Refusal(`${file} failed; what it said is above.`)
  }
  const { child } = await serve({ host, port, env })
  if (child.exitCode !== null) throw new Refusal('The pages did not start; what they said is above.')
  return { env, stop: () => stopChild(child) }
}
