import type { Dated } from '../domain/nrm/drafted-file'
import type { Tx } from '../platform/database'
import { type Sql, sql } from '../platform/transaction'
import type { CaseRows } from './case-rows'
import { file, type Opened, opening } from './chronology-rows'

type EntryRow = CaseRows['entries'][number]
export type BearingRow = Omit<
  EntryRow,
  'sealed' | 'written_by_id' | 'concern_id' | 'kind' | 'topics' | 'case_id'
>
export type ToldRow = EntryRow & { with_child: boolean; present: string[] }

/** What something was ticked with, and every correction: whatever stands for a tick now is among these. */
const bearing = (caseId: string): Sql => sql`e.case_id = any (${file(caseId)}) and (e.corrects_id is not null
  or e.id in (select s.entry_id from sighting s where s.case_id = any (${file(caseId)})))`

/** The entries that signs and elements rest on, as far as their dates: nothing of them is opened. */
export const bearingRows = (tx: Tx, caseId: string): Promise<BearingRow[]> =>
  tx.$queryRaw`
    select e.id, e.corrects_id, e.restates, e.known, e.occurred, e.precision, e.sort_key, e.written_at
      from entry e where ${bearing(caseId)}`

/** The same whole, with those that tell of a topic; and who was there when the child was spoken to. */
export async function toldRows(tx: Tx, caseId: string): Promise<Opened & { entries: ToldRow[] }> {
  const [answer] = await tx.$queryRaw<{ answer: Opened & { entries: ToldRow[] } }[]>`
    with wanted as (
      select e.id from entry e
       where (${bearing(caseId)}) or (e.case_id = any (${file(caseId)}) and e.topics <> '{}'))
    select json_build_object(
      'entries', (select coalesce(json_agg(json_build_object('id', e.id, 'case_id', e.case_id,
                    'written_by_id', e.written_by_id, 'written_at', e.written_at, 'concern_id', e.concern_id,
                    'corrects_id', e.corrects_id, 'restates', e.restates, 'kind', e.kind, 'known', e.known,
                    'occurred', e.occurred, 'precision', e.precision, 'sort_key', e.sort_key, 'topics', e.topics,
                    'with_child', e.with_child, 'sealed', encode(e.sealed, 'base64'),
                    'present', case when 'seen-with' = any (e.topics) then array(
                        select l.person_id from entry_person l where l.entry_id = e.id and l.part = 'present')
                      else '{}' end)), '[]')
                    from wanted w join entry e on e.id = w.id),
      ${opening(caseId, sql`wanted`)}) as answer`
  if (!answer) throw new Error('What a case tells came back empty.')
  return answer.answer
}

/** When the first of what stands happened, of each precision, and how many there are (see Dated); `gone` stands no more. */
export async function datesOf(tx: Tx, caseId: string, gone: readonly string[]): Promise<Dated[]> {
  const rows = await tx.$queryRaw<(Pick<Dated, 'precision' | 'count' | 'said'> & { at: string | null })[]>`
    select e.precision, min(e.occurred collate "C") as at, count(*)::int as count,
           (count(*) filter (where e.known = 'said'))::int as said
      from entry e where e.case_id = any (${file(caseId)}) and e.id <> all (${gone}::uuid[])
     group by e.precision, e.occurred is null`
  return rows.map(({ at, ...row }) => ({ ...row, ...(at !== null && { at }) }))
}
