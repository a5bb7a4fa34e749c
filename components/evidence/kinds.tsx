import type { TickedKind } from '@/lib/domain/exploitation/ticked'
import { Card } from '../page/card'
import { EvidenceChips, type SignWays } from './evidence-chips'

type Props = { kinds: readonly TickedKind[] } & SignWays

/** The kinds of exploitation that somebody ticked: what the NRM draft names, and what each rests on. */
export function Kinds({ kinds, ...shown }: Props) {
  return (
    <Card title="Kinds of exploitation">
      {kinds.length === 0 && <p>No kind is ticked. Add one with an entry in the chronology.</p>}
      {kinds.length > 0 && (
        <ul className="list-none">
          {kinds.map(kind => (
            <li key={kind.id} className="flow-tight border-t border-line py-2">
              <p>{kind.name}</p>
              <EvidenceChips
                kind="exploitation"
                code={kind.id}
                name={kind.name}
                evidence={kind.evidence}
                {...shown}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
