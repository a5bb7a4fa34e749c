import { wereTold } from '../domain/danger/danger'
import type { Nation } from '../domain/nation/nation'
import { leftInDanger } from '../domain/work/in-danger'
import { type Sql, sql } from '../platform/transaction'

/**
 * What was said of danger on case `w.case_id` and what was done about it, on it and on the concerns linked to it, in
 * one text. Nothing of it is under seal.
 */
export const dangerRows: Sql = sql`json_build_object(
  'nation', (select p.nation from child_case p where p.id = w.case_id),
  'opened_at', (select p.opened_at from child_case p where p.id = w.case_id),
  'workers', (select coalesce(json_agg(a.name order by l."from"), '[]') from allocation l join account a on a.id = l.account_id
               where l.case_id = w.case_id and l.until is null),
  'dangers', (select coalesce(json_agg(json_build_object('change', d.change, 'written_at', d.written_at, 'came_from_id', d.came_from_id)
                order by d.written_at, d.id), '[]')
                from danger_change d join child_case p on p.id = d.case_id where p.id = w.case_id or p.joined_to_id = w.case_id),
  'sent', (select coalesce(json_agg(json_build_object('step', s.step, 'case_id', s.case_id, 'happened_at', s.happened_at,
                    'written_at', s.written_at)), '[]')
             from step_event s join child_case p on p.id = s.case_id
            where s.event = 'sent' and (p.id = w.case_id or p.joined_to_id = w.case_id)))::text`

type Held = {
  nation: Nation
  opened_at: string
  workers: string[]
  dangers: { change: 'raised' | 'over'; written_at: string; came_from_id: string | null }[]
  sent: { step: string; case_id: string; happened_at: string; written_at: string }[]
}

/** What is left to do about the danger there is now, in words: of police and children's services by one rule. */
export function dangerLeft(text: string): string {
  const { nation, opened_at, workers, dangers, sent } = JSON.parse(text) as Held
  const openedAt = new Date(opened_at)
  const changes = dangers.map(each => ({
    change: each.change,
    writtenAt: new Date(each.written_at),
    cameFrom: each.came_from_id,
  }))
  const calls = sent.map(each => ({
    step: each.step,
    caseId: each.case_id,
    happenedAt: new Date(each.happened_at),
    writtenAt: new Date(each.written_at),
  }))
  return leftInDanger({
    nation,
    policeTold: wereTold('police', openedAt, changes, calls),
    servicesTold: wereTold('childrens-services', openedAt, changes, calls),
    workers,
  })
}
