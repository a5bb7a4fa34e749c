import type { CaseBrief } from '../domain/case/case-head'
import type { Inform } from '../domain/person/questions'
import type { Tx } from '../platform/database'
import { type Sql, sql } from '../platform/transaction'
import type { CaseRows } from './case-rows'
import { type CalledRow, calledIn, childNamed } from './child-name'
import { closedAt } from './closure-rows'
import { flagLine, standingFlags } from './flag-rows'
import { refuse } from './perform'
import { type Reader, readerOf } from './reader'
import { type SealedConcern, whenAsked } from './sealed'

/** The rows under what every page of a case says first, joined concerns' too; the names are those of `CaseRows`. */
export type BriefRows = Pick<CaseRows, 'keys' | 'flags' | 'restricted'> & {
  children: CalledRow[]
  case: Pick<
    CaseRows['case'],
    'id' | 'reference' | 'stage' | 'closed_at' | 'nation' | 'opened_at' | 'immediate_danger'
  >
  people: Pick<CaseRows['people'][number], 'name' | 'relationship' | 'inform' | 'suspected'>[]
  concerns: Pick<CaseRows['concerns'][number], 'id' | 'case_id' | 'sealed_answers'>[]
  dangers: Pick<
    CaseRows['danger_changes'][number],
    'change' | 'happened_at' | 'written_at' | 'came_from_id'
  >[]
}

/** The tables that `briefColumns` reads, as the first part of a `with`; the case itself is `c`. */
export const briefTables = (caseId: string): Sql => sql`
  cases as materialized (select * from child_case where id = ${caseId}::uuid or joined_to_id = ${caseId}::uuid),
  ids as (select array(select id from cases) as all_ids)`

export const briefColumns: Sql = sql`
  'case', json_build_object('id', c.id, 'reference', c.reference, 'stage', c.stage, 'closed_at', ${closedAt},
    'nation', c.nation, 'opened_at', c.opened_at, 'immediate_danger', c.immediate_danger),
  'flags', ${standingFlags},
  'restricted', (select min(r.review_on) from restriction r where r.case_id in (c.id, c.joined_to_id) and r.lifted_at is null),
  'keys', (select json_agg(json_build_object('id', k.id, 'wrapped_key', encode(k.wrapped_key, 'base64'))) from cases k),
  'people', (select coalesce(json_agg(json_build_object('name', x.name, 'relationship', x.relationship,
              'inform', x.inform, 'suspected', x.suspected) order by x.written_at, x.id), '[]')
              from person x where x.case_id = any ((select all_ids from ids)::uuid[])),
  'concerns', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id,
                'sealed_answers', encode(x.sealed_answers, 'base64'))), '[]')
                from concern x where x.case_id = any ((select all_ids from ids)::uuid[])),
  'dangers', (select coalesce(json_agg(json_build_object('change', x.change, 'happened_at', x.happened_at,
                'written_at', x.written_at, 'came_from_id', x.came_from_id)
               order by x.written_at, x.id), '[]')
               from danger_change x where x.case_id = any ((select all_ids from ids)::uuid[]))`

/**
 * All of it but the steps, of which a head has every one, as it has more of the child. While there is danger no concern
 * is opened.
 */
export const briefOf = (rows: BriefRows, reader: Reader): Omit<CaseBrief, 'stepEvents'> =>
  whenAsked(
    {
      id: rows.case.id,
      reference: rows.case.reference,
      stage: rows.case.stage,
      closedAt: rows.case.closed_at ? new Date(rows.case.closed_at) : null,
      openedAt: new Date(rows.case.opened_at),
      immediateDanger: rows.case.immediate_danger,
      restrictionReviewOn: rows.restricted,
      child: { name: childNamed(rows.children, rows.case.id) },
      flags: rows.flags.map(row => flagLine(reader, row)),
      people: rows.people.map(row => ({ ...row, inform: row.inform as Inform })),
      dangers: rows.dangers.map(row => ({
        change: row.change,
        happenedAt: new Date(row.happened_at),
        writtenAt: new Date(row.written_at),
        cameFrom: row.came_from_id,
      })),
    },
    {
      concerns: () =>
        rows.concerns.map(row => ({
          danger: reader.read<SealedConcern>('concern', row, 'answers', row.sealed_answers).danger,
        })),
    },
  )

type Rows<More> = BriefRows & {
  calls: { case_id: string; happened_at: string; written_at: string }[]
  more: More
}

/**
 * What a page says first that reads no more of the case; and in the same statement what else it shows: `more` is one
 * value in SQL, where the case is `c` and all of its cases are `ids`.
 */
export async function readBrief<More = null>(
  tx: Tx,
  caseId: string,
  more: Sql = sql`null`,
): Promise<{ file: CaseBrief; more: More; reader: Reader }> {
  const [answer] = await tx.$queryRaw<{ rows: Rows<More> | null }[]>`
    with ${briefTables(caseId)}
    select case when c.id is null then null else json_build_object(${briefColumns},
      'children', ${calledIn(sql`c.id`)},
      'calls', (select coalesce(json_agg(json_build_object('case_id', x.case_id, 'happened_at', x.happened_at,
                  'written_at', x.written_at)), '[]')
                  from step_event x where x.case_id = any ((select all_ids from ids)::uuid[])
                   and x.step = 'police' and x.event = 'sent'),
      'more', ${more}) end as rows
    from (select 1) one left join cases c on c.id = ${caseId}::uuid`
  const rows = answer?.rows ?? refuse({ why: 'not-found' })
  const reader = readerOf({ keys: rows.keys, colleagues: [] })
  const stepEvents = rows.calls.map(row => ({
    caseId: row.case_id,
    step: 'police' as const,
    event: 'sent' as const,
    happenedAt: new Date(row.happened_at),
    writtenAt: new Date(row.written_at),
  }))
  return { file: Object.assign(briefOf(rows, reader), { stepEvents }), more: rows.more, reader }
}
