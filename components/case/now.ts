import { type CaseFacts, can } from '@/lib/domain/access/can'
import { type PermissionId, permissions } from '@/lib/domain/access/permissions'
import { type Actor, roles, roleWords } from '@/lib/domain/access/role'
import type { CaseOutline } from '@/lib/domain/case/case-file'
import { closedInWords } from '@/lib/domain/closure/closed'
import { policeDuty } from '@/lib/domain/nation/police-duty'
import { type NextStep, nextSteps, nothingWaits } from '@/lib/domain/step/next'
import { coverNotice } from '../cover/cover-notice'
import { handoverNotice } from '../handover/handover-notice'
import { handoversCard } from '../handover/handovers'
import type { CasePart } from './case-now'
import { concernCards } from './concerns'
import { dangerCard } from './danger'
import { overviewParts } from './overview'
import { questionsCard } from './questions'

type Props = { file: CaseOutline; actor: Actor; facts: CaseFacts; now: Date }

const whoMay = (needs: PermissionId): string =>
  roles
    .filter(role => role in permissions[needs].scope)
    .map(role => roleWords[role].name.toLowerCase())
    .join(' or ')

/** The next three things to do, the most protective first, each with one button for whoever may press it. */
function nextPart(next: readonly NextStep[], { file, actor, facts }: Props): CasePart {
  const steps = next.map(({ needs, href, button, ...step }) => ({
    ...step,
    go: can(actor, needs, facts) ? { href, button } : undefined,
    whose: whoMay(needs),
  }))
  return { kind: 'next', steps, nothing: nothingWaits(file) }
}

/** In place of what to do next: it is closed, and how that ends. The case that a concern was linked to is told of elsewhere. */
const closedNotice = ({ id, stage, closedAt }: CaseOutline): CasePart[] =>
  stage === 'closed' && closedAt
    ? [
        {
          kind: 'notice',
          tone: 'info',
          title: `${closedInWords(closedAt)}: nothing waits here.`,
          says: {
            before: 'If the child may not be safe, ',
            link: { href: `/cases/${id}/closing`, words: 'read why it was closed, and reopen it' },
            after: '.',
          },
        },
      ]
    : []

/** A case in the order in which it is read: what to do, then what was said, asked and decided. */
export function caseNow(props: Props): CasePart[] {
  const { file, actor, facts, now } = props
  const next = nextSteps(file, now)
  const handedOver = handoverNotice(file, actor.id)
  const duty = policeDuty[file.nation]
  return [
    ...(file.immediateDanger ? [] : handedOver),
    ...(file.closedAt ? closedNotice(file) : [nextPart(next, props)]),
    ...(file.immediateDanger ? handedOver : []),
    ...coverNotice(file, actor.id),
    ...(duty ? [{ kind: 'notice', tone: 'warning', title: duty } as const] : []),
    { kind: 'card', ...dangerCard(file, actor, facts) },
    ...(file.linked.length > 0 ? [{ kind: 'linked', linked: file.linked } as const] : []),
    ...overviewParts({ ...props, decidesNext: next.some(({ id }) => id === 'decide') }),
    ...[
      ...questionsCard(file, can(actor, 'question.ask', facts)),
      ...concernCards(file),
      ...handoversCard(file, actor, facts),
    ].map(card => ({ kind: 'card', ...card }) as const),
  ]
}
