import { z } from 'zod'
import { entryKinds } from '../entry/kinds'
import { shown } from '../entry/shows'
import { isDay } from '../time/day'

/** What was done on the case beside the entries: concerns, steps, danger, decisions, determinations. */
export const doneOnTheCase = 'done'
/** What came with a concern, or with a mark of the body map: nobody was asked what kind it is. */
export const kindNotAsked = 'not-asked'
const kinds: readonly string[] = [...entryKinds.map(({ id }) => id), kindNotAsked, doneOnTheCase]
const day = z.string().refine(isDay, 'Give a day that is in the calendar, like 2026-03-26.')

const shapes = {
  kind: z.string().refine(id => kinds.includes(id), 'Choose one of the list: this is not in it.'),
  person: z.union([z.literal('child'), z.uuid()], 'Choose somebody from the list.'),
  shows: z.string().refine(shown, 'Choose one of the list: this is not in it.'),
  from: day,
  until: day,
}
type Field = keyof typeof shapes
export const chronologyFields = Object.keys(shapes) as readonly Field[]
/** The chronology of one case, as its narrowing is sealed for. */
export const listOfCase = (caseId: string): string => `chronology|${caseId}`
const pages = z.coerce.number().int().min(1).max(100_000).catch(1)
const ids = z.uuid().optional().catch(undefined)

/** What a chronology is narrowed to: codes, ids and days alone, never words. */
export type ChronologyFilter = { readonly [F in Field]?: string }
export type ChronologyQuery = {
  /** What can be read of it. */
  readonly filter: ChronologyFilter
  readonly typed: ChronologyFilter
  readonly wrong: { readonly [F in Field]?: string }
  /** The newest first; otherwise in the order it happened. */
  readonly newest: boolean
  readonly page: number
  /** The entry whose page is wanted, whatever page that is. */
  readonly entry: string | undefined
}

/** Reads what was chosen, and what of a page is wanted. A field that cannot be read is kept and told, and then nothing is listed. */
export function readChronologyQuery(query: {
  [name: string]: string | string[] | undefined
}): ChronologyQuery {
  const typed: { [F in Field]?: string } = {}
  const filter: { [F in Field]?: string } = {}
  const wrong: { [F in Field]?: string } = {}
  for (const field of chronologyFields) {
    const text = [query[field]].flat()[0]?.trim().slice(0, 100)
    if (!text) continue
    typed[field] = text
    const read = shapes[field].safeParse(text)
    if (read.success) filter[field] = text
    else
      wrong[field] =
        read.error.issues[0]?.message ?? 'This could not be read. Choose again, or leave it empty.'
  }
  if (filter.from && filter.until && filter.until < filter.from)
    wrong.until = 'Choose a last day on or after the first.'
  return {
    filter,
    typed,
    wrong,
    newest: query.order === 'newest',
    page: pages.parse(query.page),
    entry: ids.parse(query.entry),
  }
}

/** The address of a view of a chronology. What it is narrowed to stands in it sealed (lib/records/narrowing.ts). */
export function addressOf(
  path: string,
  sealed: string | undefined,
  more: { newest?: boolean; page?: number; places?: boolean; whole?: boolean } = {},
): string {
  const query = new URLSearchParams({
    ...(sealed ? { narrowed: sealed } : {}),
    ...(more.newest ? { order: 'newest' } : {}),
    ...(more.page && more.page > 1 ? { page: String(more.page) } : {}),
    ...(more.places ? { places: 'shown' } : {}),
    ...(more.whole ? { whole: 'yes' } : {}),
  })
  return query.size > 0 ? `${path}?${query}` : path
}

/**
 * Whether something can have happened in a period, days included: 'March 2026' can on any day of it. What has no
 * date is in no period.
 */
export const inPeriod = (
  sortKey: string,
  { from, until }: Pick<ChronologyFilter, 'from' | 'until'>,
): boolean =>
  (!from && !until) ||
  (sortKey !== '9999' && (!from || `${sortKey}~` >= from) && (!until || sortKey <= `${until}~`))

/** Whether lines that are no entries are among what is asked for. */
export const asksForDeeds = ({ kind, person, shows }: ChronologyFilter): boolean =>
  person === undefined && shows === undefined && (kind === undefined || kind === doneOnTheCase)

/** The address of one entry in its place in the chronology, on whatever page that is. */
export const placeOfEntry = (caseId: string, entry: string): string =>
  `/cases/${caseId}/chronology?entry=${entry}#${entry}`
