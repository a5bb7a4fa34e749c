import { can } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { FlagKind, FlagView } from '../domain/flag/flag'
import type { FlagAnswers, ReviewAnswers } from '../domain/flag/questions'
import { addDays, dayOf } from '../domain/time/day'
import type { Tx } from '../platform/database'
import { isId, newId } from '../platform/identity'
import { open, seal, unwrap } from '../platform/sealing'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

const placeOf = (id: string, column: 'sealed' | 'removed-why') => `flag|${id}|${column}`
const midnight = (day: string) => new Date(`${day}T00:00:00Z`)
const dayIn = (date: Date) => date.toISOString().slice(0, 10)
const longest = 366

/** The day of a review is to come, and no more than a year away: a flag is not forgotten. */
function refuseDay(at: Date, reviewOn: string): void {
  const today = dayOf(at)
  if (reviewOn > today && reviewOn <= addDays(today, longest)) return
  const says = 'The day of the review must be after today, and at most a year away.'
  refuse({ why: 'incomplete', problems: [{ at: 'reviewOn', says }] })
}

/** Flags a case; every page of it shows the flag from then on. */
export const flagCase = (
  actor: Actor,
  caseId: string,
  key: string,
  answers: FlagAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'flag.write', { case: caseId }, frame =>
    once(frame, actor, key, 'flag.raise', async () => {
      const { tx, at, note } = frame
      const { kind = 'other', words = '', reviewOn = '' } = answers
      if (frame.facts?.stage === 'joined')
        refuse({ why: 'cannot', says: 'This concern is linked to another case. Flag that one.' })
      refuseDay(at, reviewOn)
      const id = newId()
      await tx.flag.create({
        data: {
          id,
          organisationId: actor.organisationId,
          caseId,
          writtenById: actor.id,
          writtenAt: at,
          kind,
          fromOn: midnight(answers.fromOn ?? dayOf(at)),
          reviewOn: midnight(reviewOn),
          sealed: seal(frame.key, placeOf(id, 'sealed'), words),
        },
      })
      note({ flag: id })
      return { id }
    }),
  )

/** Keeps a flag until another day, or removes it; refused as a conflict when somebody did so since it was read. */
export const reviewFlag = (
  actor: Actor,
  caseId: string,
  key: string,
  { id, version }: { id: string; version: number },
  answers: ReviewAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'flag.write', { case: caseId }, frame =>
    once(frame, actor, key, 'flag.review', async () => {
      const { tx, at, note } = frame
      if (!isId(id) || !(await tx.flag.findFirst({ where: { id, caseId } }))) refuse({ why: 'not-found' })
      const { outcome, reviewOn = '', why = '' } = answers
      if (outcome === 'keep') refuseDay(at, reviewOn)
      const removed = {
        removedAt: at,
        sealedRemovedWhy: seal(frame.key, placeOf(id, 'removed-why'), why),
      }
      const { count } = await tx.flag.updateMany({
        where: { id, caseId, version, removedAt: null },
        data: {
          ...(outcome === 'keep' ? { reviewOn: midnight(reviewOn) } : removed),
          changedById: actor.id,
          changedAt: at,
          version: { increment: 1 },
        },
      })
      if (count === 0) refuse({ why: 'conflict' })
      note({ flag: id, removed: outcome === 'remove' })
      return { id }
    }),
  )

export type SeenFlags = { reference: string; stage: string; flags: FlagView[] }

/** Every flag of a case and of what was joined to it, those that stand first, then the newest. */
export const seeFlags = (actor: Actor, caseId: string): Promise<Result<SeenFlags>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts }) => {
    if (!facts || !can(actor, 'flag.write', facts)) refuse({ why: 'not-found' })
    const cases = await tx.case.findMany({
      where: { OR: [{ id: caseId }, { joinedToId: caseId }] },
      select: { id: true, reference: true, stage: true, wrappedKey: true },
    })
    const own = cases.find(each => each.id === caseId) ?? refuse({ why: 'not-found' })
    return { reference: own.reference, stage: own.stage, flags: await flagsOf(tx, cases) }
  })

async function flagsOf(
  tx: Tx,
  cases: readonly { id: string; wrappedKey: Uint8Array }[],
): Promise<FlagView[]> {
  const keys = new Map(cases.map(each => [each.id, unwrap(each.wrappedKey)]))
  const rows = await tx.flag.findMany({
    where: { caseId: { in: [...keys.keys()] } },
    orderBy: { writtenAt: 'desc' },
    take: 500,
  })
  const names = await tx.account.findMany({
    where: { id: { in: rows.flatMap(row => [row.writtenById, row.changedById ?? []].flat()) } },
    select: { id: true, name: true },
  })
  const nameOf = (id: string) => names.find(each => each.id === id)?.name ?? 'A colleague'
  const views = rows.map(row => {
    const key = keys.get(row.caseId) ?? refuse({ why: 'not-found' })
    const changed =
      row.changedById && row.changedAt ? { by: nameOf(row.changedById), at: row.changedAt } : null
    const why =
      row.sealedRemovedWhy && open<string>(key, placeOf(row.id, 'removed-why'), row.sealedRemovedWhy)
    return {
      id: row.id,
      caseId: row.caseId,
      kind: row.kind as FlagKind,
      words: open<string>(key, placeOf(row.id, 'sealed'), row.sealed),
      fromOn: dayIn(row.fromOn),
      reviewOn: dayIn(row.reviewOn),
      by: nameOf(row.writtenById),
      at: row.writtenAt,
      changed,
      removed: row.removedAt && changed ? { ...changed, why: why ?? '' } : null,
      version: row.version,
    }
  })
  return views.toSorted((a, b) => Number(a.removed !== null) - Number(b.removed !== null))
}
