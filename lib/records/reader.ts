import type { Colleague } from '../domain/case/case-file'
import { type Key, open, unwrap } from '../platform/sealing'
import type { CaseRows, Row } from './case-rows'

/** Who wrote something and has no account that this person may see. */
export const noLongerHere = 'Somebody no longer here'

const bytes = (base64: string) => Buffer.from(base64, 'base64')

/** Reads rows with the keys of the cases they belong to. */
export type Reader = {
  read<T>(table: string, row: { id: string; case_id: string }, column: string, sealed: string): T
  who(id: string): Colleague
}

/** The reader of one case's rows, its joined concerns' too. */
export function readerOf(rows: Pick<CaseRows, 'keys' | 'colleagues'>): Reader {
  const keys = new Map<string, Key>(rows.keys.map(each => [each.id, unwrap(bytes(each.wrapped_key))]))
  const colleagues = new Map(rows.colleagues.map(each => [each.id, each]))
  return {
    read<T>(table: string, row: { id: string; case_id: string }, column: string, sealed: string): T {
      const key = keys.get(row.case_id)
      if (!key) throw new Error('A row came without the key of its case.')
      return open<T>(key, `${table}|${row.id}|${column}`, bytes(sealed))
    },
    who: id => colleagues.get(id) ?? { id, name: noLongerHere, jobTitle: '', email: '', phone: null },
  }
}

/** Who wrote a row and when, as every view has it. */
export const written = (reader: Reader, row: Omit<Row<unknown>, 'case_id'>) => ({
  id: row.id,
  writtenBy: reader.who(row.written_by_id),
  writtenAt: new Date(row.written_at),
})
