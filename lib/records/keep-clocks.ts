import { clocks } from '../domain/clock/clocks'
import type { Nation } from '../domain/nation/nation'
import { clocksOf } from '../domain/step/clocks'
import { keptClock } from '../domain/step/kept-clocks'
import { bankHolidays } from '../domain/time/bank-holidays'
import type { Tx } from '../platform/database'
import { sha256 } from '../platform/sealing'
import { inline, transaction } from '../platform/transaction'
import { type HeadRows, looksOf } from './case-head'
import type { CaseRows } from './case-rows'
import { concernView, hasCard, pathwayEventsOf, stepEventView } from './case-views'
import { knownOf } from './child-view'
import { readerOf } from './reader'

/** Raise it when clocks are counted otherwise though neither the catalogue nor the bank holidays changed. */
const counting = 7
const days = (['england-and-wales', 'scotland', 'northern-ireland'] as const).map(bankHolidays)

/** What clocks are worked out by: a case that was counted by another is counted anew. */
export const clockRules = sha256(JSON.stringify([counting, clocks, days]))
  .toString('hex')
  .slice(0, 16)

type Facts = Pick<CaseRows, 'keys' | 'step_events' | 'concerns'> & {
  looks: HeadRows['looks']
  id: string
  nation: Nation
  opened_at: string
  children: Parameters<typeof knownOf>[0]
}

/**
 * Keeps the clocks of a case, or of the case that it is linked to, as its page works them out: called in the
 * transaction of whatever starts, moves or ends one, after it is written. All of them anew, so that none is lost
 * whatever the order.
 */
export async function keepClocks({ tx }: { tx: Tx }, caseId: string): Promise<void> {
  const [row] = await tx.$queryRaw<
    { facts: Facts | null }[]
  >`select app.clock_facts(${caseId}::uuid) as facts`
  if (!row?.facts) return
  const { id, nation, opened_at, keys, children, step_events, concerns, looks } = row.facts
  const reader = readerOf({ keys, colleagues: [] })
  const running = clocksOf({
    nation,
    openedAt: new Date(opened_at),
    child: knownOf(children, id).columns,
    stepEvents: step_events.filter(hasCard).map(each => stepEventView(reader, each)),
    pathwayEvents: pathwayEventsOf(reader, step_events),
    concerns: concerns.map(each => concernView(reader, each)),
    determinations: looksOf(looks),
  })
  const kept = JSON.stringify(running.map(keptClock))
  await tx.$executeRaw`select app.keep_clocks(${caseId}::uuid, ${kept}::jsonb, ${clockRules})`
}

/** How many cases a job counts before it lets others run: an alert waits for nothing. */
const mostAtOnce = 500

/**
 * Works out the clocks of cases that are older than this table, or were counted by other rules; begun again, it goes on
 * where it stopped. A case that cannot be read keeps no other from being done.
 * @throws what the first such case threw, when the others are done
 */
export async function keepOlderClocks(most = mostAtOnce): Promise<number> {
  let [after, done] = ['00000000-0000-0000-0000-000000000000', 0]
  const failed: unknown[] = []
  while (done < most) {
    const before = after
    const next = () => inline`select app.case_to_clock(${before}::uuid, ${clockRules}) as id`
    try {
      const more = await transaction<{ id: string | null }, boolean>(next(), async (tx, [row]) => {
        if (!row?.id) return false
        after = row.id
        await keepClocks({ tx }, row.id)
        return true
      })
      if (!more) break
      done++
    } catch (error) {
      if (after === before) throw error
      failed.push(error)
    }
  }
  if (failed.length > 0) throw failed[0]
  return done
}
