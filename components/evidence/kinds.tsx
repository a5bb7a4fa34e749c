import type { TickedKind } from '@/lib/domain/exploitation/ticked'
import { Card } from '../page/card'
import { EvidenceChips, type SignWays } from './evidence-chips'

type Props = { kind: keyof typeof titles; kinds: readonly TickedKind[] } & SignWays

const titles = { exploitation: 'Kinds of exploitation', abuse: 'Kinds of abuse' } as const

/** The kinds of exploitation or abuse that somebody ticked: what the NRM draft names, and what each rests on. */
export function Kinds({ kind: asked, kinds, ...shown }: Props) {
  return (
    <Card title={titles[asked]}>
      {kinds.length === 0 && <p>No kind is ticked. Add one with an entry in the chronology.</p>}
      {kinds.length > 0 && (
        <ul className="list-none">
          {kinds.map(kind => (
            <li key={kind.id} className="flow-tight border-t border-line py-2">
              <p>{kind.name}</p>
              <EvidenceChips
                kind={asked}
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
