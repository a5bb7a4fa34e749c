import type { Actor } from '../domain/access/role'
import type { TrailFilter } from '../domain/access/trail-filter'
import { toldAs } from '../domain/access/trail-words'
import { addDays } from '../domain/time/day'
import { instantOf } from '../domain/time/london'
import type { Tx } from '../platform/database'
import { perform, type Result } from './perform'

export type TrailLine = {
  key: string
  at: Date
  sentence: string
  refused: boolean
  detail: { [name: string]: unknown }
}
export type TrailPage = { lines: TrailLine[]; more: boolean; people: { id: string; name: string }[] }
const pageLength = 50

const sentence = (
  row: { action: string; outcome: string },
  detail: TrailLine['detail'],
  who: string,
  reference: string | null,
) =>
  toldAs(row.action, row.outcome === 'refused', detail)
    .replace('{who}', who)
    .replace('{case}', reference ?? 'that is not there')

/** What names a colleague by their id says their name: staff, never a child. */
const withNames = (detail: TrailLine['detail'], people: TrailPage['people']): TrailLine['detail'] => {
  const name = people.find(({ id }) => id === detail.worker)?.name
  return name ? { ...detail, worker: name } : detail
}

const onDay = (day: string) => ({ gte: instantOf(day, '00:00'), lt: instantOf(addDays(day, 1), '00:00') })

const rowsOf = (tx: Tx, actor: Actor, filter: TrailFilter) =>
  tx.auditEvent.findMany({
    relationLoadStrategy: 'join',
    where: {
      organisationId: actor.organisationId,
      ...(filter.person ? { actorId: filter.person } : {}),
      ...(filter.reference ? { reference: filter.reference.toUpperCase() } : {}),
      ...(filter.action ? { action: filter.action } : {}),
      ...(filter.day ? { at: onDay(filter.day) } : {}),
    },
    orderBy: [{ at: 'desc' }, { shard: 'asc' }, { seq: 'desc' }],
    skip: (filter.page - 1) * pageLength,
    take: pageLength + 1,
    include: { actor: { select: { name: true } } },
  })

/**
 * The trail as plain sentences, newest first, of the auditor's own organisation, filtered. `null`: a filter could
 * not be read, so there are no lines, only the people to choose from.
 */
export const readTrail = (actor: Actor, filter: TrailFilter | null): Promise<Result<TrailPage>> =>
  perform(actor, 'trail.read', 'organisation', async ({ tx, note }) => {
    const rows = filter ? await rowsOf(tx, actor, filter) : []
    const people = await tx.account.findMany({
      where: { organisationId: actor.organisationId },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    })
    note({ rows: Math.min(rows.length, pageLength), page: filter?.page ?? 1 })
    return {
      lines: rows.slice(0, pageLength).map(row => ({
        key: `${row.shard}-${row.seq}`,
        at: row.at,
        sentence: sentence(
          row,
          row.detail as TrailLine['detail'],
          row.actor?.name ?? 'Somebody',
          row.reference,
        ),
        refused: row.outcome === 'refused',
        detail: withNames(row.detail as TrailLine['detail'], people),
      })),
      more: rows.length > pageLength,
      people,
    }
  })
