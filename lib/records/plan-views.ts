import type { CaseFacts } from '../domain/access/can'
import type { PermissionId } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import type { CaseHead } from '../domain/case/case-head'
import type { PlanVersion, PlanView } from '../domain/plan/plan'
import type { Tx } from '../platform/database'
import { type Sql, sql } from '../platform/transaction'
import { cameFor } from './came-for'
import { type HeadRows, headColumns, headOf, headTables } from './case-head'
import { perform, type Result, refuse } from './perform'
import {
  type PlanRows,
  planColumns,
  planColumnsAt,
  planView,
  type VersionRow,
  versionJson,
  versionView,
} from './plan-rows'

type Opened = {
  head: CaseHead
  facts: CaseFacts
  organisation: string
  joinedTo: { id: string; reference: string } | null
}
export type OpenedPlan = Opened & { plan: PlanView | null }
export type ListedVersions = Opened & { versions: PlanVersion[]; total: number }

/** Versions on one page of their list. */
export const versionsOnAPage = 25

type Rows<More> = HeadRows &
  More & { organisation: string; joined_to: { id: string; reference: string } | null }

async function rowsWith<More>(tx: Tx, caseId: string, more: Sql): Promise<Rows<More>> {
  const [answer] = await tx.$queryRaw<{ rows: Rows<More> | null }[]>`
    with ${headTables(caseId)}
    select case when c.id is null then null else json_build_object(${headColumns}, 'colleagues', '[]'::json,
      'organisation', (select o.name from organisation o where o.id = c.organisation_id),
      'joined_to', (select json_build_object('id', j.id, 'reference', j.reference) from child_case j where j.id = c.joined_to_id),
      ${more}) end as rows
    from (select 1) one left join cases c on c.id = ${caseId}::uuid`
  return answer?.rows ?? refuse({ why: 'not-found' })
}

const openedOf = ({ organisation, joined_to }: Rows<unknown>, head: CaseHead, facts: CaseFacts): Opened => ({
  head,
  facts,
  organisation,
  joinedTo: joined_to,
})

export type PlanWanted = {
  /** Where the child can be found is shown too: asked for apart, and the trail tells so. */
  readonly places?: boolean
  /** One earlier version, instead of what stands. */
  readonly number?: number
  /** What it is opened for, if for more than reading. */
  readonly todo?: PermissionId
}

/** A case's plan, or null while nobody has written one. */
export const openPlan = (
  actor: Actor,
  caseId: string,
  { places = false, number, todo = 'plan.read' }: PlanWanted = {},
): Promise<Result<OpenedPlan>> => {
  const permission = places ? 'location.reveal' : todo === 'plan.print' ? todo : 'plan.read'
  return perform(actor, permission, { case: caseId }, async ({ tx, facts: stands, note }) => {
    const facts = cameFor(actor, stands, todo)
    const wanted = number === undefined ? planColumns : planColumnsAt(number)
    const rows = await rowsWith<PlanRows>(tx, caseId, wanted)
    const { head, reader } = headOf(rows)
    const plan = planView(reader, rows, places)
    if (number !== undefined && !plan) refuse({ why: 'not-found' })
    note({ part: 'plan', version: plan?.version ?? 0 })
    return { ...openedOf(rows, head, facts), plan }
  })
}

/** One page of all that was ever written of a plan and its lines, the newest first. */
export const listVersions = (actor: Actor, caseId: string, page: number): Promise<Result<ListedVersions>> =>
  perform(actor, 'plan.read', { case: caseId }, async ({ tx, facts, note }) => {
    if (!facts) refuse({ why: 'not-found' })
    const rows = await rowsWith<{ versions: VersionRow[]; total: number }>(
      tx,
      caseId,
      sql`'total', (select count(*) from plan_version v where v.case_id = c.id),
          'versions', (select coalesce(json_agg(x.told order by x.written_at desc, x.id desc), '[]') from (
             select v.written_at, v.id, ${versionJson} as told from plan_version v join account w on w.id = v.written_by_id
              where v.case_id = c.id order by v.written_at desc, v.id desc
              limit ${versionsOnAPage} offset ${(page - 1) * versionsOnAPage}) x)`,
    )
    const { head, reader } = headOf(rows)
    note({ versions: rows.versions.length, page })
    const versions = rows.versions.map(row => versionView(reader, row))
    return { ...openedOf(rows, head, facts), versions, total: rows.total }
  })
