import type { Actor } from '../domain/access/role'
import type { Transcript } from '../forms/transcript'
import { open } from '../platform/sealing'
import { perform, type Result, refuse } from './perform'

export type OwnConcern = {
  caseId: string
  reference: string
  stage: string
  recordedAt: Date
  transcript: Transcript
  questions: {
    id: string
    asked: string
    answered: string | null
    askedBy: string
    askedAt: Date
    version: number
  }[]
  outcome: { word: 'accepted' | 'joined'; reply: string; by: string; at: Date } | null
}

/** An author's own concern: what they wrote, the questions put to them, and what was decided. No more. */
export const followConcern = (actor: Actor, caseId: string): Promise<Result<OwnConcern>> =>
  perform(actor, 'concern.follow', { case: caseId }, async ({ tx, key }) => {
    const row = await tx.case.findFirst({
      relationLoadStrategy: 'join',
      where: { id: caseId, authorId: actor.id },
      select: {
        reference: true,
        stage: true,
        openedAt: true,
        concerns: { where: { writtenById: actor.id }, select: { id: true, sealedTranscript: true } },
        questions: { where: { shownToId: actor.id }, orderBy: { writtenAt: 'asc' } },
        decisions: { where: { shownToId: actor.id }, orderBy: { writtenAt: 'desc' }, take: 1 },
      },
    })
    const concern = row?.concerns[0]
    if (!row || !concern) refuse({ why: 'not-found' })
    const writers = [...row.questions, ...row.decisions].map(each => each.writtenById)
    const names = await tx.account.findMany({
      where: { id: { in: writers } },
      select: { id: true, name: true },
    })
    const nameOf = (id: string) => names.find(each => each.id === id)?.name ?? 'A colleague'
    const decision = row.decisions[0]
    return {
      caseId,
      reference: row.reference,
      stage: row.stage,
      recordedAt: row.openedAt,
      transcript: open<Transcript>(key, `concern|${concern.id}|transcript`, concern.sealedTranscript),
      questions: row.questions.map(question => ({
        id: question.id,
        asked: open<string>(key, `question|${question.id}|asked`, question.sealedAsked),
        answered: question.sealedAnswered
          ? open<string>(key, `question|${question.id}|answered`, question.sealedAnswered)
          : null,
        askedBy: nameOf(question.writtenById),
        askedAt: question.writtenAt,
        version: question.version,
      })),
      outcome: decision
        ? {
            word: decision.outcome as 'accepted' | 'joined',
            reply: open<string>(key, `triage_decision|${decision.id}|reply`, decision.sealedReply),
            by: nameOf(decision.writtenById),
            at: decision.writtenAt,
          }
        : null,
    }
  })
