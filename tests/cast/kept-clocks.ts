import type { Client } from 'pg'
import { expect } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { clocksOf, type RunningClock } from '../../lib/domain/step/clocks'
import { keptClock } from '../../lib/domain/step/kept-clocks'
import { dayOf, weekday } from '../../lib/domain/time/day'
import { formNow } from '../../lib/domain/time/now'
import { openCase } from '../../lib/records/cases'
import { must } from './whole-case'

/** London's wall time so many minutes ago, as a form has it. */
export const minutesAgo = (count: number): string => {
  const { day, time } = formNow(new Date(Date.now() - count * 60_000))
  return `${day}T${time}`
}

/** So many minutes ago, or as many more as lead back from a weekend to its Friday: no first conference is held on one. */
export const onWeekday = (count: number): number => {
  const back = { 6: 1, 0: 2 }[weekday(dayOf(new Date(Date.now() - count * 60_000))) % 7] ?? 0
  return count + back * 24 * 60
}

/** The clocks that are kept of a case, as the domain makes them, for whoever sees every row. */
export const keptOf = async (root: Client, caseId: string) =>
  (
    await root.query(
      `select clock, valid_from::text as "validFrom", started_by as "startedBy", started_at as "startedAt", unit,
              limit_kind as "limitKind", due_on::text as "dueOn", due_at as "dueAt", ended_at as "endedAt",
              waits_for as "waitsFor", moved
         from case_clock where case_id = $1 order by n`,
      [caseId],
    )
  ).rows

/**
 * Holds the rows of each case to its page as this person, who may open all of it, sees it, and those of what was linked
 * to none; answers with all clocks there are.
 */
export async function clocksHeld(
  root: Client,
  actor: Actor,
  cases: readonly string[],
): Promise<RunningClock[]> {
  const all: RunningClock[] = []
  for (const caseId of cases) {
    const { file } = must(await openCase(actor, caseId))
    const running = file.stage === 'joined' || file.closedAt ? [] : clocksOf(file)
    expect(await keptOf(root, caseId), file.reference).toEqual(running.map(keptClock))
    all.push(...running)
  }
  return all
}
