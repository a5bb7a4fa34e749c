import { may } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { Rung } from '../domain/alert/escalation'
import type { Cause } from '../domain/alert/words'
import { type Gap, gapsAhead } from '../domain/on-call/gaps'
import type { Place } from '../domain/on-call/places'
import type { WorkLine, WorkListed } from '../domain/work/line'
import { type WorkListId, workListIds } from '../domain/work/lists'
import { mailGoesOut } from '../platform/mail'
import { childNamed } from './child-name'
import { dangerLeft } from './danger-rows'
import { lateInWords } from './late-rows'
import { perform, type Result } from './perform'
import { type WorkRow, waiting, waitingIn } from './work-rows'

/** Something urgent that came to this person and that nobody has read yet. */
export type WaitingAlert = WorkLine & { id: string; cause: Cause; rung: Rung; before: boolean }
export type MyWork = {
  onDuty: boolean
  alerts: WaitingAlert[]
  /** When nobody is on call, for whoever plans the rota; the places are in each. */
  gaps: Gap[]
  /** For administrators: whether e-mail goes out, and how many did not. */
  mail: { goesOut: boolean; unsent: number } | null
  drafts: { id: string; startedAt: Date; savedAt: Date }[]
  questions: { caseId: string; reference: string; askedAt: Date }[]
  /** The newest of their own concerns. */
  recorded: { caseId: string; reference: string; stage: string; openedAt: Date }[]
  /** The first of each list, and how many it has. */
  lists: Record<WorkListId, WorkListed>
  /** Which of them this person's roles open, so that they are told also when nothing is there. */
  opens: WorkListId[]
  /** New concerns that may be about the child of a restricted case which names them. */
  matches: {
    caseId: string
    reference: string
    /** The concern is restricted itself by now. */
    restricted: boolean
    known: string
    foundAt: Date
    onCall: string | null
  }[]
}

/** What is worked out from a line's own rows. */
function saidOf({ list, done, by, extra }: WorkRow, now: Date): Pick<WorkLine, 'by' | 'extra'> {
  if (!done) return { by, extra }
  if (list === 'danger') return { by, extra: dangerLeft(done) }
  const { late, held } = lateInWords(done, now)
  return { by: list === 'late' ? '' : held, extra: late }
}

const lineOf =
  (now: Date) =>
  (row: WorkRow): WorkLine => ({
    id: row.id,
    caseId: row.case_id,
    reference: row.reference,
    childName: row.children && childNamed(row.children, row.case_id),
    immediateDanger: row.danger,
    since: row.since,
    ...saidOf(row, now),
  })

const alertOf =
  (now: Date) =>
  (row: WorkRow): WaitingAlert => {
    const [rung, cause, after] = (row.extra ?? '').split(' ')
    const called = { rung: rung as Rung, cause: cause as Cause, before: after !== undefined }
    return { ...lineOf(now)(row), id: row.id ?? '', ...called }
  }

const matchOf = (row: WorkRow): MyWork['matches'][number] => ({
  caseId: row.case_id,
  reference: row.reference,
  restricted: row.id !== null,
  known: row.by,
  foundAt: row.since,
  onCall: row.extra,
})

const turnOf = (row: WorkRow) => ({
  place: row.by as Place,
  startsAt: row.since,
  endsAt: new Date(row.extra ?? row.since),
})

/** The lists that a person's roles open. The others hold what is their own, whatever their role. */
export const openLists = (actor: Actor, onDuty: boolean): string[] => [
  ...(may(actor, 'inbox.read') || onDuty ? ['triage'] : []),
  ...(may(actor, 'case.allocate') ? ['unallocated'] : []),
  ...(may(actor, 'step.agree') ? ['to-agree'] : []),
  ...(may(actor, 'nrm.sign') ? ['to-sign'] : []),
  ...(may(actor, 'concern.write') ? ['allocated'] : []),
  ...(may(actor, 'reply.read') ? ['reply'] : []),
  ...(may(actor, 'inbox.read') ? ['cover'] : []),
  ...(may(actor, 'case.allocate') ? ['flag', 'plan', 'late-elsewhere'] : []),
  ...(may(actor, 'case.restrict') ? ['restriction'] : []),
  ...(may(actor, 'duty.see') ? ['turn'] : []),
  ...(may(actor, 'message.see') ? ['unsent'] : []),
]

/** What waits for this person, in the lists that their roles open. */
export const myWork = (actor: Actor): Promise<Result<MyWork>> =>
  perform(actor, 'work.see', 'organisation', async frame => {
    const lists = openLists(actor, frame.onDuty)
    const rows = await waiting(frame, actor, lists)
    const of = (list: string) => rows.filter(row => row.list === list)
    const listed = (id: WorkListId): WorkListed => ({
      total: of(id)[0]?.total ?? 0,
      lines: of(id).map(lineOf(frame.at)),
    })
    return {
      onDuty: frame.onDuty,
      alerts: of('alert').map(alertOf(frame.at)),
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
      lists: Object.fromEntries(workListIds.map(id => [id, listed(id)])) as MyWork['lists'],
      opens: workListIds.filter(id => lists.includes(id)),
      matches: of('match').map(matchOf),
    }
  })

/** What the badge beside My work counts, whole. */
export type ToRead = Pick<MyWork, 'alerts' | 'matches'> & { total: number; opened: WorkListed }

/**
 * The alerts, the openings by somebody on duty and the matches that wait for this person to read: as many as
 * `app.alerts_waiting` counts. A match that waits for whoever is on call stands on My work alone.
 */
export const toRead = (actor: Actor): Promise<Result<ToRead>> =>
  perform(actor, 'work.see', 'organisation', async frame => {
    const rows = await waiting(frame, actor, [])
    const goesTo = await frame.tx.$queryRaw<{ caseId: string; known: string }[]>`
      select case_id as "caseId", known from app.matches_to_read()`
    const of = (list: string) => rows.filter(row => row.list === list)
    const alerts = of('alert').map(alertOf(frame.at))
    const matches = of('match')
      .map(matchOf)
      .filter(each => goesTo.some(to => to.caseId === each.caseId && to.known === each.known))
    const opened = { total: of('opened')[0]?.total ?? 0, lines: of('opened').map(lineOf(frame.at)) }
    return { total: alerts.length + matches.length + opened.total, alerts, matches, opened }
  })

/**
 * One page of one list of My work, with the number that My work says. Of a page past the end, as after something was
 * settled, the first is shown instead: it never says that nothing waits.
 */
export const workList = (
  actor: Actor,
  list: WorkListId,
  page: number,
): Promise<Result<WorkListed & { page: number }>> =>
  perform(actor, 'work.see', 'organisation', async frame => {
    const read = (page: number) => waitingIn(frame, actor, openLists(actor, frame.onDuty), { list, page })
    const asked = await read(page)
    const [rows, shown] = asked.length > 0 || page === 1 ? [asked, page] : [await read(1), 1]
    frame.note({ list, page: shown })
    return { total: rows[0]?.total ?? 0, lines: rows.map(lineOf(frame.at)), page: shown }
  })
