import type { CaseFacts } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { CaseBrief } from '../domain/case/case-head'
import type { Talk } from '../domain/concern/talk'
import { newId } from '../platform/identity'
import { type Key, open, seal } from '../platform/sealing'
import { sql } from '../platform/transaction'
import { authorReached, refuseUnreached } from './author-reached'
import { readBrief } from './case-brief'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

/** What of replies and questions is asked for, within another question. */
const talkAsked = {
  replies: { orderBy: { writtenAt: 'asc' } },
  questions: { orderBy: { writtenAt: 'asc' } },
} as const

type Rows = {
  replies: {
    id: string
    writtenById: string
    writtenAt: Date
    readAt: Date | null
    sealedWords: Uint8Array
  }[]
  questions: {
    id: string
    writtenById: string
    shownToId: string
    writtenAt: Date
    sealedAsked: Uint8Array
    sealedAnswered: Uint8Array | null
    answeredAt: Date | null
  }[]
}

/** Everything that lead and author wrote to each other, the oldest first. */
export function talkOf(key: Key, rows: Rows, nameOf: (id: string) => string): Talk[] {
  const replies = rows.replies.map(row => ({
    id: row.id,
    kind: 'reply' as const,
    by: nameOf(row.writtenById),
    at: row.writtenAt,
    words: open<string>(key, `reply|${row.id}|words`, row.sealedWords),
    readAt: row.readAt,
  }))
  const questions = rows.questions.flatMap(row => {
    const asked = open<string>(key, `question|${row.id}|asked`, row.sealedAsked)
    const put = { id: row.id, by: nameOf(row.writtenById), at: row.writtenAt, words: asked, readAt: null }
    if (!row.sealedAnswered || !row.answeredAt) return [{ ...put, kind: 'question' as const }]
    const words = open<string>(key, `question|${row.id}|answered`, row.sealedAnswered)
    const answer = { id: `${row.id}-answer`, by: nameOf(row.shownToId), at: row.answeredAt, words }
    return [
      { ...put, kind: 'question' as const },
      { ...answer, kind: 'answer' as const, readAt: null },
    ]
  })
  return [...replies, ...questions].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** The author, and whoever wrote to them; and whether the author is shown what is written to them now. */
const writers = sql`json_build_object('reached', ${authorReached}, 'names', (
  select coalesce(json_object_agg(a.id, a.name), '{}') from account a
   where a.id = c.author_id or a.id in (select written_by_id from reply where case_id = c.id
                                        union select written_by_id from question where case_id = c.id)))`
type Written = { reached: boolean; names: { [id: string]: string } }

/** What lead and author wrote to each other of the case's own concern, for the lead. */
export const readReplies = (
  actor: Actor,
  caseId: string,
): Promise<Result<{ file: CaseBrief; facts: CaseFacts; author: string; talk: Talk[]; reached: boolean }>> =>
  perform(actor, 'reply.read', { case: caseId }, async ({ tx, key, facts, note }) => {
    if (!facts) refuse({ why: 'not-found' })
    const { file, more } = await readBrief<Written>(tx, caseId, writers)
    const row = await tx.case.findUniqueOrThrow({
      relationLoadStrategy: 'join',
      where: { id: caseId },
      select: { authorId: true, ...talkAsked },
    })
    const nameOf = (id: string) => more.names[id] ?? 'A colleague'
    note({ replies: row.replies.length })
    return {
      file,
      facts,
      author: nameOf(row.authorId),
      talk: talkOf(key, row, nameOf),
      reached: more.reached,
    }
  })

/** Writes to the other side of a concern: a lead to its author, or its author to the leads. As often as they like. */
export const writeReply = (
  actor: Actor,
  caseId: string,
  formKey: string,
  words: string,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'reply.write', { case: caseId }, frame =>
    once(frame, actor, formKey, 'reply.write', async () => {
      const { tx, at, key, facts } = frame
      const authorId = facts?.authorId ?? refuse({ why: 'not-found' })
      const where = { caseId, writtenById: authorId }
      const concern = await tx.concern.findFirst({ where, orderBy: { writtenAt: 'asc' } })
      if (!concern) refuse({ why: 'not-found' })
      if (actor.id !== authorId) await refuseUnreached(tx, caseId, authorId)
      const id = newId()
      await tx.reply.create({
        data: {
          id,
          organisationId: actor.organisationId,
          caseId,
          concernId: concern.id,
          writtenById: actor.id,
          writtenAt: at,
          shownToId: authorId,
          sealedWords: seal(key, `reply|${id}|words`, words),
        },
      })
      frame.note({ reply: id, number: await tx.reply.count({ where: { caseId } }) })
      return { id }
    }),
  )
