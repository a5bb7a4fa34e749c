import type { CaseFacts } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { CaseOutline } from '../domain/case/case-file'
import { type AskedClosing, type Happened, historyOf } from '../domain/closure/history'
import { type ClosureAnswers, reopenForm } from '../domain/closure/questions'
import { type Pointer, stopsOf } from '../domain/closure/stops'
import type { Tx } from '../platform/database'
import { open } from '../platform/sealing'
import { readOutline } from './case-file'
import { perform, type Result, refuse, type Work } from './perform'
import type { SealedClosure, SealedOpen } from './sealed'
import { readStillOpen } from './still-open'

export type ClosingView = {
  readonly file: CaseOutline
  readonly facts: CaseFacts
  /** Why it cannot be closed or, linked to a closed one, reopened as it stands; nothing of a closed case. */
  readonly stops: readonly Pointer[]
  readonly open: readonly Pointer[]
  /** The request that waits for a second person. */
  readonly waits: AskedClosing | null
  /** What somebody asks with who asks again: the words of the last summary, where it was returned or taken back. */
  readonly before: ClosureAnswers | null
  readonly history: readonly Happened[]
  /** Of a closed case: this person's own words that were not sent before it closed, as they are kept. */
  readonly kept: readonly { readonly id: string; readonly formId: string }[]
}

/** Where a case stands between open and closed, for whoever may open it: what stops it, what is open, and what was. */
export const seeClosing = (actor: Actor, caseId: string): Promise<Result<ClosingView>> =>
  perform(
    actor,
    'case.open',
    { case: caseId },
    async (frame, asked) => {
      const { outline: file } = (await asked) ?? refuse({ why: 'not-found' })
      if (!frame.facts) refuse({ why: 'not-found' })
      frame.note({ part: 'closing' })
      const { closings, reopenings, before } = await rowsOf(frame, actor, caseId)
      return {
        file,
        facts: frame.facts,
        stops: file.stage === 'closed' ? [] : stopsOf(file),
        open: file.closedAt ? [] : await readStillOpen(frame, file),
        waits: closings.find(({ decision }) => !decision) ?? null,
        before,
        history: historyOf(closings, reopenings),
        kept: file.closedAt ? await wordsKept(frame, actor, caseId) : [],
      }
    },
    (tx: Tx) => readOutline(tx, caseId),
  )

const wordsKept = ({ tx }: Work, actor: Actor, caseId: string) =>
  tx.draft.findMany({
    where: { caseId, accountId: actor.id, formId: { not: reopenForm.id } },
    orderBy: { savedAt: 'desc' },
    select: { id: true, formId: true },
  })

async function rowsOf({ tx, key }: Work, actor: Actor, caseId: string) {
  const rows = await tx.closure.findMany({ where: { caseId }, orderBy: { writtenAt: 'desc' } })
  const opened = await tx.reopening.findMany({ where: { caseId }, orderBy: { writtenAt: 'desc' } })
  const people = [...rows, ...opened].flatMap(row => [
    row.writtenById,
    ...('decidedById' in row && row.decidedById ? [row.decidedById] : []),
  ])
  const accounts = await tx.account.findMany({
    where: { id: { in: [...new Set(people)] } },
    select: { id: true, name: true },
  })
  const nameOf = (id: string) => accounts.find(each => each.id === id)?.name ?? 'A colleague'
  const summary = (row: (typeof rows)[number]) =>
    open<SealedClosure>(key, `closure|${row.id}|sealed`, row.sealed)
  const closings = rows.map(row => ({
    id: row.id,
    by: nameOf(row.writtenById),
    byMe: row.writtenById === actor.id,
    at: row.writtenAt,
    outcome: row.outcome,
    lines: summary(row).transcript.lines,
    decision:
      row.decision && row.decidedById && row.decidedAt
        ? {
            word: row.decision as 'closed' | 'returned' | 'withdrawn',
            by: nameOf(row.decidedById),
            at: row.decidedAt,
            comment: row.sealedComment && open<string>(key, `closure|${row.id}|comment`, row.sealedComment),
            open: row.sealedOpen && open<SealedOpen>(key, `closure|${row.id}|open`, row.sealedOpen),
          }
        : null,
  }))
  const [last] = rows
  const again = last?.decision === 'returned' || last?.decision === 'withdrawn'
  return {
    closings,
    reopenings: opened.map(row => ({
      id: row.id,
      by: nameOf(row.writtenById),
      at: row.writtenAt,
      why: open<string>(key, `reopening|${row.id}|why`, row.sealedWhy),
    })),
    before: last && again ? (summary(last).answers as ClosureAnswers) : null,
  }
}
