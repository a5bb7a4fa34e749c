import type { Actor } from '../domain/access/role'
import { isId, newId } from '../platform/identity'
import { seal } from '../platform/sealing'
import { refuseUnreached } from './author-reached'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

/** Puts a question to the author of the case's first concern, who must be able to see it. */
export const askAuthor = (
  actor: Actor,
  caseId: string,
  key: string,
  asked: string,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'question.ask', { case: caseId }, frame =>
    once(frame, actor, key, 'question.ask', async () => {
      const concern = await frame.tx.concern.findFirst({ where: { caseId }, orderBy: { writtenAt: 'asc' } })
      if (!concern) refuse({ why: 'not-found' })
      await refuseUnreached(frame.tx, caseId, concern.writtenById)
      const id = newId()
      await frame.tx.question.create({
        data: {
          id,
          organisationId: actor.organisationId,
          caseId,
          concernId: concern.id,
          writtenById: actor.id,
          writtenAt: frame.at,
          shownToId: concern.writtenById,
          sealedAsked: seal(frame.key, `question|${id}|asked`, asked),
        },
      })
      frame.note({ question: id })
      return { id }
    }),
  )

/** Answers a question put to this person, once. */
export const answerQuestion = (
  actor: Actor,
  caseId: string,
  key: string,
  question: { id: string; version: number },
  answered: string,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'question.answer', { case: caseId }, frame =>
    once(frame, actor, key, 'question.answer', async () => {
      if (!isId(question.id)) refuse({ why: 'not-found' })
      const changed = await frame.tx.question.updateMany({
        where: { id: question.id, caseId, shownToId: actor.id, version: question.version, answeredAt: null },
        data: {
          sealedAnswered: seal(frame.key, `question|${question.id}|answered`, answered),
          answeredAt: frame.at,
          version: { increment: 1 },
        },
      })
      if (changed.count === 0) {
        const there = await frame.tx.question.count({
          where: { id: question.id, caseId, shownToId: actor.id },
        })
        refuse({ why: there > 0 ? 'conflict' : 'not-found' })
      }
      frame.note({ question: question.id })
      return { id: question.id }
    }),
  )
