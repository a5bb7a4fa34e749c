import type { FlagKind, FlagLine } from '../domain/flag/flag'
import { type Sql, sql } from '../platform/transaction'
import type { Reader } from './reader'

export type FlagRow = {
  id: string
  case_id: string
  kind: string
  from_on: string
  review_on: string
  sealed: string
}

/** The flags that stand on a case and on what was joined to it, for statements that have its `ids`. */
export const standingFlags: Sql = sql`(
  select coalesce(json_agg(json_build_object('id', f.id, 'case_id', f.case_id, 'kind', f.kind, 'from_on', f.from_on,
           'review_on', f.review_on, 'sealed', encode(f.sealed, 'base64')) order by f.written_at, f.id), '[]')
    from flag f where f.case_id = any ((select all_ids from ids)::uuid[]) and f.removed_at is null)`

export const flagLine = (reader: Reader, row: FlagRow): FlagLine => ({
  id: row.id,
  kind: row.kind as FlagKind,
  words: reader.read<string>('flag', row, 'sealed', row.sealed),
  fromOn: row.from_on,
  reviewOn: row.review_on,
})
