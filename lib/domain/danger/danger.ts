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

/** How it stands with danger when there is none now: what nobody knew, or said was over, is never told as absent. */
export function whyNoDanger({
  concerns,
  dangers,
}: {
  readonly concerns: readonly Pick<CaseFile['concerns'][number], 'danger'>[]
  readonly dangers: readonly Pick<DangerView, 'change' | 'happenedAt'>[]
}): { readonly overSince: Date } | 'not-known' | 'not-reported' {
  const last = dangers.at(-1)
  if (last?.change === 'over') return { overSince: last.happenedAt }
  const asked = concerns.map(({ danger }) => danger.immediateDanger)
  return asked.includes('not-known') && !asked.includes('yes') ? 'not-known' : 'not-reported'
}

/** How many rows of the case itself a page shows: what "over" must have had before it. */
export const rowsSeen = (file: Pick<CaseFile, 'id' | 'dangers'>): number =>
  file.dangers.filter(each => each.caseId === file.id).length

/** What was said of danger on the case since somebody had read so many rows; at least the last of it. */
export function unread(file: Pick<CaseFile, 'id' | 'dangers'>, seen: number): DangerView[] {
  const own = file.dangers.filter(each => each.caseId === file.id)
  return own.length > seen ? own.slice(seen) : own.slice(-1)
}

/** A call made this long before the danger was written down still counts as the call about it; in milliseconds. */
export const callFirst = 60 * 60_000

type Raised = Pick<DangerView, 'change' | 'writtenAt' | 'cameFrom'>
type Call = { readonly caseId: string; readonly happenedAt: Date; readonly writtenAt: Date }

/** Whether a call was about this danger: made for the concern that brought it, or at the time of its writing. */
const isAbout = ({ writtenAt, cameFrom }: Raised, { caseId, happenedAt }: Call): boolean =>
  caseId === cameFrom || happenedAt.getTime() >= writtenAt.getTime() - callFirst

/** A concern is written up some time after the call about it: one recorded later, of this long before it was sent, counts. */
const callBefore = 24 * 60 * 60_000

/**
 * Whether the police, or children's services, were told of the danger there is now, all of it: each time that it was
 * raised since it was last over needs a call of its own time. Where nobody raised it, the concern told of it, and the
 * call that its writer recorded with it counts, whenever that was: they said that it was about this. So does one of the
 * day before it was sent or later; one of long ago that somebody records afterwards was about something else.
 * @param openedAt when the concern that opened the case was sent
 * @param changes oldest first
 * @param calls to the one or the other
 */
function toldOf(openedAt: Date, changes: readonly Raised[], calls: readonly Call[]): boolean {
  const raised = changes.slice(changes.findLastIndex(({ change }) => change === 'over') + 1)
  if (raised.length === 0)
    return calls.some(
      ({ happenedAt, writtenAt }) =>
        writtenAt.getTime() <= openedAt.getTime() || happenedAt.getTime() >= openedAt.getTime() - callBefore,
    )
  return raised.every(danger => calls.some(call => isAbout(danger, call)))
}

/** The same of one of the two, out of every step that was sent. */
export const wereTold = (
  step: 'police' | 'childrens-services',
  openedAt: Date,
  changes: readonly Raised[],
  sent: readonly (Call & { readonly step: string })[],
): boolean =>
  toldOf(
    openedAt,
    changes,
    sent.filter(each => each.step === step),
  )

type Told = {
  readonly openedAt: Date
  readonly dangers: readonly Raised[]
  readonly stepEvents: readonly (Call & { readonly step: string; readonly event: string })[]
}

/** The same on a whole case. */
export const wasTold = (
  step: 'police' | 'childrens-services',
  { openedAt, dangers, stepEvents }: Told,
): boolean =>
  wereTold(
    step,
    openedAt,
    dangers,
    stepEvents.filter(each => each.event === 'sent'),
  )

/** Whether the police were, on a whole case. */
export const policeTold = (file: Told): boolean => wasTold('police', file)

/** Whether somebody must ring the police now: danger that they were not told of, on a case that still leads. */
export const callIsDue = (file: Told & Pick<CaseFile, 'immediateDanger' | 'stage'>): boolean =>
  file.immediateDanger && file.stage !== 'joined' && !policeTold(file)
