import { perFile } from '../case/per-file'

/** What decides which entry stands: an entry, or only a correction and what it points at. */
export type Correction = {
  readonly id: string
  readonly correctsId: string | null
  readonly writtenAt: Date
  /** It says anew all that it bears on: what was ticked with the entries before it counts no more. */
  readonly restates?: boolean
}

/**
 * What corrections make of the entries, worked out once. Of several corrections of one entry the one written last
 * stands; the others give way with what they corrected. Where corrections go round in a circle nothing stands.
 * Entries that correct nothing may be left out.
 */
export const corrected = perFile((all: readonly Correction[]) => {
  const corrections = all.filter(each => each.correctsId !== null)
  const parents = new Map(corrections.map(each => [each.id, each.correctsId]))
  const last = new Map<string | null, Correction>()
  for (const each of corrections) {
    const before = last.get(each.correctsId)
    if (!before || before.writtenAt <= each.writtenAt) last.set(each.correctsId, each)
  }

  const wayOf = (id: string): { ids: string[]; from: number } | undefined => {
    const seen = new Set([id])
    let root = id
    for (let up = parents.get(root); up; up = parents.get(root)) {
      if (seen.has(up)) return undefined
      seen.add(up)
      root = up
    }
    const way = { ids: [root], from: 0 }
    for (let next = last.get(root); next; next = last.get(next.id)) {
      if (next.restates) way.from = way.ids.length
      way.ids.push(next.id)
    }
    return way
  }
  const touched = new Set(corrections.flatMap(each => [each.id, each.correctsId ?? each.id]))
  const ways = new Map([...touched].map(id => [id, wayOf(id)]))
  const standing = (id: string) => (touched.has(id) ? ways.get(id)?.ids.at(-1) : id)
  return {
    /** The id of what stands for an entry now: itself, or the last correction. */
    standing,
    /** The entries that something else stands for. */
    gone: [...touched].filter(id => standing(id) !== id),
    /** Whether what was ticked with an entry still counts for what stands. */
    counts: (id: string) => {
      const way = ways.get(id)
      return !way || way.from === 0 || way.ids.indexOf(id) >= way.from
    },
    /** What stood before, the oldest first; nothing for what was never corrected. */
    before: (id: string) => ways.get(id)?.ids.slice(0, -1) ?? [],
  }
})

/** The entry that stands for this id now; undefined where there is none. */
export function standingEntry<E extends Correction>(entries: readonly E[], id: string | null): E | undefined {
  const known = byId(entries)
  if (id === null || !known.has(id)) return undefined
  return known.get(corrected(entries).standing(id) ?? '') as E | undefined
}

const byId = perFile((entries: readonly Correction[]) => new Map(entries.map(entry => [entry.id, entry])))
