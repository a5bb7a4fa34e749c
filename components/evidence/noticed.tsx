import { caution } from '@/lib/domain/indicator/catalogue'
import type { NoticedList } from '@/lib/domain/indicator/noticed'
import { Card } from '../page/card'
import { EvidenceChips, type SignWays } from './evidence-chips'

type Props = { lists: readonly NoticedList[] } & SignWays

/** The signs that somebody noticed. Never counted and never scored. */
export function Noticed({ lists, ...shown }: Props) {
  return (
    <Card title="Signs noticed">
      <p>{caution}</p>
      {lists.length === 0 && <p>No signs are recorded. Add them with an entry in the chronology.</p>}
      {lists.map(list => (
        <section key={list.heading} className="flow-tight">
          <h3>{list.heading}</h3>
          <ul className="list-none">
            {list.indicators.map(({ indicator, evidence }) => (
              <li key={indicator.id} className="flow-tight border-t border-line py-2">
                <p>{indicator.text}</p>
                <EvidenceChips
                  kind="indicator"
                  code={indicator.id}
                  name={indicator.text}
                  evidence={evidence}
                  {...shown}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}
