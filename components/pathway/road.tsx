'use client'

import { Card } from '../page/card'
import { heard, type Told } from '../page/told'
import { RoadLine, type ShownStep } from './road-step'

type Props = {
  readonly open: readonly ShownStep[]
  readonly closed: readonly ShownStep[]
  readonly factsAt: string
  readonly answered: boolean
}

/** The steps that apply to a case, in their order: those that wait first, what is done or not needed folded away. */
export function Road({ told }: { told: Told<Props> }) {
  const { open, closed, factsAt, answered } = heard(told)
  return (
    <Card
      title="Steps for this child"
      aside={
        <a href={factsAt} className="tap inline-block">
          What is known around the child
        </a>
      }
    >
      <p>
        In the order that protects: what keeps the child safe now, then who must know, then what follows. They
        are worked out from what is recorded.
        {!answered && ' Nobody has answered yet what is known around the child: more steps may be needed.'}
      </p>
      {open.length > 0 ? (
        <ol className="list-none">
          {open.map((step, index) => (
            <RoadLine key={step.id} step={step} first={index === 0} />
          ))}
        </ol>
      ) : (
        <p>No step waits.</p>
      )}
      {closed.length > 0 && (
        <details className="disclosure">
          <summary>Done or not needed: {closed.length}</summary>
          <ol className="list-none">
            {closed.map(step => (
              <RoadLine key={step.id} step={step} first={false} />
            ))}
          </ol>
        </details>
      )}
    </Card>
  )
}
