import type { CaseOutline } from '../case/case-file'
import { threadsOf } from '../referral/threads'
import type { Advice } from './advice'
import { confirmsEarlier, lastRound } from './rounds'

/**
 * The referral whose last answer is that there will be no further action, while nobody has challenged that: by the id
 * of the record that began it. Source: domain fact base 4.2, escalation.
 */
function unchallenged(file: Pick<CaseOutline, 'stepEvents' | 'pathwayEvents' | 'nation'>): string | null {
  const round = lastRound(file.stepEvents.filter(({ step }) => step === 'childrens-services'))
  const begun = round.find(each => each.event === 'sent' && !confirmsEarlier(each, round))
  const last = round.findLast(({ event }) => event === 'decided')
  if (!begun || last?.answers.decision !== 'no-action') return null
  const challenged = threadsOf(file)
    .find(({ first }) => first.id === begun.id)
    ?.own.some(
      ({ event, happenedAt, writtenAt }) =>
        event === 'challenged' && (happenedAt >= last.happenedAt || writtenAt >= last.writtenAt),
    )
  return challenged ? null : begun.id
}

/** A concern about trafficking never ends with their answer alone: somebody who disagrees says so, and to whom. */
export const challenge: Advice = {
  id: 'challenge-decision',
  applies: ({ file }) => unchallenged(file) !== null,
  title: 'Challenge “no further action”, if the child is not safe',
  why: 'Children’s services decided to do nothing more. If you disagree, say why and what the child needs: they must answer, and their managers after them.',
  whys: {
    Wales:
      'Social services decided to do nothing more. If you disagree, say why and what the child needs: they must answer, and their managers after them.',
    Scotland:
      'The social work service decided to do nothing more. If you disagree, say why and what the child needs: it must answer, and its managers after it.',
    'Northern Ireland':
      'The Health and Social Care Trust decided to do nothing more. If you disagree, say why and what the child needs: it must answer, and its managers after it.',
  },
  page: ({ file }) => `referrals/${unchallenged(file)}/challenged`,
  button: 'Challenge the decision',
  urgent: () => false,
  needs: 'step.record',
}
