import { parseArgs } from 'node:util'
import { Refusal } from '../platform/refusal.mjs'
import { startBareApp } from './bench/bare-app'
import { firstLoadKb } from './bench/first-load'
import type { Target } from './bench/load'
import { searchAmongMany } from './bench/people'
import { checkProcessorTime } from './bench/processor-time'
import { type Figures, figuresOf, measureAll } from './bench/rounds'
import { startBenchSite } from './bench/site'
import { tableOf } from './bench/table'
import { typeInto } from './bench/typing'
import { ensureBuilt } from './built.mjs'
import { command } from './command.mjs'
import { say } from './say.mjs'

/**
 * `npm run bench` measures the pages that people wait for, on a production build with 10,000 cases and 10
 * connections, against a bare page of the same Next that lists 25 rows of the same database. `--json` prints
 * `[{ name, requestsPerSecond, p50Ms, p99Ms, cpuMsPerRequest, ratioToBare, kbJs }]`; `--quick` asks for less
 * and is good for trying only, `--only case` (or more of them) measures those rows alone. Times are medians over rounds; cpuMsPerRequest is what the Next process used,
 * PostgreSQL left out; kbJs is the page's JavaScript, gzipped, above that of an empty page. The pages of a case with
 * 2,000 entries have `ratioToUsual` too: how many times as long they take as the same page of a usual case. `--people` prints
 * instead how long a search for a name takes among 1,000 people and among 100,000, whose names share hardly a word and
 * whose names share a few hundred, and fails when somebody who is there is not found. `--typing` types into the
 * forms of a case with 2,000 entries in a real Chromium, and prints how long a letter waited for its paint at most.
 */
await command(async () => {
  const { json, quick, only, people, typing } = flags()
  if (people) {
    process.stdout.write(`${JSON.stringify(await searchAmongMany(), null, 2)}\n`)
    return 0
  }
  if (typing) {
    await ensureBuilt()
    const { writing, page } = await startBenchSite(300)
    process.stdout.write(`${JSON.stringify(await typeInto(writing, page.cookie), null, 2)}\n`)
    return 0
  }
  checkProcessorTime()
  await ensureBuilt()
  const site = await startBenchSite(quick ? 1_000 : 10_000)
  const bare = await startBareApp(site.folder, site.ownerUrl)
  const wanted = (targets: readonly Target[]) =>
    only ? targets.filter(({ name }) => only.includes(name)) : targets
  const groups = [
    { targets: wanted(site.pages), brief: false },
    { targets: wanted(site.longPages), brief: true },
    { targets: wanted(site.documents), brief: false },
  ]
  if (groups.every(({ targets }) => targets.length === 0)) throw new Refusal('The benchmark has no such row.')
  const measured = await measureAll(bare.target, groups, quick)
  const rows: (Figures & { kbJs: number })[] = []
  const empty = await firstLoadKb(bare.empty)
  for (const [target, windows] of measured) {
    const kbJs = target.page ? Math.max(0, (await firstLoadKb(target)) - empty) : 0
    rows.push({ ...figuresOf(target.name, windows), kbJs: Math.round(kbJs * 10) / 10 })
  }
  if (quick) say('A quick run, on 1,000 cases: for trying only.')
  process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : tableOf(rows))
  return 0
})

function flags() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true },
        people: { type: 'boolean', default: false },
        typing: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    throw new Refusal(
      'The benchmark takes --json, --quick, --only ROW, --people or --typing and nothing else.',
    )
  }
}
