import type { CaseFacts } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import { type Able, type Call, nextCall } from '../domain/alert/escalation'
import { type AlertStory, type Cause, wasActedOn } from '../domain/alert/words'
import type { CaseBrief } from '../domain/case/case-head'
import { database, type Tx } from '../platform/database'
import { isId, newId } from '../platform/identity'
import { mailGoesOut } from '../platform/mail'
import { sql } from '../platform/transaction'
import { readBrief } from './case-brief'
import { sendSoon } from './messages'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'

type ToRing = {
  at: Date
  written_by_id: string
  calls: (Omit<Call, 'at'> & { at: string })[]
  able: Able[]
}

/** Calls whoever is next for an alert, if it is time; nobody, once it is read. Their e-mails go out by a job. */
async function ring(tx: Tx, alert: string): Promise<void> {
  const [found] = await tx.$queryRaw<ToRing[]>`select * from app.alert_to_ring(${alert}::uuid)`
  if (!found) return
  const calls = found.calls.map(call => ({ ...call, at: new Date(call.at) }))
  const next = nextCall({ raisedBy: found.written_by_id, calls, able: found.able }, found.at)
  if (!next) return
  const messages = await tx.$queryRaw<{ id: string }[]>`
    select id from app.call_for_alert(${alert}::uuid, ${next.rung}, ${next.people}::uuid[], ${mailGoesOut()})`
  await sendSoon(tx, messages)
}

/** Alerts whoever is on call, in the transaction that writes what is urgent: it waits for no job. */
export async function raiseAlert(
  { tx, at }: Pick<Work, 'tx' | 'at'>,
  actor: Actor,
  caseId: string,
  cause: Cause,
): Promise<void> {
  const id = newId()
  const mine = { organisationId: actor.organisationId, caseId, writtenById: actor.id, writtenAt: at }
  await tx.alert.create({ data: { ...mine, id, cause } })
  await ring(tx, id)
}

/**
 * The job of each minute: takes every alert that nobody has read to whoever is next. Which that is stands in the
 * tables, so it goes on after a restart, and two at once call nobody twice. One that fails keeps no other waiting.
 * @throws what the first that failed threw, when all others are done
 */
export async function escalateAlerts(): Promise<void> {
  const unread = await database().$queryRaw<{ id: string }[]>`select id from app.unread_alerts()`
  const failed: unknown[] = []
  for (const { id } of unread)
    await database()
      .$transaction(tx => ring(tx, id))
      .catch(error => failed.push(error))
  if (failed.length > 0) throw failed[0]
}

/** Says that this person has the alerts of a case and will act, without opening it: whoever raised them sees it. */
export const readAlerts = (actor: Actor, caseId: string, key: string): Promise<Result<{ id: string }>> =>
  perform(actor, 'alert.read', { case: caseId }, frame =>
    once(frame, actor, key, 'alert.read', async () => {
      // The trail's own line then marks them as read, as it does when the case is opened.
      if (!isId(caseId) || (await frame.tx.alert.count({ where: { caseId } })) === 0)
        refuse({ why: 'not-found' })
      return { id: caseId }
    }),
  )

const story = {
  calls: { orderBy: { writtenAt: 'asc' } },
  readings: { orderBy: { writtenAt: 'asc' } },
} as const

/** What of an alert is asked for, within another question. */
export const alertsAsked = { orderBy: { writtenAt: 'asc' }, include: story } as const

type AlertRow = {
  id: string
  cause: string
  writtenById: string
  writtenAt: Date
  calls: { shownToId: string; rung: string; writtenAt: Date }[]
  readings: { writtenById: string; how: string; writtenAt: Date }[]
}

/** The steps that answer an alert, within the same question. */
export const stepsAsked = {
  where: { event: 'sent' },
  select: { step: true, event: true, happenedAt: true, writtenAt: true },
} as const

/** Everybody whom the rows of alerts name. */
export const namedIn = (rows: readonly AlertRow[]): string[] =>
  rows.flatMap(row => [
    ...row.calls.map(call => call.shownToId),
    ...row.readings.map(reading => reading.writtenById),
  ])

export const storyOf = (
  row: AlertRow,
  steps: Parameters<typeof wasActedOn>[1],
  nameOf: (id: string) => string,
): AlertStory => ({
  id: row.id,
  cause: row.cause as Cause,
  at: row.writtenAt,
  calls: row.calls.map(call => ({
    name: nameOf(call.shownToId),
    rung: call.rung as Call['rung'],
    at: call.writtenAt,
  })),
  readings: row.readings.map(reading => ({
    name: nameOf(reading.writtenById),
    at: reading.writtenAt,
    how: reading.how as AlertStory['readings'][number]['how'],
  })),
  acted: wasActedOn(row.writtenAt, steps),
})

/** Everybody whom the alerts of a case name. */
const namedHere = sql`(
  select coalesce(json_object_agg(a.id, a.name), '{}') from account a
   where a.id in (select shown_to_id from alert_call where case_id = c.id
                  union select written_by_id from alert_reading where case_id = c.id))`

/** Whom the alerts of one case went to and who has read them, for whoever works on it. */
export const seeAlerts = (
  actor: Actor,
  caseId: string,
): Promise<Result<{ file: CaseBrief; facts: CaseFacts; alerts: AlertStory[] }>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts, note }) => {
    if (!facts) refuse({ why: 'not-found' })
    const { file, more: names } = await readBrief<{ [id: string]: string }>(tx, caseId, namedHere)
    const { alerts, stepEvents } = await tx.case.findUniqueOrThrow({
      relationLoadStrategy: 'join',
      where: { id: caseId },
      select: { alerts: alertsAsked, stepEvents: stepsAsked },
    })
    note({ part: 'alerts' })
    const nameOf = (id: string) => names[id] ?? 'A colleague'
    return { file, facts, alerts: alerts.map(alert => storyOf(alert, stepEvents, nameOf)) }
  })
