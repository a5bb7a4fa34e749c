import { may } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { Rung } from '../domain/alert/escalation'
import type { Cause } from '../domain/alert/words'
import { type Gap, gapsAhead } from '../domain/on-call/gaps'
import type { Place } from '../domain/on-call/places'
import { mailGoesOut } from '../platform/mail'
import { perform, type Result } from './perform'
import { type WorkRow, waiting } from './work-rows'

export type WorkItem = {
  caseId: string
  reference: string
  childName: string | null
  immediateDanger: boolean
  since: Date
  by: string
}
/** Something urgent that came to this person and that nobody has read yet. */
export type WaitingAlert = WorkItem & { id: string; cause: Cause; rung: Rung }
export type MyWork = {
  onDuty: boolean
  alerts: WaitingAlert[]
  /** What the other side of a concern wrote and this person has not opened. */
  replies: { caseId: string; reference: string; since: Date; by: string; fromAuthor: boolean }[]
  /** When nobody is on call, for whoever plans the rota; the places are in each. */
  gaps: Gap[]
  /** For administrators: whether e-mail goes out, and how many did not. */
  mail: { goesOut: boolean; unsent: number } | null
  drafts: { id: string; startedAt: Date; savedAt: Date }[]
  questions: { caseId: string; reference: string; askedAt: Date }[]
  recorded: { caseId: string; reference: string; stage: string; openedAt: Date }[]
  /** Opened by somebody on duty in the last seven days: cases they hold; every case, for leads. */
  covers: (WorkItem & { until: Date })[]
  /** Open to them for their own turn of duty, until `since`. */
  covering: WorkItem[]
  /** Given to them with a handover that they have not read. */
  handovers: (WorkItem & { id: string })[]
  allocated: WorkItem[]
  triage: WorkItem[]
  toAgree: WorkItem[]
  toSign: WorkItem[]
  unallocated: WorkItem[]
  /** New concerns that may be about the child of a restricted case which names them. */
  matches: { caseId: string; reference: string; known: string; foundAt: Date; onCall: string | null }[]
}

const itemOf = (row: WorkRow): WorkItem => ({
  caseId: row.case_id,
  reference: row.reference,
  childName: row.name,
  immediateDanger: row.danger,
  since: row.since,
  by: row.by,
})

const alertOf = (row: WorkRow): WaitingAlert => {
  const [rung, cause] = (row.extra ?? '').split(' ')
  return { ...itemOf(row), id: row.id ?? '', rung: rung as Rung, cause: cause as Cause }
}

const turnOf = (row: WorkRow) => ({
  place: row.by as Place,
  startsAt: row.since,
  endsAt: new Date(row.extra ?? row.since),
})

/** What waits for this person, in the lists that their roles open. */
export const myWork = (actor: Actor): Promise<Result<MyWork>> =>
  perform(actor, 'work.see', 'organisation', async frame => {
    const lists = [
      ...(may(actor, 'inbox.read') || frame.onDuty ? ['triage'] : []),
      ...(may(actor, 'case.allocate') ? ['unallocated'] : []),
      ...(may(actor, 'step.agree') ? ['toAgree'] : []),
      ...(may(actor, 'nrm.sign') ? ['toSign'] : []),
      ...(may(actor, 'reply.read') ? ['reply'] : []),
      ...(may(actor, 'inbox.read') ? ['cover'] : []),
      ...(may(actor, 'duty.see') ? ['turn'] : []),
      ...(may(actor, 'message.see') ? ['unsent'] : []),
    ]
    const rows = await waiting(frame, actor, lists)
    const of = (list: string) => rows.filter(row => row.list === list)
    return {
      onDuty: frame.onDuty,
      alerts: of('alert').map(alertOf),
      replies: of('reply').map(row => ({ ...itemOf(row), fromAuthor: row.extra === 'author' })),
      gaps: lists.includes('turn') ? gapsAhead(of('turn').map(turnOf), frame.at) : [],
      mail: lists.includes('unsent')
        ? { goesOut: mailGoesOut(), unsent: Number(of('unsent')[0]?.reference) }
        : null,
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
      covers: of('cover').map(row => ({ ...itemOf(row), until: new Date(row.extra ?? row.since) })),
      covering: of('covering').map(itemOf),
      handovers: of('handover').map(row => ({ ...itemOf(row), id: row.id ?? '' })),
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
