import type { Tx } from '../platform/database'
import { sql } from '../platform/transaction'
import { authorReached } from './author-reached'
import { type CalledRow, calledIn } from './child-name'
import type { ChildRow } from './child-row'
import { closedAt, closingAskedAt } from './closure-rows'
import { type CoverRow, coversOf } from './cover-rows'
import { type FlagRow, standingFlags } from './flag-rows'
import { type HandoverRow, handoversOf } from './handover-rows'
import { planStanding } from './plan-rows'

/** Bytes travel as base64 and instants as text inside one JSON answer. */
export type Row<T> = T & { id: string; case_id: string; written_by_id: string; written_at: string }
export type CaseRows = {
  case: {
    id: string
    reference: string
    stage: 'triage' | 'open' | 'closed' | 'joined'
    closed_at: string | null
    nation: string
    author_id: string
    author_reached: boolean
    joined_to_id: string | null
    immediate_danger: boolean
    opened_at: string
    version: number
  }
  joined_to: string | null
  read_at: string
  /** The cases that its concern opened for other children, or those that hold them now. */
  linked: { id: string; reference: string; children: CalledRow[] }[]
  /** The day of the review of the restriction that stands on it, or on the case it was joined to. */
  restricted: string | null
  organisation: { name: string; first_responder: boolean; duty_to_notify: boolean; demonstration: boolean }
  team: string | null
  keys: { id: string; wrapped_key: string }[]
  /** The case's own child first, then those of the concerns joined to it, the oldest first. */
  children: ChildRow[]
  child_changes: Row<{ sealed: string }>[]
  danger_changes: Row<{
    change: 'raised' | 'over'
    happened_at: string
    came_from_id: string | null
    sealed_why: string
  }>[]
  colleagues: { id: string; name: string; jobTitle: string; email: string; phone: string | null }[]
  allocations: { account_id: string }[]
  concerns: Row<{ form_version: number; sealed_transcript: string; sealed_answers: string }>[]
  entries: Row<{
    concern_id: string | null
    corrects_id: string | null
    restates: boolean
    kind: string | null
    known: string
    occurred: string | null
    precision: string
    sort_key: string
    topics: string[]
    sealed: string
  }>[]
  sightings: Row<{ kind: string; code: string; entry_id: string | null; sealed: string | null }>[]
  people: Row<{
    name: string
    relationship: string
    inform: string
    suspected: boolean | null
    sealed: string
    changed_by_id: string | null
    changed_at: string | null
    writers: string[]
    version: number
  }>[]
  step_events: Row<{ step: string; event: string; happened_at: string; sealed: string }>[]
  determinations: Row<{
    result: string
    computed: string
    snapshot: unknown
    look_again_on: string | null
    sealed_reasons: string
  }>[]
  questions: Row<{
    concern_id: string
    shown_to_id: string
    sealed_asked: string
    sealed_answered: string | null
    answered_at: string | null
    version: number
  }>[]
  decisions: Row<{ outcome: string; sealed_reasons: string; sealed_reply: string }>[]
  nrm_answers: Row<{ key: string; writers: string[]; sealed: string; version: number }>[]
  /** One line for each giving, the newest first. */
  handovers: HandoverRow[]
  flags: FlagRow[]
  /** Who has it open for their turn of duty now. */
  covers: CoverRow[]
  plan: { id: string; case_id: string; sealed: string } | null
  closing_asked_at: string | null
  nrm_sign_offs: Row<{ number: number; fingerprint: string; edition: string }>[]
}

/**
 * Everything that one case and the concerns joined to it hold, in one query, as row-level security lets
 * this person see it; null when nothing is there for them. Where it is not
 * `whole`, without sightings, and of the entries only those that correct one, unread.
 */
export async function caseRows(tx: Tx, caseId: string, whole: boolean): Promise<CaseRows | null> {
  const [answer] = await tx.$queryRaw<{ file: CaseRows | null }[]>`
    with cases as materialized (select * from child_case where id = ${caseId}::uuid or joined_to_id = ${caseId}::uuid),
    ids as (select array(select id from cases) as all_ids),
    concerns as (select * from concern where case_id = any ((select all_ids from ids)::uuid[])),
    entries as (select * from entry where (${whole} or corrects_id is not null) and case_id = any ((select all_ids from ids)::uuid[])),
    sightings as (select * from sighting where case_id = any ((select all_ids from ids)::uuid[])),
    people as (select * from person where case_id = any ((select all_ids from ids)::uuid[])),
    step_events as (select * from step_event where case_id = any ((select all_ids from ids)::uuid[])),
    determinations as (select * from determination where case_id = any ((select all_ids from ids)::uuid[])),
    questions as (select * from question where case_id = any ((select all_ids from ids)::uuid[])),
    decisions as (select * from triage_decision where case_id = any ((select all_ids from ids)::uuid[])),
    child_changes as (select * from child_change where case_id = any ((select all_ids from ids)::uuid[])),
    danger_changes as (select * from danger_change where case_id = any ((select all_ids from ids)::uuid[])),
    nrm_answers as (select * from nrm_answer where case_id = ${caseId}::uuid),
    nrm_sign_offs as (select * from nrm_sign_off where case_id = ${caseId}::uuid),
    allocations as (select * from allocation where case_id = ${caseId}::uuid and until is null),
    writers as (
      select written_by_id as id from concerns union select written_by_id from entries
      union select written_by_id from sightings union select written_by_id from people
      union select written_by_id from step_events union select written_by_id from determinations
      union select written_by_id from questions union select shown_to_id from questions
      union select written_by_id from child_changes union select written_by_id from danger_changes
      union select written_by_id from decisions union select written_by_id from nrm_answers
      union select written_by_id from nrm_sign_offs union select author_id from cases
      union select account_id from allocations union select changed_by_id from people)
    select case when c.id is null then null else json_build_object(
      'case', json_build_object('id', c.id, 'reference', c.reference, 'stage', c.stage, 'closed_at', ${closedAt},
        'nation', c.nation, 'author_id', c.author_id, 'joined_to_id', c.joined_to_id, 'immediate_danger', c.immediate_danger,
        'opened_at', c.opened_at, 'version', c.version, 'author_reached', ${authorReached}),
      'read_at', now(), 'joined_to', (select reference from child_case j where j.id = c.joined_to_id),
      'linked', (select coalesce(jsonb_agg(distinct jsonb_build_object('id', h.id, 'reference', h.reference, 'children', ${calledIn(sql`h.id`)})), '[]')
                   from case_link l join child_case o on o.id = l.other_case_id
                   join child_case h on h.id = coalesce(o.joined_to_id, o.id)
                  where l.case_id = any ((select all_ids from ids)::uuid[]) and h.id <> c.id and h.id is distinct from c.joined_to_id),
      'restricted', (select min(r.review_on) from restriction r where r.case_id in (c.id, c.joined_to_id) and r.lifted_at is null),
      'organisation', (select json_build_object('name', o.name, 'first_responder', o.first_responder, 'duty_to_notify', o.duty_to_notify,
                         'demonstration', o.demonstration) from organisation o where o.id = c.organisation_id),
      'team', (select t.name from team t where t.id = c.team_id),
      'keys', (select json_agg(json_build_object('id', k.id, 'wrapped_key', encode(k.wrapped_key, 'base64'))) from cases k),
      'children', (select coalesce(json_agg(json_build_object('case_id', h.case_id, 'name', h.name, 'aliases', h.aliases,
                    'birth_status', h.birth_status, 'date_of_birth', h.date_of_birth, 'estimated_age', h.estimated_age,
                    'sealed', encode(h.sealed, 'base64'), 'taken_in', h.taken_in, 'facts', h.facts, 'interpreter', h.interpreter, 'opened_at', k.opened_at, 'version', h.version)
                    order by h.case_id <> c.id, k.opened_at), '[]') from child h join cases k on k.id = h.case_id),
      'child_changes', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id, 'written_by_id', x.written_by_id,
                         'written_at', x.written_at, 'sealed', encode(x.sealed, 'base64')) order by x.written_at, x.id), '[]')
                         from child_changes x),
      'danger_changes', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id, 'written_by_id', x.written_by_id,
                          'written_at', x.written_at, 'change', x.change, 'happened_at', x.happened_at,
                          'came_from_id', x.came_from_id, 'sealed_why', encode(x.sealed_why, 'base64')) order by x.written_at, x.id), '[]') from danger_changes x),
      'colleagues', (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'jobTitle', a.job_title,
                       'email', a.email, 'phone', a.phone)), '[]') from account a where a.id in (select id from writers)),
      'allocations', (select coalesce(json_agg(json_build_object('account_id', x.account_id) order by x."from"), '[]')
                        from allocations x),
      'concerns', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id, 'written_by_id', x.written_by_id,
                     'written_at', x.written_at, 'form_version', x.form_version,
                     'sealed_transcript', encode(x.sealed_transcript, 'base64'),
                     'sealed_answers', encode(x.sealed_answers, 'base64')) order by x.written_at), '[]') from concerns x),
      'entries', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id, 'written_by_id', x.written_by_id,
                    'written_at', x.written_at, 'concern_id', x.concern_id, 'corrects_id', x.corrects_id, 'restates', x.restates, 'kind', x.kind, 'known', x.known,
                    'occurred', x.occurred, 'precision', x.precision, 'sort_key', x.sort_key, 'topics', x.topics,
                    'sealed', case when ${whole} then encode(x.sealed, 'base64') end) order by x.sort_key, x.written_at, x.id), '[]') from entries x),
      'sightings', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id, 'written_by_id', x.written_by_id,
                      'written_at', x.written_at, 'kind', x.kind, 'code', x.code, 'entry_id', x.entry_id,
                      'sealed', encode(x.sealed, 'base64'))
                      order by x.written_at, x.id), '[]') from sightings x),
      'people', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id, 'written_by_id', x.written_by_id,
                   'written_at', x.written_at, 'name', x.name, 'relationship', x.relationship, 'inform', x.inform,
                   'suspected', x.suspected, 'version', x.version, 'changed_by_id', x.changed_by_id,
                   'changed_at', x.changed_at, 'writers', x.writers, 'sealed', encode(x.sealed, 'base64'))
                   order by x.written_at, x.id), '[]') from people x),
      'step_events', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id, 'written_by_id', x.written_by_id,
                        'written_at', x.written_at, 'step', x.step, 'event', x.event, 'happened_at', x.happened_at,
                        'sealed', encode(x.sealed, 'base64')) order by x.happened_at, x.written_at, x.id), '[]') from step_events x),
      'determinations', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id, 'written_by_id', x.written_by_id,
                           'written_at', x.written_at, 'result', x.result, 'computed', x.computed, 'snapshot', x.snapshot - 'entries', 'look_again_on', x.look_again_on,
                           'sealed_reasons', encode(x.sealed_reasons, 'base64')) order by x.written_at), '[]') from determinations x),
      'questions', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id, 'written_by_id', x.written_by_id,
                      'written_at', x.written_at, 'concern_id', x.concern_id, 'shown_to_id', x.shown_to_id,
                      'answered_at', x.answered_at, 'version', x.version, 'sealed_asked', encode(x.sealed_asked, 'base64'),
                      'sealed_answered', encode(x.sealed_answered, 'base64')) order by x.written_at), '[]') from questions x),
      'decisions', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id, 'written_by_id', x.written_by_id,
                      'written_at', x.written_at, 'outcome', x.outcome, 'sealed_reasons', encode(x.sealed_reasons, 'base64'),
                      'sealed_reply', encode(x.sealed_reply, 'base64')) order by x.written_at), '[]') from decisions x),
      'nrm_answers', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id, 'written_by_id', x.written_by_id,
                        'written_at', x.written_at, 'key', x.key, 'writers', x.writers, 'version', x.version, 'sealed', encode(x.sealed, 'base64'))
                        order by x.written_at), '[]') from nrm_answers x),
      'flags', ${standingFlags}, 'covers', ${coversOf(caseId)}, 'handovers', ${handoversOf(caseId)},
      'plan', ${planStanding}, 'closing_asked_at', ${closingAskedAt},
      'nrm_sign_offs', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id, 'written_by_id', x.written_by_id,
                          'written_at', x.written_at, 'number', x.number, 'fingerprint', x.fingerprint, 'edition', x.edition)
                          order by x.number), '[]') from nrm_sign_offs x)) end as file
    from (select 1) one left join cases c on c.id = ${caseId}::uuid`
  return answer?.file ?? null
}
