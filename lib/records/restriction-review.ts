import type { Actor } from '../domain/access/role'
import type { RestrictionReviewAnswers } from '../domain/restriction/questions'
import { dayOf } from '../domain/time/day'
import { newId } from '../platform/identity'
import { seal } from '../platform/sealing'
import { once } from './once'
import { perform, type Result, refuse } from './perform'
import { standing } from './restriction'

/**
 * Keeps a restriction until another day, with the reason. It needs no second person: it takes nothing from anybody that
 * the restriction had not taken. Of two people at one moment both stay told, and the day that was written last stands.
 */
export const reviewRestriction = (
  actor: Actor,
  caseId: string,
  key: string,
  { why = '', reviewOn = '' }: RestrictionReviewAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'case.restrict', { case: caseId }, frame =>
    once(frame, actor, key, 'case.restriction-review', async () => {
      const { tx, at } = frame
      await tx.$executeRaw`select 1 from child_case where id = ${caseId}::uuid for update`
      const row = (await standing(tx, caseId)) ?? refuse({ why: 'conflict' })
      if (reviewOn <= dayOf(at)) refuse({ why: 'cannot', says: 'Choose a day after today for the review.' })
      const next = new Date(`${reviewOn}T00:00:00Z`)
      const id = newId()
      await tx.restrictionReview.create({
        data: {
          id,
          organisationId: actor.organisationId,
          caseId,
          restrictionId: row.id,
          writtenById: actor.id,
          writtenAt: at,
          reviewOn: next,
          sealedWhy: seal(frame.key, `restriction_review|${id}|why`, why),
        },
      })
      await tx.restriction.update({ where: { id: row.id }, data: { reviewOn: next } })
      frame.note({ restriction: row.id, reviewed: true })
      return { id }
    }),
  )
