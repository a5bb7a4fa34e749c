import { type ChronologyFilter, doneOnTheCase, kindNotAsked } from '../domain/case/chronology-filter'
import type { WholeEntry } from '../domain/entry/case-entry'
import { shown } from '../domain/entry/shows'
import type { corrected } from '../domain/entry/standing'
import type { Tx } from '../platform/database'
import { type Sql, sql } from '../platform/transaction'
import type { CaseRows } from './case-rows'

type Corrected = ReturnType<typeof corrected>
/** What a reading of a chronology is about: the case, what is asked of it, and what its corrections amount to. */
export type Wanted = { caseId: string; filter: ChronologyFilter; corrections: Corrected }
export type EntryRow = CaseRows['entries'][number] & {
  with_child: boolean
  people: { person: string; part: 'present' | 'about' }[]
  ticks: { id: string; case_id: string; kind: string; code: string; sealed: string | null }[]
  mark: string | null
  files: WholeEntry['files'][number][]
}
export type Opened = Pick<CaseRows, 'keys' | 'colleagues'>
/** A line of no entry, as far as it decides the order. */
type Other = { id: string; sortKey: string; writtenAt: Date }

/** The case and what was joined to it. */
export const file = (caseId: string) =>
  sql`array(select id from child_case where id = ${caseId}::uuid or joined_to_id = ${caseId}::uuid)`

/** What stood before something that stands, and still lends it what was ticked with it. */
const lent = ({ gone, standing, counts }: Corrected): Pairs => {
  const lending = gone.filter(id => counts(id) && standing(id))
  return { from: lending, to: lending.map(id => standing(id) ?? id) }
}

type Pairs = { from: string[]; to: string[] }

/** What stood before something that stands: its files go on with it, whatever was ticked anew. */
const followed = ({ gone, standing }: Corrected): Pairs => {
  const from = gone.filter(id => standing(id))
  return { from, to: from.map(id => standing(id) ?? id) }
}

/** The entries `e` that stand and are asked for: the same as `inPeriod` and the filter's words say. */
function entriesWanted({ caseId, filter, corrections }: Wanted): Sql {
  const { kind, person, shows, from, until } = filter
  const conditions = [sql`e.case_id = any (${file(caseId)})`]
  if (corrections.gone.length > 0) conditions.push(sql`e.id <> all (${corrections.gone}::uuid[])`)
  if (kind === doneOnTheCase) conditions.push(sql`false`)
  else if (kind === kindNotAsked) conditions.push(sql`e.kind is null`)
  else if (kind === 'words') conditions.push(sql`e.known = 'said'`)
  else if (kind) conditions.push(sql`e.kind = ${kind}`)
  if (person === 'child') conditions.push(sql`e.with_child`)
  else if (person)
    conditions.push(sql`e.id in (select l.entry_id from entry_person l where l.person_id = ${person}::uuid)`)
  const tick = shown(shows)
  if (tick) {
    const { from: lending, to } = lent(corrections)
    conditions.push(sql`e.id in (
      select coalesce(k.standing, s.entry_id) from sighting s
        left join unnest(${lending}::uuid[], ${to}::uuid[]) k(lending, standing) on k.lending = s.entry_id
       where s.case_id = any (${file(caseId)}) and s.kind = ${tick.kind} and s.code = ${tick.code})`)
  }
  if (from || until) conditions.push(sql`e.sort_key <> '9999'`)
  if (from) conditions.push(sql`e.sort_key || '~' >= ${from} collate "C"`)
  if (until) conditions.push(sql`e.sort_key <= ${`${until}~`} collate "C"`)
  return conditions.reduce((so, each) => sql`${so} and ${each}`)
}

/** The entry `e` itself, and those that a pair leads to it. */
const withPairs = ({ from, to }: Pairs) => sql`(
  select e.id union all
  select k.lending from unnest(${from}::uuid[], ${to}::uuid[]) k(lending, standing) where k.standing = e.id)`

/** An entry's row with who was in it, what was ticked with it or lent to it, and its files. */
const entryJson = (corrections: Corrected) => sql`
  json_build_object('id', e.id, 'case_id', e.case_id, 'written_by_id', e.written_by_id, 'written_at', e.written_at,
    'concern_id', e.concern_id, 'corrects_id', e.corrects_id, 'restates', e.restates, 'kind', e.kind, 'known', e.known,
    'occurred', e.occurred, 'precision', e.precision, 'sort_key', e.sort_key, 'topics', e.topics,
    'with_child', e.with_child, 'sealed', encode(e.sealed, 'base64'),
    'mark', (select m.id from body_mark m where m.entry_id = e.id),
    'people', (select coalesce(json_agg(json_build_object('person', l.person_id, 'part', l.part)), '[]')
                 from entry_person l where l.entry_id = e.id),
    'ticks', (select coalesce(json_agg(json_build_object('id', s.id, 'case_id', s.case_id, 'kind', s.kind, 'code', s.code,
                'sealed', encode(s.sealed, 'base64'))
                order by s.written_at, s.id), '[]')
                from ${withPairs(lent(corrections))} w join sighting s on s.entry_id = w.id),
    'files', (select coalesce(json_agg(json_build_object('id', f.id, 'type', f.type,
                'locked', exists (select from file_change x where x.file_id = f.id),
                'removed', exists (select from file_change x where x.file_id = f.id and x.change = 'removed'))
                order by f.written_at, f.id), '[]')
                from ${withPairs(followed(corrections))} w join file f on f.entry_id = w.id))`

/** Every sign, element and kind of exploitation that the case has an entry for. */
const tickedIn = (caseId: string) => sql`(
  select distinct kind, code from sighting where case_id = any (${file(caseId)}) and entry_id is not null)`

/** What opens the entries `of` names, and who wrote them. */
export const opening = (caseId: string, of: Sql) => sql`
  'keys', (select json_agg(json_build_object('id', k.id, 'wrapped_key', encode(k.wrapped_key, 'base64')))
             from child_case k where k.id = any (${file(caseId)})),
  'colleagues', (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'jobTitle', a.job_title,
                   'email', a.email, 'phone', a.phone)), '[]') from account a
                  where a.id in (select e.written_by_id from ${of} w join entry e on e.id = w.id))`
export type PageRows = Opened & {
  ticked: { kind: string; code: string }[]
  total: number
  page: number
  lines: { id: string; entry: EntryRow | null }[]
}
export type Turn = { page: number; entry: string | undefined; newest: boolean; length: number }

/**
 * One page of what is asked for: the entries that stand and the others, in their order. `entry` is the one whose page
 * is wanted; a page after the last is the last.
 */
export async function pageRows(
  tx: Tx,
  wanted: Wanted,
  others: readonly Other[],
  turn: Turn,
): Promise<PageRows> {
  const { page, entry, newest, length } = turn
  const order = newest
    ? sql`sort_key = '9999', sort_key collate "C" desc, written_at desc, id desc`
    : sql`sort_key collate "C", written_at, id`
  const [answer] = await tx.$queryRaw<{ answer: PageRows }[]>`
    with lines as (
      select e.id, e.sort_key, e.written_at from entry e where ${entriesWanted(wanted)}
      union all
      select o.id, o.sort_key, o.written_at from unnest(${others.map(each => each.id)}::uuid[],
        ${others.map(each => each.sortKey)}::text[], ${others.map(each => each.writtenAt)}::timestamptz[])
        o(id, sort_key, written_at)),
    numbered as materialized (select id, row_number() over (order by ${order}) as n, count(*) over () as total from lines),
    turned as (
      select coalesce((select (n - 1) / ${length} + 1 from numbered where id = ${entry ?? null}::uuid),
               least(${page}, greatest(1, ceil((select count(*) from numbered) / ${length}::numeric)::int))) as page),
    page as materialized (
      select id, n from numbered, turned where n > (page - 1) * ${length} and n <= page * ${length})
    select json_build_object(
      'ticked', (select coalesce(json_agg(json_build_object('kind', s.kind, 'code', s.code) order by s.kind, s.code), '[]')
                   from ${tickedIn(wanted.caseId)} s),
      'total', (select count(*) from numbered), 'page', (select page from turned),
      'lines', (select coalesce(json_agg(json_build_object('id', p.id, 'entry',
                  case when e.id is null then null else ${entryJson(wanted.corrections)} end) order by p.n), '[]')
                  from page p left join entry e on e.id = p.id),
      ${opening(wanted.caseId, sql`page`)}) as answer`
  if (!answer) throw new Error('A page of a chronology came back empty.')
  return answer.answer
}

/** Named entries of a case, whole; those that are not this case's are left out. */
export async function entryRows(
  tx: Tx,
  { caseId, corrections }: Omit<Wanted, 'filter'>,
  ids: readonly string[],
): Promise<Opened & { entries: EntryRow[] }> {
  const [answer] = await tx.$queryRaw<{ answer: Opened & { entries: EntryRow[] } }[]>`
    with wanted as (
      select id from entry where id = any (${ids}::uuid[]) and case_id = any (${file(caseId)}))
    select json_build_object(
      'entries', (select coalesce(json_agg(${entryJson(corrections)} order by e.written_at desc, e.id desc), '[]')
                    from wanted w join entry e on e.id = w.id),
      ${opening(caseId, sql`wanted`)}) as answer`
  if (!answer) throw new Error('Entries of a chronology came back empty.')
  return answer.answer
}

/** How many entries that stand and are asked for are dated alike, by how they are known. */
export const momentRows = (
  tx: Tx,
  wanted: Wanted,
): Promise<{ known: string; precision: string; at: string | null; count: number }[]> =>
  tx.$queryRaw`
    select e.known, e.precision, left(e.occurred, 10) as at, count(*)::int as count
      from entry e where ${entriesWanted(wanted)} group by 1, 2, 3 order by 3, 1, 2`

/** What can be asked for of what entries show. */
export const tickedRows = (tx: Tx, caseId: string): Promise<{ kind: string; code: string }[]> =>
  tx.$queryRaw`select kind, code from ${tickedIn(caseId)} s order by 1, 2`
