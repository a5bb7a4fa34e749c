import { type Borne, dated, dateOf, tickedOn } from '../entry/evidence'
import { corrected } from '../entry/standing'
import { instantInWords } from '../time/words'
import type { MatrixColumn } from './matrix'
import type { Rested, RestedOn } from './rested'

/** What became of an entry since a determination: it shows something new, was corrected, or shows it no more. */
export type EntrySince = {
  readonly how: 'new' | 'corrected' | 'gone'
  readonly id: string
  /** Whether it is an entry that this person can open, and not only a tick. */
  readonly opens: boolean
  /** '24 March 2026 (said by the child)' */
  readonly words: string
  /** 'Act: Transportation', each that it is about. */
  readonly shows: readonly string[]
  /** Who wrote what changed it, and when; none where that is not known. */
  readonly by?: { readonly name: string; readonly at: Date }
}

export const howInWords: { readonly [H in EntrySince['how']]: string } = {
  new: 'Shown since',
  corrected: 'Corrected since, and still shown',
  gone: 'No longer shown',
}

/** Who changed it and when; nothing where that is not known. */
export const bySince = ({ by }: EntrySince): string => (by ? `${by.name}, ${instantInWords(by.at)}` : '')

/** How the entries of each element stand against what a determination kept of them, the first change first. */
export function entriesSince(
  then: RestedOn | undefined,
  columns: readonly MatrixColumn[],
  file: Borne,
): EntrySince[] {
  if (!then) return []
  const { standing } = corrected(file.entries)
  const entries = new Map(file.entries.map(entry => [entry.id, entry]))
  const found = new Map<string, EntrySince & { shows: string[] }>()
  const tell = (how: EntrySince['how'], id: string, shows: string, words: string, by?: EntrySince['by']) => {
    const before = found.get(`${how} ${id}`)
    if (before) return before.shows.push(shows)
    const entry = entries.get(id)
    const who = entry ? { name: entry.writtenBy.name, at: entry.writtenAt } : by
    return found.set(`${how} ${id}`, {
      how,
      id,
      opens: entry !== undefined,
      words,
      shows: [shows],
      ...(who && { by: who }),
    })
  }
  for (const { heading, elements } of columns)
    for (const { element, evidence } of elements) {
      const shows = `${heading}: ${element.name}`
      const was = new Map((then[element.id] ?? []).map(each => [standing(each.id) ?? each.id, each]))
      for (const each of evidence) {
        const id = each.entry?.id ?? each.sightingId
        const before = was.get(id)
        was.delete(id)
        if (before?.id !== id)
          tell(before ? 'corrected' : 'new', id, shows, dated(each), { name: each.by.name, at: each.at })
      }
      for (const [id, before] of was) tell('gone', id, shows, restedInWords(before, file))
    }
  return [...found.values()].sort((a, b) => (a.by?.at.getTime() ?? 0) - (b.by?.at.getTime() ?? 0))
}

/** An entry or a tick by its date, and how it was known then. */
export function restedInWords({ id, known }: Rested, { entries, sightings }: Borne): string {
  const entry = entries.find(each => each.id === id)
  const tick = sightings.find(each => each.id === id)
  const dateInWords = entry ? dateOf(entry) : tick ? tickedOn(tick) : 'A day that is not shown here'
  return dated({ dateInWords, known })
}
