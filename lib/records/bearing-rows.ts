import type { RestedByDetermination, RestedOn } from '../domain/determination/rested'
import type { BearingEntry } from '../domain/entry/evidence'
import type { EntryKind } from '../domain/entry/kinds'
import type { Known } from '../domain/entry/questions'
import type { Dated } from '../domain/nrm/drafted-file'
import type { Precision } from '../forms/question'
import type { Tx } from '../platform/database'
import { type Sql, sql } from '../platform/transaction'
import type { CaseRows } from './case-rows'
import { file, type Opened, opening } from './chronology-rows'
import { noLongerHere, readerOf } from './reader'
import type { SealedEntry } from './sealed'

type EntryRow = CaseRows['entries'][number]
type BearingRow = Omit<EntryRow, 'sealed' | 'written_by_id' | 'concern_id' | 'topics' | 'case_id'> & {
  written_by: string | null
}
type SealedRow = Pick<EntryRow, 'id' | 'case_id' | 'sealed'>
export type ToldRow = EntryRow & { with_child: boolean; present: string[] }

/** What something was ticked with, and every correction: whatever stands for a tick now is among these. */
const bearing = (caseId: string): Sql => sql`e.case_id = any (${file(caseId)}) and (e.corrects_id is not null
  or e.id in (select s.entry_id from sighting s where s.case_id = any (${file(caseId)})))`

/** The entries that signs and elements rest on: when, of what kind, how known and by whom. Nothing of them is opened. */
export async function bearingEntries(tx: Tx, caseId: string): Promise<BearingEntry[]> {
  const rows = await tx.$queryRaw<BearingRow[]>`
    select e.id, e.corrects_id, e.restates, e.kind, e.known, e.occurred, e.precision, e.sort_key, e.written_at,
           a.name as written_by
      from entry e left join account a on a.id = e.written_by_id where ${bearing(caseId)}`
  return rows.map(row => ({
    id: row.id,
    correctsId: row.corrects_id,
    restates: row.restates,
    writtenAt: new Date(row.written_at),
    writtenBy: { name: row.written_by ?? noLongerHere },
    kind: row.kind as EntryKind | null,
    known: row.known as Known,
    occurred: { precision: row.precision as Precision, ...(row.occurred ? { at: row.occurred } : {}) },
    sortKey: row.sort_key,
  }))
}

/** Who told these entries: they alone are opened for it, and no place or word of theirs leaves here. */
export async function toldBy(
  tx: Tx,
  caseId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> {
  if (ids.length === 0) return new Map()
  const [answer] = await tx.$queryRaw<{ answer: Opened & { entries: SealedRow[] } }[]>`
    with wanted as (select e.id from entry e where e.case_id = any (${file(caseId)}) and e.id = any (${ids}::uuid[]))
    select json_build_object(
      'entries', (select coalesce(json_agg(json_build_object('id', e.id, 'case_id', e.case_id,
                    'sealed', encode(e.sealed, 'base64'))), '[]') from wanted w join entry e on e.id = w.id),
      ${opening(caseId, sql`wanted`)}) as answer`
  if (!answer) return new Map()
  const reader = readerOf(answer.answer)
  const sourceOf = (row: SealedRow) => reader.read<SealedEntry>('entry', row, 'sealed', row.sealed).source
  return new Map(answer.answer.entries.map(row => [row.id, sourceOf(row)]))
}

/** What each determination of a case kept of the entries that it rested on: none of those from before that was kept. */
export async function restedRows(tx: Tx, caseId: string): Promise<RestedByDetermination> {
  const rows = await tx.$queryRaw<{ id: string; entries: unknown }[]>`
    select d.id, d.snapshot -> 'entries' as entries from determination d
     where d.case_id = any (${file(caseId)}) and d.snapshot -> 'entries' is not null`
  return Object.fromEntries(rows.map(row => [row.id, row.entries as RestedOn]))
}

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
