import type { PermissionId } from '../domain/access/permissions'
import type { TrailDetail } from '../domain/access/trail-detail'
import { database } from '../platform/database'
import { told } from '../records/told'

/**
 * Tells the trail that somebody failed to be this person. A disabled account is told of too, although
 * app.enter knows nobody by it.
 */
export async function tellRefused(
  account: { id: string; organisationId: string },
  action: PermissionId,
  detail: TrailDetail = {},
): Promise<void> {
  await database().$transaction([
    database().$queryRaw`select at from app.enter(${account.id}::uuid, null)`,
    database().$queryRaw`
      select set_config('app.actor', ${account.id}, true), set_config('app.organisation', ${account.organisationId}, true)`,
    database()
      .$executeRaw`select app.record_events(${told({ action, outcome: 'refused', caseId: null, detail })}::jsonb)`,
  ])
}
