import { type CaseFacts, can } from '@/lib/domain/access/can'
import { type PermissionId, permissions } from '@/lib/domain/access/permissions'
import { type Actor, roles, roleWords } from '@/lib/domain/access/role'
import type { CaseOutline } from '@/lib/domain/case/case-file'
import { nextSteps, nothingWaits } from '@/lib/domain/step/next'
import { Card } from '../page/card'
import { tell } from '../page/told'
import { StepList } from './step-list'

const whoMay = (needs: PermissionId): string =>
  roles
    .filter(role => role in permissions[needs].scope)
    .map(role => roleWords[role].name.toLowerCase())
    .join(' or ')

type Props = { file: CaseOutline; actor: Actor; facts: CaseFacts; now: Date }

/** The next three things to do, the most protective first, each with one button for whoever may press it. */
export function NextSteps({ file, actor, facts, now }: Props) {
  const steps = nextSteps(file, now).map(({ needs, href, button, ...step }) => ({
    ...step,
    go: can(actor, needs, facts) ? { href, button } : undefined,
    whose: whoMay(needs),
  }))
  return (
    <Card
      title="What to do next"
      aside={
        <a href="/contacts" className="tap inline-block">
          Who to ring
        </a>
      }
    >
      {steps.length === 0 ? <p>{nothingWaits(file)}</p> : <StepList told={tell(steps)} />}
    </Card>
  )
}
