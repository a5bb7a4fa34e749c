import type { HandoverAnswers } from './questions'

/** One giving of a case, or a handover that waits for somebody to be given it, as the case lists it. */
export type HandoverLine = {
  readonly id: string
  readonly by: readonly string[]
  readonly at: Date
  readonly to: { readonly id: string; readonly name: string } | null
  readonly readAt: Date | null
}

/** What one person wrote for the next worker. */
export type HandoverWords = { readonly by: string; readonly at: Date; readonly answers: HandoverAnswers }

/** The handover that this person has not said to have read. */
export const unreadBy = (lines: readonly HandoverLine[], accountId: string): HandoverLine | undefined =>
  lines.find(line => line.to?.id === accountId && line.readAt === null)
