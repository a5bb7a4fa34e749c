import { casePages } from './case-pages'
import { wrongImports, wrongReach } from './imports'
import { wrongSending } from './sending'
import type { Source } from './source'
import { barrel, closedWays, tooLong, wrongName, wrongPlace, wrongServerFile } from './writing'

/** A promise about files, how many it must have walked at least, and what it must refuse and let through. */
export type Wall = {
  readonly promise: string
  readonly sees: (path: string) => boolean
  readonly atLeast: number
  readonly check: (source: Source) => string[]
  readonly refused: readonly Source[]
  readonly allowed: readonly Source[]
}

const code = (path: string) => /\.(tsx?|mjs)$/.test(path)
const styled = (path: string) => code(path) || path.endsWith('.css')
const at = (path: string, text: string): Source => ({ path, text })
const lines = (count: number) => 'a\n'.repeat(count)

/** This file and its checkers hold planted violations, so they do not judge themselves by what they plant. */
const planted = (path: string) => path === 'tests/house/walls.ts' || path === 'tests/house/writing.ts'

export const walls: readonly Wall[] = [
  {
    promise: 'imports run one way, as the table says',
    sees: path => code(path) && !planted(path),
    atLeast: 350,
    check: wrongImports,
    refused: [
      at('lib/domain/case/x.ts', `import { perform } from '../../records/perform'`),
      at('lib/domain/case/x.ts', `import type { Actor } from '@/lib/auth/actor'`),
      at('lib/domain/case/x.ts', `import { randomUUID } from 'node:crypto'`),
      at('lib/forms/x.ts', `import * as z from 'zod'\nimport {\n  a,\n  b,\n} from '../domain/forms'`),
      at('lib/forms/x.ts', `import 'react'`),
      at('lib/platform/x.ts', `export { perform } from '../records/perform'`),
      at('lib/records/x.ts', `const page = await import('../../components/page/shell')`),
      at('lib/documents/x.ts', 'const { database } = await import(`../platform/database`)'),
      at('components/case/x.tsx', `import type { Row } from '@/lib/records/cases'`),
      at('components/case/x.tsx', `import { Client } from 'pg'`),
      at('app/cases/page.tsx', `import { log } from '@/lib/platform/log'`),
      at('app/cases/page.tsx', `import { cast } from '@/tests/cast/people'`),
      at('app/cases/page.tsx', `import { addPerson } from '../people/actions'`),
      at('app/people/page.tsx', `import { add } from '@/app/cases/[case]/entries/actions'`),
      at('proxy.ts', `import { readSession } from '@/lib/auth/sessions'`),
      at('lib/domain/x.test.ts', `import { freshDatabase } from '../../tests/database'`),
      at('library/x.ts', 'export const x = 1'),
    ],
    allowed: [
      at('lib/domain/case/x.ts', `import { z } from 'zod'\nimport { form } from '../../forms/form'`),
      at('lib/domain/x.test.ts', `import { khai } from '../../tests/cast/khai'\nimport fc from 'fast-check'`),
      at('app/a/[b]/page.tsx', `import { begun } from '@/app/desk'\nimport { add } from '../actions'`),
      at('app/csp-report/route.ts', `import { log } from '@/lib/platform/log'`),
      at('instrumentation.ts', `const { startJobs } = await import('./lib/records/jobs')`),
    ],
  },
  {
    promise: 'nobody reaches the tables past the records',
    sees: path => code(path) && !planted(path),
    atLeast: 350,
    check: wrongReach,
    refused: [
      at('app/cases/page.tsx', `import { database } from '@/lib/platform/database'`),
      at('proxy.ts', `import type { Prisma } from './lib/platform/prisma/client'`),
      at('components/case/x.tsx', `import { PrismaClient } from '@prisma/client'`),
    ],
    allowed: [at('lib/records/x.ts', `import { database } from '../platform/database'`)],
  },
  {
    promise: 'files are named by kebab-case nouns of the work',
    sees: () => true,
    atLeast: 400,
    check: wrongName,
    refused: [
      at('lib/records/caseFile.ts', ''),
      at('lib/records/Case.ts', ''),
      at('lib/domain/case/utils.ts', ''),
      at('lib/helpers/day.ts', ''),
      at('components/form/types.tsx', ''),
      at('lib/records/case-service.ts', ''),
      at('lib/platform/job-manager.ts', ''),
    ],
    allowed: [at('app/cases/[case]/nrm/[key]/page.tsx', ''), at('app/api/auth/[...nextauth]/route.ts', '')],
  },
  {
    promise: 'a file is short, and a page shorter, but for the data tables named here',
    sees: styled,
    atLeast: 350,
    check: tooLong,
    refused: [at('lib/records/x.ts', lines(201)), at('app/cases/page.tsx', lines(41))],
    allowed: [at('lib/records/x.ts', lines(200)), at('app/page.tsx', lines(40))],
  },
  {
    promise: 'no file only passes on what others export',
    sees: code,
    atLeast: 350,
    check: barrel,
    refused: [
      at('lib/records/index.ts', `export * from './cases'\nexport { a, type B } from './concerns'\n`),
      at('lib/records/all.ts', `import { a } from './cases'\n\n/** Everything. */\nexport { a }\n`),
    ],
    allowed: [at('lib/records/x.ts', `export { a } from './cases'\nexport const b = 1`)],
  },
  {
    promise: 'a file of server actions exports async functions alone',
    sees: code,
    atLeast: 350,
    check: wrongServerFile,
    refused: [
      at('app/x/actions.ts', `'use server'\n\nexport const most = 25\n`),
      at('app/x/actions.ts', `/** Said. */\n"use server"\nexport function add() {}`),
      at('app/x/actions.ts', `'use server'\nexport default async function add() {}`),
    ],
    allowed: [at('app/x/actions.ts', `'use server'\nexport async function add(data: FormData) {}`)],
  },
  {
    promise: 'a form sent twice does its work once',
    sees: path => path.startsWith('app/') && code(path),
    atLeast: 100,
    check: wrongSending,
    refused: [
      at('app/x/actions.ts', `'use server'\nimport { openCase } from '@/lib/records/cases'`),
      at(
        'app/x/actions.ts',
        `'use server'\nimport {\n  flagCase,\n  seeFlags,\n} from '@/lib/records/flags'`,
      ),
      at('app/x/route.ts', `import { takeTour } from '@/lib/records/tour'\nexport async function POST() {}`),
      at('app/x/actions.ts', `'use server'\nimport { nobodyKnows } from '@/lib/records/flags'`),
    ],
    allowed: [
      at('app/x/actions.ts', `'use server'\nimport { checkContact } from '@/lib/records/contacts'`),
      at(
        'app/x/actions.ts',
        `'use server'\nimport { decide as decideOn, type Decision } from '@/lib/records/triage'`,
      ),
      at('app/x/page.tsx', `import { openCase } from '@/lib/records/cases'`),
      at('app/x/route.ts', `import { openCase } from '@/lib/records/cases'\nexport async function GET() {}`),
    ],
  },
  ...casePages,
  {
    promise: 'there is one way to do each thing',
    sees: path => (code(path) || path.endsWith('.sql')) && !planted(path),
    atLeast: 350,
    check: closedWays,
    refused: [
      at('components/x.tsx', '<p dangerouslySetInnerHTML={{ __html: words }} />'),
      at('components/x.tsx', '<p style={{ color }} />'),
      at('components/x.tsx', '<Link href={href} prefetch={true}>'),
      at('components/x.tsx', '<Link prefetch href={href}>'),
      at('lib/records/x.ts', 'await tx.$queryRawUnsafe(text)'),
      at('tests/records/x.ts', 'await tx.$executeRawUnsafe(text)'),
      at('lib/records/x.ts', "await tx.$executeRaw`select set_config('app.actor', 'x', false)`"),
      at('prisma/migrations/1/migration.sql', "perform set_config('app.actor', actor::text,\n  false);"),
      at('lib/records/x.ts', 'await tx.$executeRaw`set app.actor = 1`'),
      at(
        'lib/auth/x.ts',
        `await tx.$executeRaw\`select app.record_events(\${JSON.stringify(events)}::jsonb)\``,
      ),
      at('components/form/x.tsx', `import { type Errors, blanks } from '@/lib/forms/check'`),
      at('lib/records/x.ts', 'console.log(entry)'),
      at('lib/records/x.ts', 'const url = process.env.DATABASE_URL'),
    ],
    allowed: [
      at('lib/auth/x.ts', `await tx.$executeRaw\`select app.record_events(\${told(event)}::jsonb)\``),
      at('lib/records/x.ts', '// console.log and process.env stand elsewhere\nconst a = 1'),
      at('prisma/migrations/1/migration.sql', "perform set_config('app.actor', coalesce(a, ''), true);"),
      at('components/form/x.tsx', `import type { Errors } from '@/lib/forms/check'`),
      at('components/x.tsx', '<Link href={href} prefetch={false}>'),
      at('lib/cli/x.ts', 'console.log(process.env.PORT)'),
    ],
  },
  {
    promise: 'no file names a machine or a package registry',
    sees: path => !planted(path),
    atLeast: 400,
    check: wrongPlace,
    refused: [
      at('README.md', 'Run it in /work/main.'),
      at('lib/x.ts', `readFileSync('/root/.npmrc')`),
      at('package-lock.json', '"resolved": "https://registry.npmjs.org/pg/-/pg-8.tgz"'),
    ],
    allowed: [at('app/page.tsx', `import { MyWork } from '@/components/work/my-work'`)],
  },
]
