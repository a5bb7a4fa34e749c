import type { Actor } from '../domain/access/role'
import type { CaseOutline } from '../domain/case/case-file'
import { type ClosureAnswers, closureForm } from '../domain/closure/questions'
import { stopsOf } from '../domain/closure/stops'
import { transcriptOf } from '../forms/transcript'
import { isId, newId } from '../platform/identity'
import { seal } from '../platform/sealing'
import { readOutline } from './case-file'
import { keepClocks } from './keep-clocks'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'
import type { SealedClosure, SealedOpen } from './sealed'
import { readStillOpen } from './still-open'

/** The case as it stands, which can be closed: refused with every reason why it cannot. */
async function closable({ tx }: Work, caseId: string): Promise<CaseOutline> {
  const { outline } = (await readOutline(tx, caseId)) ?? refuse({ why: 'not-found' })
  const says = stopsOf(outline).map(stop => stop.says)
  if (says.length > 0) refuse({ why: 'cannot', says: says.join(' ') })
  return outline
}

/** Asks that a case be closed, with its closing summary. Nothing changes until a second person agrees. */
export const askToClose = (
  actor: Actor,
  caseId: string,
  key: string,
  answers: ClosureAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'closure.ask', { case: caseId }, frame =>
    once(frame, actor, key, 'closure.ask', async () => {
      await closable(frame, caseId)
      const id = newId()
      const { main: outcome = 'other' } = answers
      const sealed: SealedClosure = { answers, transcript: transcriptOf(closureForm, answers) }
      // One waits at a time: of two who ask at one moment the second is left out.
      const { count } = await frame.tx.closure.createMany({
        data: {
          id,
          organisationId: actor.organisationId,
          caseId,
          writtenById: actor.id,
          writtenAt: frame.at,
          outcome,
          sealed: seal(frame.key, `closure|${id}|sealed`, sealed),
        },
        skipDuplicates: true,
      })
      if (count === 0) refuse({ why: 'conflict' })
      frame.note({ closure: id, asked: true })
      return { id }
    }),
  )

/** Takes a request back while nobody has answered it: whoever made it alone. */
export const withdrawClosing = (
  actor: Actor,
  caseId: string,
  key: string,
  which: string,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'closure.ask', { case: caseId }, frame =>
    once(frame, actor, key, 'closure.withdraw', async () => {
      const { id, writtenById } = await waiting(frame, caseId, which)
      if (writtenById !== actor.id) refuse({ why: 'not-found' })
      await decided(frame, actor, id, { decision: 'withdrawn' })
      frame.note({ closure: id, answer: 'withdraw' })
      return { id }
    }),
  )

/**
 * The second person's answer: yes closes the case, unless something has come up that stops it, and what was still open
 * is kept with it; a comment returns the summary to whoever asked, and the case stays open.
 */
export const answerClosing = (
  actor: Actor,
  caseId: string,
  key: string,
  which: string,
  answer: 'close' | { comment: string },
): Promise<Result<{ id: string }>> =>
  perform(actor, 'closure.decide', { case: caseId }, frame =>
    once(frame, actor, key, 'closure.decide', async () => {
      // Whoever is writing on the case comes first; whoever begins to now waits, and finds it closed.
      await frame.tx.$executeRaw`select 1 from child_case where id = ${caseId}::uuid for update`
      const { id, writtenById } = await waiting(frame, caseId, which)
      if (writtenById === actor.id) refuse({ why: 'second-person' })
      if (answer === 'close') {
        const open: SealedOpen = (await readStillOpen(frame, await closable(frame, caseId))).map(
          each => each.says,
        )
        const sealedOpen = seal(frame.key, `closure|${id}|open`, open)
        await decided(frame, actor, id, { decision: 'closed', sealedOpen })
        await keepClocks(frame, caseId)
        frame.note({ closure: id, answer: 'close' })
        return { id }
      }
      const sealedComment = seal(frame.key, `closure|${id}|comment`, answer.comment)
      await decided(frame, actor, id, { decision: 'returned', sealedComment })
      frame.note({ closure: id, answer: 'return' })
      return { id }
    }),
  )

/** The request as the page showed it, while nobody has answered it. */
async function waiting({ tx }: Work, caseId: string, id: string) {
  const row = isId(id) && (await tx.closure.findFirst({ where: { id, caseId, decision: null } }))
  return row || refuse({ why: 'conflict' })
}

type Decision =
  | { decision: 'withdrawn' }
  | { decision: 'closed'; sealedOpen: Uint8Array<ArrayBuffer> }
  | { decision: 'returned'; sealedComment: Uint8Array<ArrayBuffer> }

/** Answered once: of two at one moment the second finds what the first did. */
async function decided({ tx, at }: Work, actor: Actor, id: string, data: Decision): Promise<void> {
  const { count } = await tx.closure.updateMany({
    where: { id, decision: null },
    data: { ...data, decidedById: actor.id, decidedAt: at },
  })
  if (count === 0) refuse({ why: 'conflict' })
}
