import type { Nation } from '../nation/nation'
import type { KeptClock } from '../step/kept-clocks'
import type { BoardList } from './board'

/** One clock on the board: how it stands, on whose case, and who holds it. `n` is its place in its list, from 1. */
export type BoardLine = Omit<KeptClock, 'limitKind' | 'endedAt'> & {
  readonly list: BoardList
  readonly n: number
  readonly caseId: string
  readonly reference: string
  readonly nation: Nation
  readonly childName: string | null
  readonly immediateDanger: boolean
  readonly workers: readonly string[]
}
