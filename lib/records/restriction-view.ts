import { can } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { CaseBrief } from '../domain/case/case-head'
import type { Nameable } from '../domain/restriction/questions'
import type { Tx } from '../platform/database'
import { open } from '../platform/sealing'
import { readBrief } from './case-brief'
import { perform, type Result, refuse } from './perform'
import { nameable, namedNow, standing } from './restriction'

export type NamedView = Nameable & { readonly since: Date; readonly onCall: boolean }
type Asked = { readonly by: string; readonly byMe: boolean; readonly why: string; readonly at: Date }
export type KeptOut = { readonly id: string; readonly name: string; readonly asked: Asked | null }
export type RestrictionView = {
  readonly file: CaseBrief
  readonly stands: {
    readonly id: string
    readonly why: string
    readonly by: string
    readonly at: Date
    /** YYYY-MM-DD */
    readonly reviewOn: string
    /** When its named people found it still needed, the newest first. */
    readonly reviews: readonly { readonly by: string; readonly at: Date; readonly why: string }[]
    readonly asked: Asked | null
  } | null
  readonly named: readonly NamedView[]
  /** Whom it could name and does not. */
  readonly others: readonly Nameable[]
  /** Who is kept from it, because it is, or may be, about them. */
  readonly keptOut: readonly KeptOut[]
  /** Colleagues whom it could turn out to be about, whatever their role. */
  readonly keepable: readonly { readonly id: string; readonly name: string; readonly jobTitle: string }[]
}

/** Who is kept from it now, by name. */
const keptOf = (tx: Tx, caseId: string) =>
  tx.keptFrom.findMany({
    where: { caseId, endedAt: null },
    orderBy: [{ account: { name: 'asc' } }, { id: 'asc' }],
    include: { account: { select: { name: true } } },
  })

/** The newest answers to whether a restriction is still needed. */
const reviewsOf = (tx: Tx, restrictionId: string) =>
  tx.restrictionReview.findMany({
    where: { restrictionId },
    orderBy: [{ writtenAt: 'desc' }, { id: 'desc' }],
    take: 20,
  })

/** To whom a case is open, and why, for whoever may change it. */
export const seeRestriction = (actor: Actor, caseId: string): Promise<Result<RestrictionView>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, key, facts, note }) => {
    if (!facts || !can(actor, 'case.restrict', facts)) refuse({ why: 'not-found' })
    const { file } = await readBrief(tx, caseId)
    note({ part: 'restriction' })
    const row = await standing(tx, caseId)
    const rows = await namedNow(tx, caseId)
    const people = await nameable(tx, actor, caseId)
    const kept = await keptOf(tx, caseId)
    const reviews = row ? await reviewsOf(tx, row.id) : []
    const known = [
      row?.writtenById,
      row?.liftAskedById,
      ...kept.map(each => each.letAskedById),
      ...reviews.map(each => each.writtenById),
    ]
    const accounts = await tx.account.findMany({
      where: { id: { in: known.filter(id => typeof id === 'string') } },
      select: { id: true, name: true },
    })
    const nameOf = (id: string) => accounts.find(each => each.id === id)?.name ?? 'A colleague'
    const askedBy = (id: string | null, at: Date | null, place: string, sealed: Uint8Array | null) =>
      id && at && sealed
        ? { by: nameOf(id), byMe: id === actor.id, why: open<string>(key, place, sealed), at }
        : null
    const stands = row && {
      id: row.id,
      why: open<string>(key, `restriction|${row.id}|why`, row.sealedWhy),
      by: nameOf(row.writtenById),
      at: row.writtenAt,
      reviewOn: row.reviewOn.toISOString().slice(0, 10),
      reviews: reviews.map(each => ({
        by: nameOf(each.writtenById),
        at: each.writtenAt,
        why: open<string>(key, `restriction_review|${each.id}|why`, each.sealedWhy),
      })),
      asked: askedBy(row.liftAskedById, row.liftAskedAt, `restriction|${row.id}|lift-why`, row.sealedLiftWhy),
    }
    const named = rows.flatMap(({ accountId, from, onCall }) => {
      const person = people.find(each => each.id === accountId)
      return person ? [{ ...person, since: from, onCall }] : []
    })
    const others = people.filter(person => !rows.some(each => each.accountId === person.id))
    const keepable = await tx.account.findMany({
      where: {
        organisationId: actor.organisationId,
        id: { not: actor.id },
        disabledAt: null,
        keptFrom: { none: { caseId, endedAt: null } },
      },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, jobTitle: true },
    })
    const keptOut = kept.map(each => ({
      id: each.id,
      name: each.account.name,
      asked: askedBy(each.letAskedById, each.letAskedAt, `kept_from|${each.id}|let-why`, each.sealedLetWhy),
    }))
    return { file, stands, named, others, keptOut, keepable }
  })
