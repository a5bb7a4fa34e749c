import { type CaseFacts, canOnceOpen } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { CaseBrief } from '../domain/case/case-head'
import type { FlagKind, FlagView } from '../domain/flag/flag'
import type { FlagAnswers, ReviewAnswers } from '../domain/flag/questions'
import { addDays, dayOf } from '../domain/time/day'
import { isId, newId } from '../platform/identity'
import { seal } from '../platform/sealing'
import { sql } from '../platform/transaction'
import { cameFor } from './came-for'
import { readBrief } from './case-brief'
import { once } from './once'
import { perform, type Result, refuse } from './perform'
import type { Reader } from './reader'

const placeOf = (id: string, column: 'sealed' | 'removed-why') => `flag|${id}|${column}`
const midnight = (day: string) => new Date(`${day}T00:00:00Z`)
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

export type SeenFlags = { file: CaseBrief; facts: CaseFacts; flags: FlagView[] }

/** Every flag of a case and of what was joined to it, those that stand first, then the newest. */
export const seeFlags = (actor: Actor, caseId: string, todo?: 'flag.write'): Promise<Result<SeenFlags>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts: stands, note }) => {
    const facts = cameFor(actor, stands, todo)
    if (!canOnceOpen(actor, 'flag.write', facts)) refuse({ why: 'not-found' })
    const { file, more, reader } = await readBrief<FlagRow[]>(tx, caseId, everyFlag)
    note({ part: 'flags' })
    return { file, facts, flags: more.map(row => flagView(reader, row)) }
  })

type FlagRow = {
  id: string
  case_id: string
  kind: string
  from_on: string
  review_on: string
  sealed: string
  by: string
  at: string
  changed_by: string | null
  changed_at: string | null
  removed_at: string | null
  sealed_why: string | null
  version: number
}

const everyFlag = sql`(
  select coalesce(json_agg(json_build_object('id', f.id, 'case_id', f.case_id, 'kind', f.kind, 'from_on', f.from_on,
           'review_on', f.review_on, 'sealed', encode(f.sealed, 'base64'), 'by', coalesce(w.name, 'A colleague'),
           'at', f.written_at, 'changed_by', case when f.changed_by_id is not null then coalesce(n.name, 'A colleague') end,
           'changed_at', f.changed_at, 'removed_at', f.removed_at, 'sealed_why', encode(f.sealed_removed_why, 'base64'),
           'version', f.version) order by f.removed_at is not null, f.written_at desc), '[]')
    from (select * from flag where case_id = any ((select all_ids from ids)::uuid[]) order by written_at desc limit 500) f
    left join account w on w.id = f.written_by_id left join account n on n.id = f.changed_by_id)`

function flagView(reader: Reader, row: FlagRow): FlagView {
  const changed =
    row.changed_by && row.changed_at ? { by: row.changed_by, at: new Date(row.changed_at) } : null
  const why = row.sealed_why && reader.read<string>('flag', row, 'removed-why', row.sealed_why)
  return {
    id: row.id,
    caseId: row.case_id,
    kind: row.kind as FlagKind,
    words: reader.read<string>('flag', row, 'sealed', row.sealed),
    fromOn: row.from_on,
    reviewOn: row.review_on,
    by: row.by,
    at: new Date(row.at),
    changed,
    removed: row.removed_at && changed ? { ...changed, why: why ?? '' } : null,
    version: row.version,
  }
}
