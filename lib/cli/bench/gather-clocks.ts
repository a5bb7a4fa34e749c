import { clocksRunning } from '../../domain/clock/running'
import type { Nation } from '../../domain/nation/nation'
import { keptClock } from '../../domain/step/kept-clocks'
import type { Tx } from '../../platform/database'
import type { Rows } from './gather'

type Place = { tx: Tx; rows: Rows; organisationId: string }

/** The clocks that a referral by telephone starts on a case, none of them met, as the records keep them. */
export async function gatherClocks(
  { tx, rows, organisationId }: Place,
  caseId: string,
  { nation, at }: { nation: Nation; at: Date },
): Promise<void> {
  const started = clocksRunning(
    [
      { event: 'referral-sent-by-phone', at },
      { event: 'referral-received', at },
    ],
    nation,
  )
  const kept = (rows.get('caseClock') ?? []) as { caseId: string }[]
  const before = kept.filter(row => row.caseId === caseId).length
  const midnight = (day: string) => new Date(`${day}T00:00:00Z`)
  await tx.caseClock.createMany({
    data: started.map((clock, index) => {
      const row = keptClock({ ...clock, startedBy: '', metAt: null, step: 'childrens-services' })
      const [validFrom, dueOn] = [midnight(row.validFrom), midnight(row.dueOn)]
      return { ...row, organisationId, caseId, n: before + index, validFrom, dueOn }
    }),
  })
}
