import type { PermissionId } from '../domain/access/permissions'
import { checkDetail, type TrailDetail } from '../domain/access/trail-detail'

/** One event of the trail: what was done or refused, to which case, and ids, versions and counts of it. */
export type Told = {
  readonly action: PermissionId
  readonly outcome: 'done' | 'refused'
  readonly caseId: string | null
  readonly detail: TrailDetail
}

/**
 * Events as `app.record_events` takes them: the one way to the trail.
 * @throws when a detail holds anything that is not listed, which takes back the transaction that it tells of
 */
export const told = (...events: Told[]): string =>
  JSON.stringify(events.map(event => ({ ...event, detail: checkDetail(event.detail) })))
