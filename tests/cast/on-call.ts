import type { Actor } from '../../lib/domain/access/role'
import type { Place } from '../../lib/domain/on-call/places'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'

/** Puts somebody on call from an hour ago for a day, by the tables: as `root`, for the runtime role must be somebody. */
export const onCall = (root: Root, { id, organisationId }: Actor, place: Place) =>
  root.query(
    `insert into on_call_turn (id, organisation_id, account_id, place, phone, starts_at, ends_at)
     values ($1, $2, $3, $4, '01632 960222', now() - interval '1 hour', now() + interval '1 day')`,
    [newId(), organisationId, id, place],
  )

type Root = { query(text: string, values?: unknown[]): Promise<unknown> }

/** Moves everything about alerts back in time: the clock stands still, the rows grow older. */
export async function olderBy(root: Root, minutes: number): Promise<void> {
  for (const table of ['alert', 'alert_call'])
    await root.query(`update ${table} set written_at = written_at - $1 * interval '1 minute'`, [minutes])
}

/** Whom an alert went to, in order, by the rung and the name. */
export const callsOf = (alert: {
  readonly calls: readonly { readonly name: string; readonly rung: string }[]
}): string[] => alert.calls.map(call => `${call.rung}: ${call.name.replace('Person ', '')}`)

/** Who is somebody's colleague no more. */
export const disable = ({ id }: Actor) =>
  database().account.update({ where: { id }, data: { disabledAt: new Date() } })
