import { type Place, places } from './places'

export type Turn = { readonly place: Place; readonly startsAt: Date; readonly endsAt: Date }
export type Gap = { readonly place: Place; readonly from: Date; readonly until: Date }

/** How far ahead a gap is told of: two weeks. */
export const daysAhead = 14

/** When nobody holds a place, between two instants; the earliest first, and of one moment in the order of the places. */
export function gapsIn(turns: readonly Turn[], from: Date, until: Date): Gap[] {
  return places
    .flatMap(({ id: place }) => {
      const gaps: Gap[] = []
      let covered = from
      const own = turns.filter(turn => turn.place === place && turn.endsAt > turn.startsAt)
      for (const turn of own.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
        if (turn.startsAt >= until) break
        if (turn.startsAt > covered) gaps.push({ place, from: covered, until: turn.startsAt })
        if (turn.endsAt > covered) covered = turn.endsAt
      }
      if (covered < until) gaps.push({ place, from: covered, until })
      return gaps
    })
    .toSorted((a, b) => a.from.getTime() - b.from.getTime())
}

/** The gaps of the two weeks from an instant on. */
export const gapsAhead = (turns: readonly Turn[], now: Date): Gap[] =>
  gapsIn(turns, now, new Date(now.getTime() + daysAhead * 86_400_000))
