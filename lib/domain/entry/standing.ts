import type { EntryView } from '../case/case-file'

/**
 * The entry that stands for this id now: itself, or the correction of it that was written last. Undefined where there
 * is none, or where corrections go round in a circle.
 */
export function standingEntry(entries: readonly EntryView[], id: string | null): EntryView | undefined {
  const seen = new Set<string>()
  let entry = entries.find(candidate => candidate.id === id)
  while (entry && !seen.has(entry.id)) {
    const { id: replaced } = entry
    seen.add(replaced)
    const corrections = entries.filter(({ correctsId }) => correctsId === replaced)
    const last = corrections.toSorted((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime()).at(-1)
    if (!last) return entry
    entry = last
  }
  return undefined
}
