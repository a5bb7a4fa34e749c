import type { Client } from 'pg'
import { expect } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { type BoardList, boardListIds, daysAhead, type Whose } from '../../lib/domain/clock/board'
import { clocksOf, lateness } from '../../lib/domain/step/clocks'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { lastDayOf } from '../../lib/domain/time/deadline'
import { listCases, openCase } from '../../lib/records/cases'
import { linesInAColumn, readBoard } from '../../lib/records/clock-board'
import { must } from './whole-case'

const keyOf = (caseId: string, clock: string, dueOn: string) => `${caseId} ${clock} ${dueOn}`

/** All pages of one list of the board, and what it is said to have. */
export async function wholeBoard(actor: Actor, list: BoardList, whose: Whose) {
  const keys: string[] = []
  const counts = new Set<number>()
  for (let page = 1; page < 9; page++) {
    const read = must(await readBoard(actor, { list, page, whose, wrong: false }))
    counts.add(read.counts[list])
    if (read.lines.length === 0) break
    expect(read.lines.length).toBeLessThanOrEqual(25)
    keys.push(...read.lines.map(({ caseId, clock, dueOn }) => keyOf(caseId, clock, dueOn)))
  }
  expect([...counts]).toEqual([keys.length])
  return keys.sort()
}

/** The same from the page of every case that the person may open. */
async function pagesSay(root: Client, actor: Actor, whose: Whose) {
  const said: Record<BoardList, string[]> = { late: [], today: [], week: [] }
  const now = new Date()
  const last = addDays(dayOf(now), daysAhead)
  const mine = (await root.query('select team_id from team_member where account_id = $1', [actor.id])).rows
  const { cases: listed } = must(await listCases(actor, { many: 'yes', page: 1 }))
  for (const { id } of listed) {
    const { file } = must(await openCase(actor, id))
    const { rows } = await root.query('select team_id from child_case where id = $1', [id])
    const team = rows[0].team_id
    const theirs =
      whose === 'all' ||
      (whose === 'me' && file.workers.some(worker => worker.id === actor.id)) ||
      (whose === 'team' && mine.some(each => each.team_id === team)) ||
      (typeof whose === 'object' && 'team' in whose && whose.team === team)
    if (!theirs) continue
    for (const clock of clocksOf(file)) {
      const state = lateness(clock, now)
      const list = state === 'later' ? (lastDayOf(clock.due) <= last ? 'week' : null) : state
      if (list && list !== 'met') said[list].push(keyOf(id, clock.clock.id, lastDayOf(clock.due)))
    }
  }
  return said
}

/** Each column is the beginning of the list that its number opens, in its order. */
async function columnsAgree(actor: Actor, whose: Whose) {
  const board = must(await readBoard(actor, { list: null, page: 1, whose, wrong: false }))
  for (const list of boardListIds) {
    const alone = must(await readBoard(actor, { list, page: 1, whose, wrong: false }))
    expect(alone.counts).toEqual(board.counts)
    const column = board.lines.filter(line => line.list === list)
    expect(column, `${list} of ${actor.name}`).toEqual(alone.lines.slice(0, linesInAColumn))
  }
}

/** Holds each list of somebody's board to the pages of the cases; answers with how many they have. */
export async function boardAgrees(root: Client, actor: Actor, whose: Whose) {
  const said = await pagesSay(root, actor, whose)
  for (const list of boardListIds)
    expect(await wholeBoard(actor, list, whose), `${list} of ${actor.name}`).toEqual(said[list].sort())
  await columnsAgree(actor, whose)
  return { late: said.late.length, today: said.today.length, week: said.week.length }
}
