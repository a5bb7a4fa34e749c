import type { DraftedFile, ToldEntry } from '../domain/nrm/drafted-file'
import type { Tx } from '../platform/database'
import { datesOf, type ToldRow, toldRows } from './bearing-rows'
import { readOutline } from './case-file'
import { entryView } from './case-views'
import { fileRows, fileView } from './file-views'
import { type Reader, readerOf } from './reader'
import { whenAsked } from './sealed'

/** A case as far as an NRM draft is drawn from it; null when there is none for this person. */
export async function readDrafted(tx: Tx, caseId: string): Promise<DraftedFile | null> {
  const [read, rows, files] = await Promise.all([
    readOutline(tx, caseId),
    toldRows(tx, caseId),
    fileRows(tx, caseId),
  ])
  if (!read) return null
  const dates = await datesOf(tx, caseId, read.corrections.gone)
  const reader = readerOf(rows)
  return whenAsked(read.outline, {
    entries: () => rows.entries.map(row => toldEntry(reader, row)),
    dates: () => dates,
    files: () => files.map(fileView),
  })
}

const toldEntry = (reader: Reader, row: ToldRow): ToldEntry =>
  Object.assign(entryView(reader, row), { withChild: row.with_child, present: row.present })
