import { expect } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import type { WorkLine } from '../../lib/domain/work/line'
import { type WorkListId, workListIds } from '../../lib/domain/work/lists'
import { myWork, workList } from '../../lib/records/work'
import { must } from './whole-case'

/** All pages of a list. One past the end is the first again, with the same number: it never says that nothing waits. */
export async function whole(actor: Actor, id: WorkListId) {
  const lines: WorkLine[] = []
  const totals = new Set<number>()
  for (let page = 1; page < 9; page++) {
    const read = must(await workList(actor, id, page))
    if (read.lines.length === 0) break
    if (read.page !== page) {
      expect([read.page, read.lines]).toEqual([1, lines.slice(0, read.lines.length)])
      expect([...totals]).toEqual([read.total])
      break
    }
    expect(read.lines.length).toBeLessThanOrEqual(25)
    totals.add(read.total)
    lines.push(...read.lines)
  }
  return { lines, totals: [...totals] }
}

/** Holds each number of somebody's work to the list that it opens; answers with those that hold anything. */
export async function agree(actor: Actor): Promise<Record<string, number>> {
  const { lists } = must(await myWork(actor))
  const counted: Record<string, number> = {}
  for (const id of workListIds) {
    const { lines, totals } = await whole(actor, id)
    expect(lines.length, `${id} of ${actor.name}`).toBe(lists[id].total)
    const first = Math.min(lines.length, id === 'late-elsewhere' ? 10 : 25)
    expect(lines.slice(0, first), `${id} of ${actor.name}`).toEqual(lists[id].lines)
    expect(totals, id).toEqual(lists[id].total > 0 ? [lists[id].total] : [])
    expect(new Set(lines.map(line => JSON.stringify(line))).size, id).toBe(lines.length)
    if (lists[id].total > 0) counted[id] = lists[id].total
  }
  return counted
}
