import type { StepEventView } from '../case/case-file'
import { instantInWords } from '../time/words'
import { stepForms } from './questions'
import type { StepEventId, StepId } from './steps'

/** What each event is called beside its date: in the chronology, and as what started a clock. */
export const eventWords: Record<StepId, Record<StepEventId, string>> = {
  police: {
    sent: 'Police told',
    acknowledged: 'Police reference given',
    decided: 'Police decision',
    'not-needed': 'Telling the police proposed as not needed',
    'not-needed-agreed': 'Telling the police agreed to be not needed',
    'needed-after-all': 'Telling the police needed after all',
    ready: 'Report to the police ready',
  },
  'childrens-services': {
    sent: 'Referral to children’s services',
    acknowledged: 'Referral acknowledged by children’s services',
    decided: 'Decision by children’s services',
    'not-needed': 'Referral to children’s services proposed as not needed',
    'not-needed-agreed': 'Referral to children’s services agreed to be not needed',
    'needed-after-all': 'Referral to children’s services needed after all',
    ready: 'Referral to children’s services ready',
  },
  'designated-officer': {
    sent: 'Designated officer told',
    acknowledged: 'Acknowledged by the designated officer',
    decided: 'Advice of the designated officer',
    'not-needed': 'Telling the designated officer proposed as not needed',
    'not-needed-agreed': 'Telling the designated officer agreed to be not needed',
    'needed-after-all': 'Telling the designated officer needed after all',
    ready: 'Report to the designated officer ready',
  },
  'strategy-meeting': {
    sent: 'Strategy meeting asked for',
    acknowledged: 'Strategy meeting given a date',
    decided: 'Strategy meeting held',
    'not-needed': 'Strategy meeting proposed as not needed',
    'not-needed-agreed': 'Strategy meeting agreed to be not needed',
    'needed-after-all': 'Strategy meeting needed after all',
    ready: 'Request for a strategy meeting ready',
  },
  nrm: {
    sent: 'NRM referral sent by a first responder',
    acknowledged: 'NRM reference received',
    decided: 'Reasonable grounds decision',
    'not-needed': 'NRM referral proposed as not needed',
    'not-needed-agreed': 'NRM referral agreed to be not needed',
    'needed-after-all': 'NRM referral needed after all',
    ready: 'NRM draft passed to a manager',
  },
}

/** How it was done, as the form's own option says it. */
export function howInWords({ step, event, answers }: StepEventView): string | undefined {
  const question = event === 'ready' ? undefined : stepForms[step][event].questions.how
  if (question?.kind !== 'one') return undefined
  return question.options.find(option => option.id === answers.how)?.label
}

/** Who it went to or came from: the person, then the authority or force. */
export function whoInWords({ answers }: StepEventView): string | undefined {
  const named = [answers.to, answers.authority ?? answers.force].filter(name => name?.trim())
  return named.length > 0 ? named.join(', ') : undefined
}

/** What was decided, said or reasoned, as somebody wrote it. */
export function textOfEvent({ answers }: Pick<StepEventView, 'answers'>): string | undefined {
  const { answer, agreed, reasons, reasonsNot, said, reason } = answers
  const unknown = reasonsNot?.trim() && `Their reasons are not known: ${reasonsNot}`
  return [answer, agreed, reasons, unknown, said, reason].find(text => text?.trim())
}

/** When it happened, in words; where its form asks and nobody said, that it is not known, never a made-up time. */
export function happenedInWords({ step, event, answers, happenedAt, writtenAt }: StepEventView): string {
  const asks = event !== 'ready' && 'when' in stepForms[step][event].questions
  return asks && !answers.when
    ? `time not known (written down ${instantInWords(writtenAt)})`
    : instantInWords(happenedAt)
}
