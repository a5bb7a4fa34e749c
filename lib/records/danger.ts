import type { Actor } from '../domain/access/role'
import { newId } from '../platform/identity'
import { type Key, seal, unwrap } from '../platform/sealing'
import { raiseAlert } from './alerts'
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
  what: {
    change: 'raised' | 'over'
    seen: number
    answers: DangerAnswers
    from?: { id: string; openedAt: Date }
  },
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
      happenedAt: when ? instantAt(when) : (what.from?.openedAt ?? at),
      cameFromId: what.from?.id ?? null,
      seen: what.seen,
      sealedWhy: seal(to.key, `danger_change|${id}|why`, why),
    },
  })
  return written.count > 0 && id
}

/**
 * The danger that a concern tells of is danger on the known case too, also where danger was known before: whoever
 * was about to end that one has not read of this.
 */
export async function bringDanger(
  frame: Work,
  actor: Actor,
  from: { id: string; reference: string; openedAt: Date },
  caseId: string,
): Promise<void> {
  const known = await frame.tx.case.findUniqueOrThrow({ where: { id: caseId } })
  const answers = { why: `It came with the concern ${from.reference}, which was linked to this case.` }
  const to = { caseId, key: unwrap(known.wrappedKey) }
  await writeDanger(frame, actor, to, { change: 'raised', seen: 0, answers, from })
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
      await raiseAlert(frame, actor, caseId, 'danger')
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
      await refuseTooEarly(frame, caseId, answers.when)
      const what = { change: 'over' as const, seen, answers }
      const id = await writeDanger(frame, actor, { caseId, key: frame.key }, what)
      if (!id) refuse({ why: 'conflict' })
      frame.note({ danger: id, seen })
      return { id }
    }),
  )

/** Danger cannot be over before it began; both are known to the minute. */
async function refuseTooEarly({ tx }: Work, caseId: string, when: string | undefined): Promise<void> {
  const last = await tx.dangerChange.findFirst({
    where: { caseId, change: 'raised' },
    orderBy: { writtenAt: 'desc' },
    select: { happenedAt: true },
  })
  const began = last && Math.floor(last.happenedAt.getTime() / 60_000) * 60_000
  if (!when || !began || instantAt(when).getTime() >= began) return
  const says = 'The child was in danger later than that. Give the time since when it is over.'
  refuse({ why: 'incomplete', problems: [{ at: 'when', says }] })
}
