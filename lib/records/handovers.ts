import type { CaseFacts } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { CaseOutline } from '../domain/case/case-file'
import type { HandoverLine, HandoverWords } from '../domain/handover/handover'
import type { HandoverAnswers } from '../domain/handover/questions'
import type { PlanView } from '../domain/plan/plan'
import { isId, newId } from '../platform/identity'
import { open, seal } from '../platform/sealing'
import { readOutline } from './case-file'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'
import { standingPlan } from './plan-rows'

const placeOf = (id: string) => `handover|${id}|sealed`

/** Writes what the next worker must know; without `to` it waits for whoever is given the case. */
async function write(frame: Work, actor: Actor, caseId: string, words: HandoverAnswers, to?: string) {
  const id = newId()
  const { promises, contact, next } = words
  await frame.tx.handover.create({
    data: {
      id,
      organisationId: actor.organisationId,
      caseId,
      writtenById: actor.id,
      writtenAt: frame.at,
      toId: to ?? null,
      givenAt: to ? frame.at : null,
      sealed: seal(frame.key, placeOf(id), { promises, contact, next }),
    },
  })
  return id
}

/**
 * Gives the next worker what waits for them, and what the giver writes. Without either, the case is not given: a
 * child's promises and safe ways of contact are not left to memory.
 */
export async function giveHandover(
  frame: Work,
  actor: Actor,
  caseId: string,
  to: string,
  words: HandoverAnswers,
): Promise<void> {
  const waited = await frame.tx.handover.updateMany({
    where: { caseId, toId: null },
    data: { toId: to, givenAt: frame.at },
  })
  const wrote = Boolean(words.promises || words.contact || words.next)
  if (wrote) await write(frame, actor, caseId, words, to)
  if (!wrote && waited.count === 0)
    refuse({
      why: 'cannot',
      says: 'Write the handover: what was promised, safe contact, and what comes next.',
    })
  frame.note({ handovers: waited.count + (wrote ? 1 : 0) })
}

/** What the worker who hands a case on leaves for the next, before somebody is given it. */
export const handOver = (
  actor: Actor,
  caseId: string,
  key: string,
  words: HandoverAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'handover.write', { case: caseId }, frame =>
    once(frame, actor, key, 'handover.write', async () => {
      if (frame.facts?.stage !== 'open')
        refuse({
          why: 'cannot',
          says: 'Only an accepted case can be handed over. A safeguarding lead decides on the concern first.',
        })
      const id = await write(frame, actor, caseId, words)
      frame.note({ handover: id })
      return { id }
    }),
  )

export type OpenedHandover = {
  file: CaseOutline
  facts: CaseFacts
  line: HandoverLine
  words: HandoverWords[]
  plan: PlanView | null
}

/** One giving, whichever of its handovers is named: what was written, and the case as it is now. */
export const openHandover = (actor: Actor, caseId: string, id: string): Promise<Result<OpenedHandover>> =>
  perform(actor, 'handover.see', { case: caseId }, async ({ tx, key, facts, note }) => {
    const named = isId(id) ? await tx.handover.findFirst({ where: { id, caseId } }) : null
    const file = named && (await readOutline(tx, caseId))?.outline
    if (!facts || !named || !file) refuse({ why: 'not-found' })
    const rows = await tx.handover.findMany({
      where: { caseId, givenAt: named.givenAt, toId: named.toId },
      orderBy: { writtenAt: 'asc' },
    })
    const names = await tx.account.findMany({
      where: { id: { in: rows.map(row => row.writtenById) } },
      select: { id: true, name: true },
    })
    const line = file.handovers.find(each => each.id === rows[0]?.id) ?? refuse({ why: 'not-found' })
    note({ handover: line.id })
    const words = rows.map(row => ({
      by: names.find(each => each.id === row.writtenById)?.name ?? 'A colleague',
      at: row.writtenAt,
      answers: open<HandoverAnswers>(key, placeOf(row.id), row.sealed),
    }))
    return { file, facts, line, words, plan: await standingPlan(tx, caseId) }
  })

/** The new worker says that they have read what was handed over to them; nobody else can. */
export const confirmHandover = (
  actor: Actor,
  caseId: string,
  key: string,
  id: string,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'handover.confirm', { case: caseId }, frame =>
    once(frame, actor, key, 'handover.confirm', async () => {
      const { tx, at, note } = frame
      const mine = isId(id) ? await tx.handover.findFirst({ where: { id, caseId, toId: actor.id } }) : null
      if (!mine) refuse({ why: 'not-found' })
      await tx.handover.updateMany({
        where: { caseId, toId: actor.id, givenAt: mine.givenAt, readAt: null },
        data: { readAt: at },
      })
      note({ handover: id })
      return { id }
    }),
  )
