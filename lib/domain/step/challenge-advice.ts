import type { CaseOutline, StepEventView } from '../case/case-file'
import { type InNations, inNation } from '../nation/in-nations'
import { threadsOf } from '../referral/threads'
import { type Advice, type Facts, onRoad } from './advice'
import { confirmsEarlier, lastRound } from './rounds'
import { servicesDecision } from './services-decision'

/** The last decision on the referral that was made last, and the record of that referral. */
type Decided = { readonly begun: StepEventView; readonly decided: StepEventView }

/** What those who protect children decided last, while nobody has challenged that. Source: domain fact base 4.2, escalation. */
function unchallenged(file: Pick<CaseOutline, 'stepEvents' | 'pathwayEvents' | 'nation'>): Decided | null {
  const round = lastRound(file.stepEvents.filter(({ step }) => step === 'childrens-services'))
  const begun = round.find(each => each.event === 'sent' && !confirmsEarlier(each, round))
  const decided = round.findLast(({ event }) => event === 'decided')
  if (!begun || !decided) return null
  const challenged = threadsOf(file)
    .find(({ first }) => first.id === begun.id)
    ?.own.some(
      ({ event, happenedAt, writtenAt }) =>
        event === 'challenged' && (happenedAt >= decided.happenedAt || writtenAt >= decided.writtenAt),
    )
  return challenged ? null : { begun, decided }
}

const page = ({ file }: Facts) => `referrals/${unchallenged(file)?.begun.id}/challenged`

/** A concern about trafficking never ends with their answer alone: somebody who disagrees says so, and to whom. */
export const challenge: Advice = {
  id: 'challenge-decision',
  applies: ({ file }) => unchallenged(file)?.decided.answers.decision === 'no-action',
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
  page,
  button: 'Challenge the decision',
  urgent: () => false,
  needs: 'step.record',
}

/** Decisions that are less than a strategy discussion and an enquiry, where no discussion was held. */
const less: readonly string[] = ['early-help', 'assessment-finished', 'no-conference']

/**
 * Whether they answered with less than what the rules call for: where significant harm is suspected that is a strategy
 * discussion, whatever came of it. Source: domain fact base 1.1 and 3.1; that it is to be questioned is Holdfast’s own reading.
 */
function isLess(facts: Facts): boolean {
  const last = unchallenged(facts.file)
  if (!last || !less.includes(last.decided.answers.decision ?? '')) return false
  const held = facts.file.stepEvents.some(
    ({ step, event, happenedAt }) =>
      step === 'strategy-meeting' && event === 'decided' && happenedAt >= last.begun.happenedAt,
  )
  return !held && onRoad(facts, 'step-05') !== undefined
}

const offered: InNations<(what: string) => string> = {
  every: what =>
    `Children’s services answered “${what}”. What is recorded calls for more, a strategy discussion: ask them why not, or challenge the decision, and say what the child needs.`,
  Wales: what =>
    `Social services answered “${what}”. What is recorded calls for more, a strategy discussion: ask them why not, or challenge the decision, and say what the child needs.`,
  Scotland: what =>
    `The social work service answered “${what}”. What is recorded calls for more, an inter-agency referral discussion (IRD): ask them why not, or challenge the decision, and say what the child needs.`,
  'Northern Ireland': what =>
    `The Trust answered “${what}”. What is recorded calls for more, a strategy discussion: ask them why not, or challenge the decision, and say what the child needs.`,
}

/** Help is not nothing, and it is not protection either: whoever asked for more says so. */
export const challengeLess: Advice = {
  id: 'challenge-less',
  applies: isLess,
  title: 'Ask why they offer less than the child needs, or challenge it',
  why: ({ file }) =>
    inNation(
      offered,
      file.nation,
    )(servicesDecision(unchallenged(file)?.decided.answers.decision ?? '', file.nation)),
  page,
  button: 'Challenge the decision',
  urgent: () => false,
  needs: 'step.record',
}
