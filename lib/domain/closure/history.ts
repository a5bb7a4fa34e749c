import type { Line } from '../../forms/transcript'
import { instantInWords } from '../time/words'
import { outcomeInWords } from './outcomes'

/** A closing summary as it was asked with, and what came of it: none while it waits. */
export type AskedClosing = {
  readonly id: string
  readonly by: string
  readonly byMe: boolean
  readonly at: Date
  readonly outcome: string
  readonly lines: readonly Line[]
  readonly decision: {
    readonly word: 'closed' | 'returned' | 'withdrawn'
    readonly by: string
    readonly at: Date
    readonly comment: string | null
    /** Of one that closed the case: what was still open then. None of those from before it was kept. */
    readonly open: readonly string[] | null
  } | null
}
export type Reopened = {
  readonly id: string
  readonly by: string
  readonly at: Date
  readonly why: string
}

/** What happened to a case about being closed, each in one line, and the words that belong to it. */
export type Happened = {
  readonly id: string
  readonly at: Date
  readonly title: string
  readonly by: string
  readonly words: string | null
  readonly lines: readonly Line[]
  /** What was still open when the case was closed; null where that was not kept, and of what closed nothing. */
  readonly open: readonly string[] | null
}

const titles = { closed: 'Closed', returned: 'Returned', withdrawn: 'Asked, and taken back' }

function answered({ id, by, at, outcome, lines, decision }: AskedClosing): Happened[] {
  if (!decision) return []
  const asked = `Asked by ${by}, ${instantInWords(at)}`
  const second = `${decision.by}, ${instantInWords(decision.at)}`
  return [
    {
      id,
      at: decision.at,
      title: `${titles[decision.word]}: ${outcomeInWords(outcome)}`,
      by: {
        closed: `${asked}. Closed by ${second}`,
        returned: `${asked}. Returned by ${second}`,
        withdrawn: `${asked}. Taken back ${instantInWords(decision.at)}`,
      }[decision.word],
      words: decision.comment,
      lines: lines.filter(line => line.id !== 'main'),
      open: decision.open,
    },
  ]
}

/** Everything of it that is answered, the newest first: nothing of a closing goes when a case is reopened. */
export const historyOf = (asked: readonly AskedClosing[], reopened: readonly Reopened[]): Happened[] =>
  [
    ...asked.flatMap(answered),
    ...reopened.map(({ id, by, at, why }) => ({
      id,
      at,
      title: 'Reopened',
      by: `${by}, ${instantInWords(at)}`,
      words: why,
      lines: [],
      open: null,
    })),
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime())
