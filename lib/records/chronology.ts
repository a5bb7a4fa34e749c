import { type CaseFacts, can } from '../domain/access/can'
import type { CasePart } from '../domain/access/case-parts'
import type { PermissionId } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import type { CaseOutline } from '../domain/case/case-file'
import { deeds } from '../domain/case/chronology'
import {
  asksForDeeds,
  type ChronologyFilter,
  type ChronologyQuery,
  inPeriod,
} from '../domain/case/chronology-filter'
import { entryLine, type ShownLine } from '../domain/case/entry-line'
import type { Lane, Moment } from '../domain/case/time-line'
import type { Seen } from '../domain/concern/seen'
import type { WholeEntry } from '../domain/entry/case-entry'
import type { Precision } from '../forms/question'
import type { Tx } from '../platform/database'
import { isId } from '../platform/identity'
import { cameFor } from './came-for'
import { readOutline } from './case-file'
import { entryView, wordsOf } from './case-views'
import { type EntryRow, entryRows, momentRows, pageRows, tickedRows } from './chronology-rows'
import { perform, type Result, refuse } from './perform'
import { type Reader, readerOf } from './reader'

export const linesOnAPage = 25
/** A chronology on paper comes in parts of so many lines, or whole for whoever asks for that. */
export const linesOfAPart = 100
/** More than any case holds. */
const allLines = 1_000_000

type Opened = { outline: CaseOutline; facts: CaseFacts }
export type ChronologyPage = Opened & {
  lines: ShownLine[]
  ticked: Seen[]
  total: number
  page: number
  pages: number
}

function wholeEntry(reader: Reader, row: EntryRow): WholeEntry {
  const ticks = row.ticks.map(tick => {
    const { kind, code } = tick as Seen
    const words = wordsOf(reader, tick, tick.sealed)
    return { kind, code, ...(words !== undefined && { words }) }
  })
  const same = (one: Seen, other: Seen) =>
    one.kind === other.kind && one.code === other.code && one.words === other.words
  const once = ticks.filter((tick, at) => ticks.findIndex(other => same(tick, other)) === at)
  return {
    ...entryView(reader, row),
    withChild: row.with_child,
    people: row.people,
    ticks: once,
    ...(row.mark && { mark: row.mark }),
    files: row.files,
  }
}

const begin = async (tx: Tx, caseId: string) =>
  (await readOutline(tx, caseId)) ?? refuse({ why: 'not-found' })

const deedsWanted = (outline: CaseOutline, filter: ChronologyFilter) =>
  asksForDeeds(filter) ? deeds(outline).filter(line => inPeriod(line.sortKey, filter)) : []

async function lines(tx: Tx, caseId: string, query: ChronologyQuery, length: number, places: boolean) {
  const { outline, corrections } = await begin(tx, caseId)
  const others = deedsWanted(outline, query.filter)
  const entry = query.entry && corrections.standing(query.entry)
  const wanted = { caseId, filter: query.filter, corrections }
  const turn = { page: query.page, newest: query.newest, entry, length }
  const read = await pageRows(tx, wanted, others, turn)
  const reader = readerOf(read)
  const known = new Map(others.map(line => [line.id, line]))
  const shown = read.lines.flatMap(({ id, entry: row }): ShownLine[] => {
    if (row) return [entryLine(wholeEntry(reader, row), outline.people, places)]
    const line = known.get(id)
    return line ? [line] : []
  })
  return { outline, lines: shown, total: read.total, page: read.page, ticked: read.ticked as Seen[] }
}

/** One page of the chronology: only its own entries are read and opened. */
export const readChronology = (
  actor: Actor,
  caseId: string,
  query: ChronologyQuery,
): Promise<Result<ChronologyPage>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts, note }) => {
    if (!facts) refuse({ why: 'not-found' })
    const read = await lines(tx, caseId, query, linesOnAPage, false)
    note({ part: 'chronology', lines: read.lines.length, page: read.page })
    return { ...read, facts, pages: Math.max(1, Math.ceil(read.total / linesOnAPage)) }
  })

export type PrintedChronology = Opened & { lines: ShownLine[]; total: number; page: number; pages: number }

/**
 * The chronology for paper, a part of it or all of it, with places only where these were asked for: the trail tells
 * which.
 */
export const printChronology = (
  actor: Actor,
  caseId: string,
  query: ChronologyQuery,
  { places = false, whole = false }: { places?: boolean; whole?: boolean } = {},
): Promise<Result<PrintedChronology>> =>
  perform(actor, places ? 'location.reveal' : 'chronology.print', { case: caseId }, async frame => {
    const { tx, facts, note } = frame
    if (!facts || (places && !can(actor, 'chronology.print', facts))) refuse({ why: 'not-found' })
    const asked = { ...query, entry: undefined, ...(whole && { page: 1 }) }
    const length = whole ? allLines : linesOfAPart
    const { outline, lines: printed, total, page } = await lines(tx, caseId, asked, length, places)
    const pages = Math.max(1, Math.ceil(total / length))
    note({ part: 'chronology', printed: printed.length, ...(pages > 1 && { page }) })
    return { outline, facts, lines: printed, total, page, pages }
  })

/** When things happened, for the picture: days and counts, and no words. */
export const readTimeLine = (
  actor: Actor,
  caseId: string,
  filter: ChronologyFilter,
): Promise<Result<Opened & { moments: Moment[]; ticked: Seen[] }>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts, note }) => {
    if (!facts) refuse({ why: 'not-found' })
    const { outline, corrections } = await begin(tx, caseId)
    const rows = await momentRows(tx, { caseId, filter, corrections })
    const ticked = await tickedRows(tx, caseId)
    const entries = rows.map(({ known, precision, at, count }) => ({
      lane: known as Lane,
      occurred: { precision: precision as Precision, ...(at ? { at } : {}) },
      count,
    }))
    const done = deedsWanted(outline, filter).map(({ sortKey }) => ({
      lane: 'done' as const,
      occurred: { precision: 'day' as const, at: sortKey.slice(0, 10) },
      count: 1,
    }))
    note({ part: 'time-line' })
    return { outline, facts, moments: [...entries, ...done], ticked: ticked as Seen[] }
  })

/**
 * An entry and everything that stood before it, the latest first, whichever of these was named. With a permission
 * `todo` also what somebody needs who may do that.
 */
export const readEntry = (
  actor: Actor,
  caseId: string,
  id: string,
  part: CasePart = 'entry',
  permission: PermissionId = 'case.open',
  todo?: PermissionId,
): Promise<Result<Opened & { entries: WholeEntry[] }>> =>
  perform(actor, permission, { case: caseId }, async ({ tx, facts: stands, note }) => {
    const facts = cameFor(actor, stands, todo)
    if (!isId(id)) refuse({ why: 'not-found' })
    const { outline, corrections } = await begin(tx, caseId)
    const standing = corrections.standing(id) ?? refuse({ why: 'not-found' })
    const line = [standing, ...corrections.before(standing).toReversed()]
    const read = await entryRows(tx, { caseId, corrections }, line)
    if (!read.entries.some(entry => entry.id === standing)) refuse({ why: 'not-found' })
    note({ part })
    const reader = readerOf(read)
    const rows = line.flatMap(each => read.entries.find(entry => entry.id === each) ?? [])
    return { outline, facts, entries: rows.map(row => wholeEntry(reader, row)) }
  })

/** A case as far as adding to its chronology needs it. */
export const openToAdd = (
  actor: Actor,
  caseId: string,
): Promise<Result<{ outline: CaseOutline; entries: WholeEntry[] }>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts, note }) => {
    cameFor(actor, facts, 'entry.write')
    note({ part: 'entry-form' })
    return { outline: (await begin(tx, caseId)).outline, entries: [] }
  })
