import { may } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import { perform, type Result, type Work } from './perform'

export type WorkItem = {
  caseId: string
  reference: string
  childName: string | null
  immediateDanger: boolean
  since: Date
  by: string
}
export type MyWork = {
  onDuty: boolean
  drafts: { id: string; startedAt: Date; savedAt: Date }[]
  questions: { caseId: string; reference: string; askedAt: Date }[]
  recorded: { caseId: string; reference: string; stage: string; openedAt: Date }[]
  allocated: WorkItem[]
  triage: WorkItem[]
  toAgree: WorkItem[]
  toSign: WorkItem[]
  unallocated: WorkItem[]
  /** New concerns that may be about the child of a restricted case which names them. */
  matches: { caseId: string; reference: string; known: string; foundAt: Date; onCall: string | null }[]
}

type Row = {
  list: string
  case_id: string
  reference: string
  name: string | null
  danger: boolean
  since: Date
  by: string
  extra: string | null
  id: string | null
}

/** Most of what each list shows; the list's own page has the rest. */
const mostShown = 25

/**
 * Everything that waits for a person, in one query. Row-level security and the roles' own lists both decide
 * what is there; `lists` are those that this person's roles open.
 */
async function waiting({ tx }: Work, actor: Actor, lists: readonly string[]): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    with item as (
      select 'draft' as list, null::uuid as case_id, '' as reference, null as name, false as danger, d.saved_at as since,
             '' as by, d.started_at::text as extra, d.id
        from draft d where d.account_id = ${actor.id}::uuid and d.form_id = 'concern'
      union all
      select 'question', q.case_id, c.reference, null, false, q.written_at, '', null, q.id
        from question q join child_case c on c.id = q.case_id
       where q.shown_to_id = ${actor.id}::uuid and q.answered_at is null
      union all
      (select 'recorded', c.id, c.reference, null, c.immediate_danger, c.opened_at, '', c.stage, null
        from child_case c where c.author_id = ${actor.id}::uuid order by c.opened_at desc limit ${mostShown})
      union all
      select 'recorded', r.case_id, r.reference, null, false, r.opened_at, '', 'received', null from app.received() r
      union all
      select 'match', c.id, c.reference, null, false, m.found_at, k.reference,
             (select string_agg(a.name, ', ' order by a.name) from named_person n join account a on a.id = n.account_id
               where n.case_id = k.id and n.until is null and n.on_call), null
        from restricted_match m join child_case c on c.id = m.new_case_id join child_case k on k.id = m.known_case_id
       where m.settled_at is null and c.stage <> 'joined'
      union all
      select 'allocated', c.id, c.reference, k.name, c.immediate_danger, a."from", '', null, null
        from allocation a join child_case c on c.id = a.case_id left join child k on k.case_id = c.id
       where a.account_id = ${actor.id}::uuid and a.until is null
      union all
      (select 'triage', c.id, c.reference, k.name, c.immediate_danger, c.opened_at, w.name, null, null
        from child_case c left join child k on k.case_id = c.id join account w on w.id = c.author_id
       where 'triage' = any (${lists}) and c.organisation_id = ${actor.organisationId}::uuid and c.stage = 'triage'
       order by c.immediate_danger desc, c.opened_at limit ${mostShown})
      union all
      (select 'unallocated', c.id, c.reference, k.name, c.immediate_danger, c.decided_at, '', null, null
        from child_case c left join child k on k.case_id = c.id
       where 'unallocated' = any (${lists}) and c.organisation_id = ${actor.organisationId}::uuid and c.stage = 'open'
         and not exists (select from allocation a where a.case_id = c.id and a.until is null)
       order by c.immediate_danger desc, c.decided_at limit ${mostShown})
      union all
      (select case s.event when 'ready' then 'toSign' else 'toAgree' end, c.id, c.reference, k.name, c.immediate_danger,
              s.written_at, w.name, s.step, s.id
        from step_event s join child_case c on c.id = s.case_id left join child k on k.case_id = c.id
        join account w on w.id = s.written_by_id
       where s.organisation_id = ${actor.organisationId}::uuid and s.written_by_id <> ${actor.id}::uuid
         and ((s.event = 'ready' and 'toSign' = any (${lists})
               and not exists (select from nrm_sign_off n where n.case_id = s.case_id and n.written_at > s.written_at)
               and not exists (select from step_event l where l.case_id = s.case_id and l.event = 'ready' and l.written_at > s.written_at))
           or (s.event = 'not-needed' and 'toAgree' = any (${lists})
               and not exists (select from step_event l where l.case_id = s.case_id and l.step = s.step
                                  and l.written_at > s.written_at and l.event <> 'acknowledged')))
       order by s.written_at limit ${mostShown}))
    select * from item order by danger desc, since desc`
}

const itemOf = (row: Row): WorkItem => ({
  caseId: row.case_id,
  reference: row.reference,
  childName: row.name,
  immediateDanger: row.danger,
  since: row.since,
  by: row.by,
})

/** What waits for this person, in the lists that their roles open. */
export const myWork = (actor: Actor): Promise<Result<MyWork>> =>
  perform(actor, 'work.see', 'organisation', async frame => {
    const lists = [
      ...(may(actor, 'inbox.read') || frame.onDuty ? ['triage'] : []),
      ...(may(actor, 'case.allocate') ? ['unallocated'] : []),
      ...(may(actor, 'step.agree') ? ['toAgree'] : []),
      ...(may(actor, 'nrm.sign') ? ['toSign'] : []),
    ]
    const rows = await waiting(frame, actor, lists)
    const of = (list: string) => rows.filter(row => row.list === list)
    return {
      onDuty: frame.onDuty,
      drafts: of('draft').map(row => ({
        id: row.id ?? '',
        savedAt: row.since,
        startedAt: new Date(row.extra ?? row.since),
      })),
      questions: of('question').map(row => ({
        caseId: row.case_id,
        reference: row.reference,
        askedAt: row.since,
      })),
      recorded: of('recorded').map(row => ({
        caseId: row.case_id,
        reference: row.reference,
        stage: row.extra ?? '',
        openedAt: row.since,
      })),
      allocated: of('allocated').map(itemOf),
      triage: of('triage').map(itemOf),
      toAgree: of('toAgree').map(itemOf),
      toSign: of('toSign').map(itemOf),
      unallocated: of('unallocated').map(itemOf),
      matches: of('match').map(row => ({
        caseId: row.case_id,
        reference: row.reference,
        known: row.by,
        foundAt: row.since,
        onCall: row.extra,
      })),
    }
  })
