import type { Actor } from '../domain/access/role'
import { newId } from '../platform/identity'
import { type Key, seal, unwrap } from '../platform/sealing'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'
import { instantAt } from './step-events'

export type DangerAnswers = { readonly why?: string; readonly when?: string }

/**
 * Writes that danger was raised or is over; the case's own mark follows. False, and nothing written, when it is
 * said to be over and more rows are there than `seen`.
 */
async function writeDanger(
  { tx, at }: Pick<Work, 'tx' | 'at'>,
  actor: Actor,
  to: { caseId: string; key: Key },
  what: { change: 'raised' | 'over'; seen: number; answers: DangerAnswers },
): Promise<string | false> {
  const id = newId()
  const { why = '', when } = what.answers
  const written = await tx.dangerChange.createMany({
    data: {
      id,
      organisationId: actor.organisationId,
      caseId: to.caseId,
      writtenById: actor.id,
      writtenAt: at,
      change: what.change,
      happenedAt: when ? instantAt(when) : at,
      seen: what.seen,
      sealedWhy: seal(to.key, `danger_change|${id}|why`, why),
    },
  })
  return written.count > 0 && id
}

/** The danger that a concern tells of is danger on the known case too, and its history says where it came from. */
export async function bringDanger(frame: Work, actor: Actor, from: string, caseId: string): Promise<void> {
  const known = await frame.tx.case.findUniqueOrThrow({ where: { id: caseId } })
  if (known.immediateDanger) return
  const answers = { why: `It came with the concern ${from}, which was linked to this case.` }
  const to = { caseId, key: unwrap(known.wrappedKey) }
  await writeDanger(frame, actor, to, { change: 'raised', seen: 0, answers })
}

const elsewhere = 'This concern is linked to another case. Record it there, where it is seen.'

/** Says that the child is in danger now, on a case that is there already; again, when it was said before. */
export const raiseDanger = (
  actor: Actor,
  caseId: string,
  key: string,
  answers: DangerAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'danger.raise', { case: caseId }, frame =>
    once(frame, actor, key, 'danger.raise', async () => {
      if (frame.facts?.stage === 'joined') refuse({ why: 'cannot', says: elsewhere })
      const what = { change: 'raised' as const, seen: 0, answers }
      const id = await writeDanger(frame, actor, { caseId, key: frame.key }, what)
      if (!id) refuse({ why: 'conflict' })
      frame.note({ danger: id })
      return { id }
    }),
  )

/**
 * Records that the immediate danger is over. Refused as a conflict when somebody raised it anew, or said the same,
 * since the page was read (`seen`: how many rows it showed).
 */
export const endDanger = (
  actor: Actor,
  caseId: string,
  key: string,
  seen: number,
  answers: DangerAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'danger.end', { case: caseId }, frame =>
    once(frame, actor, key, 'danger.end', async () => {
      if (frame.facts?.stage === 'joined') refuse({ why: 'cannot', says: elsewhere })
      const what = { change: 'over' as const, seen, answers }
      const id = await writeDanger(frame, actor, { caseId, key: frame.key }, what)
      if (!id) refuse({ why: 'conflict' })
      frame.note({ danger: id, seen })
      return { id }
    }),
  )
