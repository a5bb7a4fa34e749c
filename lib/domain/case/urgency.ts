import { type InNations, inNation } from '../nation/in-nations'
import type { Nation } from '../nation/nation'
import { servicesTold } from '../nation/services-told'

const day = 86_400_000

/**
 * How soon a lead should look at a new concern: ascending `rank` is most urgent first, and within one kind of
 * urgency the longest waiting first. `word` says why, for a tag, in the words of the case’s nation.
 */
export function urgency(
  row: {
    nation: Nation
    immediateDanger: boolean
    policeTold: boolean
    servicesTold: boolean
    openedAt: Date
  },
  now: Date,
): { rank: number; word: string } {
  const waited = Math.max(0, now.getTime() - row.openedAt.getTime()) / day
  const kind = kinds.findIndex(({ applies }) => applies(row, waited))
  const word = kinds[kind]?.word
  return { rank: kind + 1 / (1 + waited) / 2, word: word ? inNation(word, row.nation) : '' }
}

type Row = Parameters<typeof urgency>[0]

/** The first that applies. */
const kinds: readonly { word: InNations<string>; applies: (row: Row, waitedDays: number) => boolean }[] = [
  { word: { every: 'Danger now, police not told' }, applies: row => row.immediateDanger && !row.policeTold },
  {
    word: servicesTold.notToldInDanger,
    applies: row => row.immediateDanger && !row.servicesTold,
  },
  { word: { every: 'Danger now' }, applies: row => row.immediateDanger },
  { word: servicesTold.notTold, applies: row => !row.servicesTold },
  { word: { every: 'Waiting more than a day' }, applies: (_, waitedDays) => waitedDays > 1 },
  { word: { every: 'Waiting' }, applies: () => true },
]
