import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { connect, database } from '../../platform/database'
import { freePort } from '../../platform/embedded-postgres.mjs'
import { newId } from '../../platform/identity'
import { Refusal } from '../../platform/refusal.mjs'
import { makeSecrets } from '../../platform/secrets-file.mjs'
import { makeDatabase, urlOf } from '../../platform/two-roles.mjs'
import { runTypescript, whenStopping } from '../processes.mjs'
import { say } from '../say.mjs'
import { serve } from '../serve.mjs'
import { startTestServer } from '../test-server.mjs'
import { furnish } from './furnish'
import type { Target } from './load'
import { writeLongCase } from './long-case'
import { type Furnished, longPages } from './long-pages'
import { writeManyCases } from './many-cases'
import { narrowed } from './narrowed'
import { type Scene, setScene, someone } from './scene'
import { searching } from './searching'
import { writingPages } from './writing-pages'

/** An embedded PostgreSQL of their own for the figures, with the demonstration on it. */
export async function startBenchDatabase() {
  const starting = startTestServer({ durable: true })
  whenStopping(() => starting.then(each => each.stop()).catch(() => undefined))
  const { server, passwords, folder } = await starting
  await makeDatabase(server, 'holdfast')
  const data = join(folder, 'data')
  mkdirSync(data)
  makeSecrets(data)
  const [host, port] = ['127.0.0.1', await freePort()]
  const ownerUrl = urlOf(server, 'owner', passwords, 'holdfast')
  const env = {
    DATABASE_URL: urlOf(server, 'app', passwords, 'holdfast'),
    HOLDFAST_DATA: data,
    NEXTAUTH_URL: `http://localhost:${port}`,
    HOST: host,
    PORT: String(port),
  }
  Object.assign(process.env, env)
  for (const file of ['lib/cli/migrate.ts', 'prisma/seed.ts']) {
    const owned = { ...env, DATABASE_OWNER_URL: ownerUrl }
    const { code } = await runTypescript(file, [], { env: owned, stdio: ['ignore', 2, 2] })
    if (code !== 0) throw new Refusal(`${file} failed; what it said is above.`)
  }
  return { folder, env, host, port, ownerUrl, everythingUrl: server.url('holdfast') }
}

/**
 * The built pages, as `npm start` serves them, on such a database with so many cases; and what is to be measured on
 * them.
 */
export async function startBenchSite(cases: number) {
  const { folder, env, host, port, ownerUrl, everythingUrl } = await startBenchDatabase()
  const scene = await fill(everythingUrl, cases)
  const { child } = await serve({ host, port, env })
  if (!child.pid || child.exitCode !== null) {
    throw new Refusal('The pages did not start; what they said is above.')
  }
  const base = `http://${host}:${port}`
  const targets = targetsOf(scene, base, child.pid, () => noJobs(everythingUrl))
  const { page, long } = targets
  const posted = [await narrowed(page, base, long), await searching(page, base)]
  return { folder, ownerUrl, ...targets, pages: [...targets.pages, ...posted] }
}

function targetsOf(scene: Scene & Cases, base: string, group: number, settle: () => Promise<void>) {
  const { caseId, reference, draftId, listed, lead, manager } = scene
  const at = `${base}/cases/${caseId}`
  const long = `${base}/cases/${scene.long.caseId}/chronology`
  const page = { group, page: true, cookie: lead }
  const pages: Target[] = [
    { ...page, name: 'caseload', url: `${base}/cases`, shows: ['Cases</h1>', ...listed] },
    { ...page, name: 'my-work', url: `${base}/`, shows: ['My work</h1>', 'HF-'] },
    {
      ...page,
      name: 'workload',
      url: `${base}/workload`,
      shows: ['Workload, and what is late</h1>', 'Who holds how much</h2>'],
    },
    { ...page, name: 'case', url: at, shows: [reference, 'Where it stands</h2>'] },
    {
      ...page,
      name: 'question',
      url: `${base}/concerns/draft/${draftId}/child`,
      shows: ['The child</h1>', 'Save and continue'],
    },
    {
      ...page,
      name: 'nrm-draft',
      url: `${at}/nrm`,
      shows: ['NRM draft</h1>', reference, 'Missing answers</h2>', '/nrm/lastName'],
    },
    {
      ...page,
      name: 'nrm-section',
      url: `${at}/nrm?section=what-happened`,
      shows: ['NRM draft</h1>', 'From the case'],
    },
    {
      ...page,
      name: 'chronology-2000',
      url: long,
      shows: ['Chronology</h1>', '1 to 25 of 1,9', 'number 0.'],
    },
  ]
  const document = { group, page: false, cookie: manager, settle }
  const headers = { origin: base, 'content-type': 'application/x-www-form-urlencoded' }
  const post = { body: () => `format=pdf&once=${newId()}`, headers }
  const documents: Target[] = [
    { ...document, name: 'nrm-pdf', url: `${at}/nrm/export`, post, shows: ['%PDF-'] },
  ]
  const writing = writingPages(base, { longCaseId: scene.long.caseId, draftId })
  return { page, pages, documents, long, longPages: longPages(page, base, scene), writing }
}

type Cases = { readonly long: Furnished; readonly usual: Furnished }

/** Writes the cases as the server's superuser, whom row-level security does not hold. */
async function fill(url: string, cases: number): Promise<Scene & Cases> {
  const everything = connect(url)
  say(`Writing ${cases} cases…`)
  await writeManyCases(everything, cases)
  const longCaseId = await writeLongCase(everything, 2_000)
  const set = await setScene(everything)
  const worker = await someone('f.brightmore@example.org')
  const [usual, long] = [
    await furnish(worker, set.caseId, { planned: true, files: 2, marks: 2 }),
    await furnish(worker, longCaseId, { planned: false, files: 20, marks: 20 }),
  ]
  const scene = {
    ...set,
    usual: { caseId: set.caseId, handover: usual },
    long: { caseId: longCaseId, handover: long },
  }
  await everything.$disconnect()
  await database().$disconnect()
  await withClient(url, client => client.query('vacuum analyze'))
  return scene
}

/** Waits until the jobs that exports leave behind are done; what is to run in an hour is none of these. */
const noJobs = (url: string): Promise<void> =>
  withClient(url, async client => {
    while (
      (await client.query('select 1 from graphile_worker._private_jobs where run_at <= now() limit 1'))
        .rowCount
    )
      await pause(100)
  })

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
