'use client'

import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Tag } from '../page/tag'

type Step = {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly urgent: boolean
  /** What to press; undefined when it is somebody else's to do, as `whose` then says. */
  readonly go?: { readonly href: string; readonly button: string } | undefined
  readonly whose: string
}
export type NextStepsTold = {
  readonly steps: readonly Step[]
  /** Said where there is nothing to do. */
  readonly nothing: string
}

/** Things to do, the first of them with the page's one full button. */
export const NextSteps = ({ steps, nothing }: NextStepsTold) => (
  <Card
    title="What to do next"
    aside={
      <a href="/contacts" className="tap inline-block">
        Who to ring
      </a>
    }
  >
    {steps.length === 0 && <p>{nothing}</p>}
    {steps.length > 0 && (
      <ol className="list-none flow">
        {steps.map(({ id, title, why, urgent, go, whose }, index) => (
          <li key={id} className="flow-tight">
            <h3>
              {index + 1}. {title} {urgent && <Tag tone="danger">Act now</Tag>}
            </h3>
            <p>{why}</p>
            {go ? (
              <ButtonLink href={go.href} secondary={index > 0}>
                {go.button}
              </ButtonLink>
            ) : (
              <p className="hint">Somebody else’s to do: {whose}.</p>
            )}
          </li>
        ))}
      </ol>
    )}
  </Card>
)
