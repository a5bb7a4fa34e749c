const day = 86_400_000

/**
 * How soon a lead should look at a new concern: ascending `rank` is most urgent first, and within one kind of
 * urgency the longest waiting first. `word` says why, for a tag.
 */
export function urgency(
  row: { immediateDanger: boolean; policeTold: boolean; servicesTold: boolean; openedAt: Date },
  now: Date,
): { rank: number; word: string } {
  const waited = Math.max(0, now.getTime() - row.openedAt.getTime()) / day
  const kind = kinds.findIndex(({ applies }) => applies(row, waited))
  return { rank: kind + 1 / (1 + waited) / 2, word: kinds[kind]?.word ?? '' }
}

type Row = Parameters<typeof urgency>[0]

/** The first that applies. */
const kinds: readonly { word: string; applies: (row: Row, waitedDays: number) => boolean }[] = [
  { word: 'Danger now, police not told', applies: row => row.immediateDanger && !row.policeTold },
  {
    word: 'Danger now, children’s services not told',
    applies: row => row.immediateDanger && !row.servicesTold,
  },
  { word: 'Danger now', applies: row => row.immediateDanger },
  { word: 'Children’s services not told', applies: row => !row.servicesTold },
  { word: 'Waiting more than a day', applies: (_, waitedDays) => waitedDays > 1 },
  { word: 'Waiting', applies: () => true },
]
