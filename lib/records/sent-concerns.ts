import type { Actor } from '../domain/access/role'
import { perform, type Result } from './perform'
import { mostShown } from './work-rows'

export type SentConcern = {
  caseId: string
  reference: string
  stage: string
  openedAt: Date
  /** A question waits for its author. */
  asked: boolean
}
export type SentPage = { concerns: SentConcern[]; total: number; page: number; pages: number }

/** Every concern that this person sent, the newest first; one that was restricted since stands there as before. */
export const sentConcerns = (actor: Actor, asked: number): Promise<Result<SentPage>> =>
  perform(actor, 'work.see', 'organisation', async ({ tx, note }) => {
    const [counted] = await tx.$queryRaw<{ total: number }[]>`
      select ((select count(*) from child_case where author_id = ${actor.id}::uuid)
              + (select count(*) from app.received()))::int as total`
    const total = counted?.total ?? 0
    const pages = Math.max(1, Math.ceil(total / mostShown))
    const page = Math.min(asked, pages)
    const concerns = await tx.$queryRaw<SentConcern[]>`
      select sent.*, exists (select from question q where q.case_id = sent."caseId"
                              and q.shown_to_id = ${actor.id}::uuid and q.answered_at is null) as asked
        from (select id as "caseId", reference, stage, opened_at as "openedAt"
                from child_case where author_id = ${actor.id}::uuid
              union all
              select case_id, reference, stage, opened_at from app.received()) sent
       order by "openedAt" desc, reference
       limit ${mostShown} offset ${(page - 1) * mostShown}`
    note({ list: 'sent', page })
    return { concerns, total, page, pages }
  })
