import { can } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { CaseBrief } from '../domain/case/case-head'
import type { Nameable } from '../domain/restriction/questions'
import { open } from '../platform/sealing'
import { readBrief } from './case-brief'
import { perform, type Result, refuse } from './perform'
import { nameable, namedNow, standing } from './restriction'

export type NamedView = Nameable & { readonly since: Date; readonly onCall: boolean }
export type RestrictionView = {
  readonly file: CaseBrief
  readonly stands: {
    readonly id: string
    readonly why: string
    readonly by: string
    readonly at: Date
    /** YYYY-MM-DD */
    readonly reviewOn: string
    readonly asked: {
      readonly by: string
      readonly byMe: boolean
      readonly why: string
      readonly at: Date
    } | null
  } | null
  readonly named: readonly NamedView[]
  /** Whom it could name and does not. */
  readonly others: readonly Nameable[]
  /** The names of those who are kept from it for good: it is, or may be, about them. */
  readonly keptOut: readonly string[]
  /** Colleagues whom it could turn out to be about, whatever their role. */
  readonly keepable: readonly { readonly id: string; readonly name: string; readonly jobTitle: string }[]
}

/** To whom a case is open, and why, for whoever may change it. */
export const seeRestriction = (actor: Actor, caseId: string): Promise<Result<RestrictionView>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, key, facts, note }) => {
    if (!facts || !can(actor, 'case.restrict', facts)) refuse({ why: 'not-found' })
    const { file } = await readBrief(tx, caseId)
    note({ part: 'restriction' })
    const row = await standing(tx, caseId)
    const rows = await namedNow(tx, caseId)
    const people = await nameable(tx, actor, caseId)
    const accounts = await tx.account.findMany({
      where: { id: { in: [row?.writtenById, row?.liftAskedById].filter(id => typeof id === 'string') } },
      select: { id: true, name: true },
    })
    const nameOf = (id: string) => accounts.find(each => each.id === id)?.name ?? 'A colleague'
    const words = (column: string, sealed: Uint8Array) =>
      open<string>(key, `restriction|${row?.id}|${column}`, sealed)
    const stands = row && {
      id: row.id,
      why: words('why', row.sealedWhy),
      by: nameOf(row.writtenById),
      at: row.writtenAt,
      reviewOn: row.reviewOn.toISOString().slice(0, 10),
      asked:
        row.liftAskedById && row.liftAskedAt && row.sealedLiftWhy
          ? {
              by: nameOf(row.liftAskedById),
              byMe: row.liftAskedById === actor.id,
              why: words('lift-why', row.sealedLiftWhy),
              at: row.liftAskedAt,
            }
          : null,
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
        keptFrom: { none: { caseId } },
      },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, jobTitle: true },
    })
    const keptOut = await tx.account.findMany({
      where: { keptFrom: { some: { caseId } } },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { name: true },
    })
    return { file, stands, named, others, keptOut: keptOut.map(({ name }) => name), keepable }
  })
