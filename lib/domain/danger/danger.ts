import type { CaseFile, Colleague, DangerView } from '../case/case-file'

/** One moment in the story of the danger: who said so, when, and why. */
export type DangerLine = {
  readonly id: string
  readonly change: DangerView['change']
  readonly by: Colleague
  readonly at: Date
  /** From when on it was so. */
  readonly since: Date
  readonly why: string
}

/** Everything that was said of danger, oldest first: with a concern, or on the case since. */
export function dangerLines(file: Pick<CaseFile, 'concerns' | 'dangers'>): DangerLine[] {
  const reported = file.concerns
    .filter(concern => concern.danger.immediateDanger === 'yes')
    .map(({ id, writtenBy, writtenAt, worry }) => ({
      id,
      change: 'raised' as const,
      by: writtenBy,
      at: writtenAt,
      since: writtenAt,
      why: worry.whatWorries ?? '',
    }))
  const later = file.dangers.map(({ id, change, writtenBy, writtenAt, happenedAt, why }) => ({
    id,
    change,
    by: writtenBy,
    at: writtenAt,
    since: happenedAt,
    why,
  }))
  return [...reported, ...later].sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** How many rows of the case itself a page shows: what "over" must have had before it. */
export const rowsSeen = (file: Pick<CaseFile, 'id' | 'dangers'>): number =>
  file.dangers.filter(each => each.caseId === file.id).length

/** A call made this long before the danger was written down still counts as the call about it. */
const callFirst = 60 * 60_000

/**
 * Whether the police were told of the danger there is now: a call about earlier danger is not one about new danger.
 * `raised` is the last time that danger was raised after the concern was submitted, if it ever was.
 */
export const toldOf = (
  raised: { readonly happenedAt: Date } | undefined,
  police: readonly { readonly happenedAt: Date }[],
): boolean =>
  police.some(event => !raised || event.happenedAt.getTime() >= raised.happenedAt.getTime() - callFirst)

/** The same of a whole case. */
export const policeTold = ({ dangers, stepEvents }: Pick<CaseFile, 'dangers' | 'stepEvents'>): boolean =>
  toldOf(
    dangers.findLast(each => each.change === 'raised'),
    stepEvents.filter(each => each.step === 'police' && each.event === 'sent'),
  )
