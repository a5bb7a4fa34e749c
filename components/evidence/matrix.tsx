import type { Matrix, MatrixColumn } from '@/lib/domain/determination/matrix'
import { childRule } from '@/lib/domain/nation/child-rule'
import { inNation } from '@/lib/domain/nation/in-nations'
import type { Nation } from '@/lib/domain/nation/nation'
import { Card } from '../page/card'
import { Source } from '../page/source'
import { Tag } from '../page/tag'
import { EvidenceChips, type SignWays } from './evidence-chips'

function Column({ column, ...shown }: { column: MatrixColumn } & SignWays) {
  return (
    <section className="flow-tight min-w-0">
      <h3>{column.heading}</h3>
      {column.note && <p className="text-soft">{column.note}</p>}
      <ul className="list-none">
        {column.elements.map(({ element, evidence }) => (
          <li key={element.id} className="flow-tight border-t border-line py-2">
            <p className={evidence.length > 0 ? 'font-bold' : 'text-soft'}>
              {element.name}
              {evidence.length === 0 && <span>: nothing recorded</span>}
            </p>
            <EvidenceChips
              kind={column.kind}
              code={element.id}
              name={element.name}
              evidence={evidence}
              sourced
              {...shown}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Act, means and purpose with what each rests on, and what that amounts to so far: advice, never a decision. */
export function EvidenceMatrix({ matrix, nation, ...shown }: { matrix: Matrix; nation: Nation } & SignWays) {
  return (
    <Card
      title="Act, means and purpose"
      aside={<Tag tone={matrix.standing.tone}>{matrix.standing.words}</Tag>}
    >
      <p>{matrix.standing.why}</p>
      <p>{matrix.because}</p>
      <p className="text-soft">
        Worked out from what is recorded. It is advice: the safeguarding lead decides.
      </p>
      <div className="grid gap-6 lg:grid-cols-3">
        {matrix.columns.map(column => (
          <Column key={column.kind} column={column} {...shown} />
        ))}
      </div>
      <Source>
        <p>{inNation(childRule, nation)}</p>
      </Source>
    </Card>
  )
}
