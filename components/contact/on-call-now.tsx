import type { ReactNode } from 'react'
import { type Place, placeName, places } from '@/lib/domain/on-call/places'
import { instantInWords } from '@/lib/domain/time/words'
import { Card } from '../page/card'
import { SummaryList } from '../page/summary-list'
import { Telephone } from './telephone'

type Turn = {
  readonly place: Place
  readonly name: string
  readonly jobTitle: string
  readonly phone: string
  readonly endsAt: Date
}

/** Whom an urgent concern reaches at this moment, and their numbers; a place without anybody says so. */
export function OnCallNow({ turns, plan }: { turns: readonly Turn[]; plan: boolean }) {
  const rows = places.flatMap(({ id, missing }): { term: string; detail: ReactNode }[] => {
    const own = turns.filter(turn => turn.place === id)
    if (own.length === 0) return [{ term: placeName(id), detail: `${missing} now.` }]
    return own.map(turn => ({
      term: placeName(id),
      detail: (
        <>
          {turn.name}, {turn.jobTitle}
          {'\n'}
          <Telephone number={turn.phone} />
          {'\n'}
          <span className="text-base text-soft">until {instantInWords(turn.endsAt)}</span>
        </>
      ),
    }))
  })
  return (
    <Card title="On call here now" aside={plan && <a href="/duty/on-call">Plan who is on call</a>}>
      {turns.length === 0 && (
        <p>Nobody is on the rota now. An urgent concern alerts every lead, and then every manager.</p>
      )}
      <SummaryList rows={rows} />
    </Card>
  )
}
