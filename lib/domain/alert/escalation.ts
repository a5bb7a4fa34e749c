/**
 * Whom an alert goes to, one after another: who is on call as lead, their deputy, the manager; then, whoever the
 * rota left out, every lead, and every manager. A rung without anybody is passed over at once.
 * Source: domain fact base 3.1 (the lead and the manager before the referral) and PATH-03; the rota, its deputies and
 * the quarter of an hour are Holdfast's own.
 */
export const rungs = ['lead', 'deputy', 'manager', 'leads', 'managers'] as const
export type Rung = (typeof rungs)[number]

/** How long each has to read it before it goes on. */
const minutesToRead = 15

export type Call = { readonly who: string; readonly rung: Rung; readonly at: Date }
export type Able = { readonly who: string; readonly rung: Rung }

/** An alert that nobody has read: who raised it, whom it went to, and who could be called just now. */
export type Unread = {
  readonly raisedBy: string
  readonly calls: readonly Call[]
  readonly able: readonly Able[]
}

/** What the job of each minute may be late by. */
const minutesOfGrace = 5

/**
 * Whether an alert that nobody has read has come to its end: it went to nobody, to the last rung, or to nobody else
 * when it was time. What does not go on must not be waited for.
 */
export function goesNoFurther(calls: readonly Pick<Call, 'rung' | 'at'>[], now: Date): boolean {
  const last = calls.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1)
  if (!last || last.rung === 'managers') return true
  return now.getTime() - last.at.getTime() >= (minutesToRead + minutesOfGrace) * 60_000
}

const after = (rung: Rung) => rungs.slice(rungs.indexOf(rung) + 1)

/** Whom to call now; null while the last who was called still has time, and when there is nobody left. */
export function nextCall(alert: Unread, now: Date): { rung: Rung; people: string[] } | null {
  const last = alert.calls.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1)
  if (last && now.getTime() - last.at.getTime() < minutesToRead * 60_000) return null
  const had = new Set([alert.raisedBy, ...alert.calls.map(call => call.who)])
  const reached = alert.calls.map(call => rungs.indexOf(call.rung))
  const left = last ? after(rungs[Math.max(...reached)] ?? 'managers') : rungs
  for (const rung of left) {
    const people = alert.able.filter(each => each.rung === rung && !had.has(each.who)).map(each => each.who)
    if (people.length > 0) return { rung, people: [...new Set(people)] }
  }
  return null
}
