import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, parse, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../platform/embedded-postgres.mjs'
import { Refusal } from '../../platform/refusal.mjs'
import { program, runNode, startNode } from '../processes.mjs'
import { say } from '../say.mjs'
import { room } from '../serve.mjs'
import type { Target } from './load'

/** What every figure is held against: the least that the same Next and the same Prisma can do. */
const sources = (folder: string): Record<string, string> => ({
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'next.config.js': `export default {
  poweredByHeader: false,
  serverExternalPackages: ['@prisma/adapter-pg', 'pg'],
  turbopack: { root: ${JSON.stringify(parse(folder).root)} },
}
`,
  'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="en-GB"><body>{children}</body></html>
}
`,
  'app/page.jsx': `import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../prisma/client'

export const dynamic = 'force-dynamic'
const client = () => new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10 }),
})

export default async function Page() {
  globalThis.bareClient ??= client()
  const rows = await globalThis.bareClient.case.findMany({
    orderBy: { id: 'desc' },
    take: 25,
    select: { id: true, reference: true, stage: true, openedAt: true },
  })
  return (
    <main>
      <h1>Bare</h1>
      <ul>{rows.map(row => <li key={row.id}>{row.reference} {row.stage} {row.openedAt.toISOString()}</li>)}</ul>
    </main>
  )
}
`,
  'app/empty/page.jsx': `export default function Page() {
  return null
}
`,
})

/**
 * Writes, builds and serves the bare app in a folder of its own, on the project's packages and its generated
 * client. It reads as the database's owner, so row-level security costs it nothing.
 */
export async function startBareApp(
  parent: string,
  ownerUrl: string,
): Promise<{ target: Target; empty: { url: string } }> {
  const folder = join(parent, 'bare')
  for (const [name, text] of Object.entries(sources(folder))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  cpSync('lib/platform/prisma', join(folder, 'prisma'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  say('Building the bare page to compare with…')
  const next = program('next/dist/bin/next')
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: ownerUrl }
  const { code, said } = await runNode([next, 'build', folder], { quiet: true, env })
  if (code !== 0) throw new Refusal(`The bare page to compare with was not built:\n${said.trim()}`)
  const port = await freePort()
  const child = startNode([...room, next, 'start', folder, '-H', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 2, 2],
    env,
  })
  const url = `http://127.0.0.1:${port}/`
  while (child.exitCode === null && !(await answers(url))) await pause(100)
  if (!child.pid || child.exitCode !== null) throw new Refusal('The bare page to compare with did not start.')
  const target = { name: 'bare', url, shows: ['<h1>Bare</h1>', 'HF-'], group: child.pid, page: true }
  return { target, empty: { url: `${url}empty` } }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    response => response.ok,
    () => false,
  )
