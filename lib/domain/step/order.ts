import type { CaseOutline } from '../case/case-file'
import { type InNations, inNation } from '../nation/in-nations'
import { judged } from '../pathway/known-of'
import { instantOf } from '../time/london'
import { instantInWords } from '../time/words'
import { conferenceProblem } from './conference'
import { staffConcerns } from './designated-officer'
import { stateOf } from './state'
import type { StepEventId, StepId } from './steps'

/**
 * A sentence about why this cannot be recorded on this case as it stands, or null. `answers` are those of the
 * step's form, `when` among them as London wall time. Who may agree to what is not asked here: see
 * `canBeAgreedBy`. Source: domain fact base 3.1, the order of the steps, and PATH-09.
 */
export function problems(
  step: StepId,
  event: StepEventId,
  answers: { readonly [id: string]: string | undefined },
  file: CaseOutline,
): string | null {
  const at = answers.when ? instantOf(answers.when.slice(0, 10), answers.when.slice(11, 16)) : undefined
  if (step === 'designated-officer' && staffConcerns(file).length === 0)
    return 'No concern of this case is about somebody who works with children.'
  if (event === 'sent')
    return step === 'nrm' ? (sentOnce(file) ?? beforeServices(at, file) ?? unagreed(answers, file)) : null
  if (event === 'acknowledged' || event === 'decided')
    return (
      beforeSent(step, at, file) ??
      (answers.decision === 'conference-held' ? conferenceProblem(at, file) : null)
    )
  return outOfTurn(step, event, file)
}

/** Why something cannot be recorded now, and the step that must be recorded as sent before it, where that is why. */
export type NotNow = { readonly says: string; readonly first?: StepId }

/**
 * What a form says, instead of asking, to somebody for whose case and step it is not: before anything is typed.
 * Null where it can be filled in; what is wrong with its answers is found out when it is sent.
 */
export function notNow(step: StepId, event: StepEventId, file: CaseOutline, actorId: string): NotNow | null {
  const says = problems(step, event, {}, file)
  const first = event === 'sent' ? 'childrens-services' : step
  const befores = [sentFirst[step], servicesFirst].map(words => inNation(words, file.nation))
  if (says) return befores.includes(says) ? { says, first } : { says }
  return event === 'not-needed-agreed' && !stateOf(step, file.stepEvents).canBeAgreedBy(actorId)
    ? { says: 'You proposed this yourself. Another lead or manager must agree to it.' }
    : null
}

const sentOnce = (file: CaseOutline): string | null =>
  firstSent('nrm', file)
    ? 'The NRM referral is recorded already. A child is referred once, so there is no second referral to record.'
    : null

/** A child's NRM referral waits until those who protect children know; an adult's for their agreement alone. Source: domain fact base 3.1, PATH-09. */
export function beforeServices(at: Date | undefined, file: CaseOutline): string | null {
  if (judged(file).age.path === 'adult') return null
  const told = firstSent('childrens-services', file)
  if (!told) return inNation(servicesFirst, file.nation)
  return isBefore(at, told) ? inNation(servicesEarlier(instantInWords(told)), file.nation) : null
}

/** An adult's referral says how it is known that they agree; a form that is not filled in yet is not told so. Source: domain fact base 3.6. */
function unagreed(answers: { readonly [id: string]: string | undefined }, file: CaseOutline): string | null {
  if (!answers.when || answers.agreed || judged(file).age.path !== 'adult') return null
  return 'This is about an adult, who is referred only if they agree: say in the last question how that is known.'
}

function beforeSent(step: StepId, at: Date | undefined, file: CaseOutline): string | null {
  const sent = firstSent(step, file)
  if (!sent) return inNation(sentFirst[step], file.nation)
  return isBefore(at, sent)
    ? `This is earlier than what it answers, which happened on ${instantInWords(sent)}. Check the day and the time.`
    : null
}

function outOfTurn(step: StepId, event: StepEventId, file: CaseOutline): string | null {
  const { state } = stateOf(step, file.stepEvents)
  const proposed = state === 'not-needed-proposed'
  if (event === 'not-needed') {
    if (state === 'not-needed') return 'Two people have already agreed that this step is not needed.'
    if (proposed) return 'Somebody has already proposed this. Another person can agree to it, or say why not.'
    return state === 'decided' ? 'This step is done: a decision is recorded.' : null
  }
  if (event === 'not-needed-agreed' && !proposed) return 'Nobody is proposing that this step is not needed.'
  if (event === 'needed-after-all' && !proposed && state !== 'not-needed')
    return 'Nobody has said that this step is not needed.'
  return null
}

const servicesFirst: InNations<string> = {
  every:
    'Children’s services must be told first. Record the referral to children’s services, then come back to this.',
  Wales: 'Social services must be told first. Record the report to social services, then come back to this.',
  Scotland: 'The social work service must be told first. Record that it was told, then come back to this.',
  'Northern Ireland': 'The Trust must be told first. Record the referral to Gateway, then come back to this.',
}

const servicesEarlier = (told: string): InNations<string> => ({
  every: `Children’s services must be told first, and their referral is recorded for ${told}. Check both times, and if they were told earlier, record that referral to children’s services first.`,
  Wales: `Social services must be told first, and the report to them is recorded for ${told}. Check both times, and if they were told earlier, record that report to social services first.`,
  Scotland: `The social work service must be told first, and that is recorded for ${told}. Check both times, and if it was told earlier, record that first.`,
  'Northern Ireland': `The Trust must be told first, and the referral to Gateway is recorded for ${told}. Check both times, and if Gateway was told earlier, record that referral first.`,
})

const sentFirst: Record<StepId, InNations<string>> = {
  police: { every: 'Record first that the police were told.' },
  'childrens-services': {
    every: 'Record the referral to children’s services first.',
    Wales: 'Record the report to social services first.',
    Scotland: 'Record first that the social work service was told.',
    'Northern Ireland': 'Record the referral to Gateway first.',
  },
  'designated-officer': { every: 'Record first who was told.' },
  'strategy-meeting': {
    every: 'Record first that a strategy meeting was asked for.',
    Scotland: 'Record first that an IRD was asked for.',
    'Northern Ireland': 'Record first that a strategy discussion was asked for.',
  },
  nrm: { every: 'Record first that the NRM referral was sent.' },
}

const firstSent = (step: StepId, file: CaseOutline): Date | undefined =>
  stateOf(step, file.stepEvents).events.find(({ event }) => event === 'sent')?.happenedAt

/** Forms give whole minutes, and a record may hold seconds: the same minute is not before. */
const isBefore = (at: Date | undefined, then: Date) =>
  at !== undefined && at.getTime() + 60_000 <= then.getTime()
