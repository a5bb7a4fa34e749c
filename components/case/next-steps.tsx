import { type CaseFacts, can } from '@/lib/domain/access/can'
import { type PermissionId, permissions } from '@/lib/domain/access/permissions'
import { type Actor, roles, roleWords } from '@/lib/domain/access/role'
import type { CaseFile } from '@/lib/domain/case/case-file'
import { nextSteps } from '@/lib/domain/step/next'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Tag } from '../page/tag'

const whoMay = (needs: PermissionId): string =>
  roles
    .filter(role => role in permissions[needs].scope)
    .map(role => roleWords[role].name.toLowerCase())
    .join(' or ')

/** The next three things to do, the most protective first, each with one button for whoever may press it. */
export function NextSteps({
  file,
  actor,
  facts,
  now,
}: {
  file: CaseFile
  actor: Actor
  facts: CaseFacts
  now: Date
}) {
  const steps = nextSteps(file, now)
  return (
    <Card title="What to do next">
      {steps.length === 0 && <p>Nothing is waiting on this case.</p>}
      <ol className="list-none flow">
        {steps.map((step, index) => (
          <li key={step.id} className="flow-tight">
            <h3>
              {index + 1}. {step.title} {step.urgent && <Tag tone="danger">Act now</Tag>}
            </h3>
            <p>{step.why}</p>
            {can(actor, step.needs, facts) ? (
              <ButtonLink href={step.href} secondary={index > 0}>
                {step.button}
              </ButtonLink>
            ) : (
              <p className="hint">Somebody else’s to do: {whoMay(step.needs)}.</p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}
