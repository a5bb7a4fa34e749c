import type { CaseFacts } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { CaseHead } from '../domain/case/case-head'
import { guardOf } from '../domain/nrm/guard'
import type { NrmLine } from '../domain/nrm/line'
import { nrmEdition } from '../domain/nrm/questions'
import { missingIn, type NrmStanding, standingOf } from '../domain/nrm/standing'
import { dayOf } from '../domain/time/day'
import type { Tx } from '../platform/database'
import { open, seal } from '../platform/sealing'
import { thisBuild } from '../platform/this-build'
import { cameFor } from './came-for'
import { type HeadRows, headColumns, headOf, headTables } from './case-head'
import type { CaseRows } from './case-rows'
import { signOffView } from './case-views'
import { readDesk } from './nrm'
import { perform, type Result, refuse, type Work } from './perform'
import { type SignOffState, signOffState } from './sign-off-state'

/** The page of the draft: how far it is and, where they are wanted, the answers themselves. */
export type NrmPage = SignOffState & {
  head: CaseHead
  facts: CaseFacts
  standing: NrmStanding
  lines: NrmLine[]
}

type Rows = HeadRows & {
  nrm_sign_offs: CaseRows['nrm_sign_offs']
  /** Changes with every row that a draft is drawn from: what is added, changed or gone, as this person sees it. */
  mark: string
  kept: { mark: string; sealed: string } | null
}

/**
 * The draft's page. Without the answers nothing is opened that the head does not show: how far the draft is was noted
 * when it was last drawn, and still holds while nothing it was drawn from has changed.
 */
export const openNrm = (
  actor: Actor,
  caseId: string,
  whole: boolean,
  todo?: 'nrm.return',
): Promise<Result<NrmPage>> =>
  perform(
    actor,
    'nrm.read',
    { case: caseId },
    async (frame, asked) => {
      cameFor(actor, frame.facts, todo)
      const rows = await asked
      const page = await (whole ? wholePage(frame, caseId) : briefPage(frame, actor, caseId, rows))
      frame.note({ missing: missingIn(page.standing).length, edition: nrmEdition.id })
      return page
    },
    async (tx: Tx) => (whole ? null : pageRows(tx, caseId)),
  )

async function wholePage(frame: Work, caseId: string): Promise<NrmPage> {
  const { file: head, draft, findings, fingerprint, ...desk } = await readDesk(frame, caseId)
  const { authors } = desk
  return {
    ...desk,
    head,
    standing: standingOf(draft, { findings, fingerprint, authors, guard: guardOf(head) }),
    lines: draft.lines,
  }
}

async function briefPage(frame: Work, actor: Actor, caseId: string, read: Rows | null): Promise<NrmPage> {
  const rows = read ?? refuse({ why: 'not-found' })
  const { head, reader } = headOf(rows)
  const facts = frame.facts ?? refuse({ why: 'not-found' })
  // Ages and periods are counted from the day; the form's edition decides what is asked, and this build how it is drawn.
  const mark = `${rows.mark} ${dayOf(frame.at)} ${nrmEdition.id} ${thisBuild()}`
  const { kept } = rows
  const standing =
    kept?.mark === mark
      ? open<NrmStanding>(frame.key, placeOf(caseId), Buffer.from(kept.sealed, 'base64'))
      : await drawnAnew(frame, actor, caseId, mark)
  const nrmSignOffs = rows.nrm_sign_offs.map(row => signOffView(reader, row))
  const state = signOffState(standing.fingerprint, { ...head, nrmSignOffs }, standing.authors)
  return { head, facts, standing, lines: [], ...state }
}

const placeOf = (caseId: string) => `nrm_standing|${caseId}|sealed`

/** What is read here may be newer than the mark, never older: then the next visit draws once more. */
async function drawnAnew(frame: Work, actor: Actor, caseId: string, mark: string): Promise<NrmStanding> {
  const { standing } = await wholePage(frame, caseId)
  const sealed = seal(frame.key, placeOf(caseId), standing)
  await frame.tx.$executeRaw`
    insert into nrm_standing (case_id, organisation_id, mark, sealed)
    values (${caseId}::uuid, ${actor.organisationId}::uuid, ${mark}, ${sealed})
    on conflict (case_id) do update set mark = excluded.mark, sealed = excluded.sealed`
  return standing
}

/** The mark takes each row's id and the transaction that last wrote it; of colleagues, what a draft says of them. */
async function pageRows(tx: Tx, caseId: string): Promise<Rows | null> {
  const [answer] = await tx.$queryRaw<{ rows: Rows | null }[]>`
    with ${headTables(caseId)},
    signed as (select * from nrm_sign_off where case_id = ${caseId}::uuid),
    rows as (
      select id, xmin from child_case where id = any ((select all_ids from ids)::uuid[])
      union all select case_id, xmin from child where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from child_change where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from danger_change where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from allocation where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from concern where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from entry where case_id = any ((select all_ids from ids)::uuid[])
      union all select entry_id, xmin from entry_person where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from sighting where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from person where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from step_event where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from determination where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from question where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from triage_decision where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from file where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from file_change where case_id = any ((select all_ids from ids)::uuid[])
      union all select id, xmin from nrm_answer where case_id = ${caseId}::uuid
      union all select id, xmin from organisation where id = (select app.organisation())),
    colleagues as (
      select id, name, job_title, email, phone from account where organisation_id = (select app.organisation()))
    select case when c.id is null then null else json_build_object(${headColumns},
      'colleagues', (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'jobTitle', a.job_title,
                       'email', a.email, 'phone', a.phone)), '[]') from account a
                      where a.id in (select written_by_id from step_events union select written_by_id from signed)),
      'nrm_sign_offs', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id,
                          'written_by_id', x.written_by_id, 'written_at', x.written_at, 'number', x.number,
                          'fingerprint', x.fingerprint, 'edition', x.edition) order by x.number), '[]') from signed x),
      'mark', md5((select string_agg(r.id::text || r.xmin::text, ' ' order by r.id, r.xmin::text) from rows r)
                  || coalesce((select string_agg(w.id::text || w.name || w.job_title || w.email || coalesce(w.phone, ''), ' '
                                 order by w.id) from colleagues w), '')),
      'kept', (select json_build_object('mark', s.mark, 'sealed', encode(s.sealed, 'base64')) from nrm_standing s
                where s.case_id = c.id)) end as rows
    from (select 1) one left join cases c on c.id = ${caseId}::uuid`
  return answer?.rows ?? null
}
