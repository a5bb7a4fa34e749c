import type { Actor } from '../domain/access/role'
import type { CaseOutline } from '../domain/case/case-file'
import { nameKey, sameness, worthALook } from '../domain/child/name'
import type { Tx } from '../platform/database'
import { newId } from '../platform/identity'
import { seal } from '../platform/sealing'
import { sql } from '../platform/transaction'
import { readOutline } from './case-file'
import { type CalledRow, called, calledIn } from './child-name'
import { bringDanger } from './danger'
import { keepClocks } from './keep-clocks'
import { knownCase } from './known-case'
import { settleMatches } from './matches'
import { once } from './once'
import { perform, type Result, refuse } from './perform'
import { reopenFor } from './reopening'

export type Match = {
  caseId: string
  reference: string
  stage: string
  name: string | null
  aliases: string[]
  dateOfBirth: string | null
  score: number
  reasons: string[]
}
type Near = {
  case_id: string
  reference: string
  stage: string
  children: CalledRow[]
  date_of_birth: Date | null
}

async function matchesFor(tx: Tx, file: CaseOutline): Promise<Match[]> {
  const { child } = file
  const names = [...(child.name ? [child.name] : []), ...child.aliases]
  const keys = names.map(nameKey).filter(Boolean)
  if (keys.length === 0 && !child.dateOfBirth) return []
  const near = await tx.$queryRaw<Near[]>`
    select s.case_id, s.reference, s.stage, s.date_of_birth, ${calledIn(sql`s.case_id`)} as children
      from app.similar_children(${keys}, ${child.dateOfBirth}::date, ${file.id}::uuid) s`
  return near
    .map(row => {
      const { name, aliases } = called(row.children, row.case_id)
      const dateOfBirth = row.date_of_birth?.toISOString().slice(0, 10) ?? null
      const likeness = sameness(
        { names, ...(child.dateOfBirth ? { dateOfBirth: child.dateOfBirth } : {}) },
        { names: [...(name ? [name] : []), ...aliases], ...(dateOfBirth ? { dateOfBirth } : {}) },
      )
      const { case_id: caseId, reference, stage } = row
      return { caseId, reference, stage, name, aliases, dateOfBirth, ...likeness }
    })
    .filter(
      match =>
        match.score >= worthALook || (child.dateOfBirth !== null && match.dateOfBirth === child.dateOfBirth),
    )
    .sort((a, b) => b.score - a.score)
}

/** The concern beside the children already known who come near it. Nothing is chosen for the lead. */
export const compare = (
  actor: Actor,
  caseId: string,
): Promise<Result<{ file: CaseOutline; matches: Match[] }>> =>
  perform(actor, 'triage.match', { case: caseId }, async ({ tx, note }) => {
    const { outline: file } = (await readOutline(tx, caseId)) ?? refuse({ why: 'not-found' })
    const matches = await matchesFor(tx, file)
    note({ matches: matches.length })
    return { file, matches }
  })

export type Decision = { outcome: 'accepted' | 'joined'; joinTo?: string; reasons: string; reply: string }

/**
 * The lead's decision on a concern: a case of its own, or joined to a child already known. Rows never move.
 * The author reads the reply. Refused when somebody else decided since the page was read. A lead may decide
 * on their own concern, because a child must not wait for a second lead; the trail says so.
 */
export const decide = (
  actor: Actor,
  caseId: string,
  key: string,
  version: number,
  decision: Decision,
): Promise<Result<{ openId: string }>> =>
  perform(actor, 'triage.decide', { case: caseId }, frame =>
    once(frame, actor, key, 'triage.decide', async () => {
      const { tx, at } = frame
      const subject = await tx.case.findUniqueOrThrow({ where: { id: caseId } })
      const known =
        decision.outcome === 'joined' ? await knownCase(tx, actor, subject, decision.joinTo ?? '') : null
      const openId = known ?? caseId
      const reopening = known && (await reopenFor(frame, actor, subject, known))
      const changed = await tx.case.updateMany({
        where: { id: caseId, version, stage: 'triage' },
        data: {
          stage: decision.outcome === 'joined' ? 'joined' : 'open',
          joinedToId: decision.outcome === 'joined' ? openId : null,
          decidedAt: at,
          version: { increment: 1 },
        },
      })
      if (changed.count === 0) refuse({ why: 'conflict' })
      // What was joined to this one before goes along, or nobody would see it again.
      if (known) await tx.case.updateMany({ where: { joinedToId: caseId }, data: { joinedToId: known } })
      if (known) await keepClocks(frame, caseId)
      if (subject.immediateDanger && known) await bringDanger(frame, actor, subject, known)
      // Whoever accepts it as a case of its own has said that it is no other child's.
      if (!known) await settleMatches(frame, actor, caseId)
      const id = newId()
      await tx.triageDecision.create({
        data: {
          id,
          organisationId: actor.organisationId,
          caseId,
          writtenById: actor.id,
          shownToId: subject.authorId,
          writtenAt: at,
          outcome: decision.outcome,
          sealedReasons: seal(frame.key, `triage_decision|${id}|reasons`, decision.reasons),
          sealedReply: seal(frame.key, `triage_decision|${id}|reply`, decision.reply),
        },
      })
      frame.note({ outcome: decision.outcome, decision: id, ownConcern: subject.authorId === actor.id })
      if (known && reopening) frame.note({ reopening, case: caseId }, known)
      return { openId }
    }),
  )
