import type { InNations } from '../nation/in-nations'
import type { ClockRow } from './clocks'

const ownSource =
  'Holdfast’s own rule, where neither the law nor anybody on the case sets a day: silence is no answer. A local procedure may name a shorter time, which wins'

type OwnClock = Omit<ClockRow, 'name' | 'own'> & { readonly name: InNations<string> }

/**
 * Days that somebody sets on a case itself, the same in all four nations: the law counts neither, and without them a
 * child would be out of everybody's sight. Source: domain fact base 1.2 (a result without a referral needs a date to
 * look again) and 3.1 (a referral that is passed on is asked after until its reference comes), 4.2 (receipt, outcome, escalation), 1.13 (the child's voice at each stage).
 * The two of silence are Holdfast's own, to be confirmed: nobody set a day, and no rule of the law counts the answer.
 */
export const ownClocks = [
  {
    id: 'look-again',
    name: { every: 'Look at the evidence again, and make a new determination' },
    trigger: 'look-again-set',
    given: 'it-says-when-it-ends',
    ends: true,
    amount: 0,
    unit: 'calendar_day',
    limit: 'maximum',
    source:
      'The day that the lead set with the determination. Holdfast asks for one where no referral follows',
    status: 'published',
    validFrom: '2009-04-01',
  },
  {
    id: 'chase-first-responder',
    name: { every: 'Ask the first responder for the NRM reference' },
    trigger: 'passed-on',
    given: 'it-says-when-it-ends',
    ends: true,
    amount: 0,
    unit: 'calendar_day',
    limit: 'notice',
    source:
      'The day that was set when the referral was passed on. A referral counts only once it has a reference',
    status: 'published',
    validFrom: '2009-04-01',
  },
  {
    id: 'agency-answer',
    name: { every: 'Ask again: another agency has not answered' },
    trigger: 'agency-told',
    given: 'it-says-when-it-ends',
    ends: true,
    amount: 0,
    unit: 'calendar_day',
    limit: 'notice',
    source: 'The day that was set when the agency was told, or asked again. Silence is no answer',
    status: 'published',
    validFrom: '2009-04-01',
  },
  {
    id: 'silence-of-protectors',
    name: {
      every: 'Ask again: the police or children’s services have not answered, and nobody set a day',
      Wales: 'Ask again: the police or social services have not answered, and nobody set a day',
      Scotland: 'Ask again: the police or the social work service have not answered, and nobody set a day',
      'Northern Ireland':
        'Ask again: the police or the Health and Social Care Trust have not answered, and nobody set a day',
    },
    trigger: 'protectors-silent',
    amount: 2,
    unit: 'working_day',
    limit: 'notice',
    source: ownSource,
    status: 'to be confirmed',
    validFrom: '2009-04-01',
  },
  {
    id: 'silence-of-agency',
    name: { every: 'Ask again: another agency has not answered, and nobody set a day' },
    trigger: 'agency-silent',
    amount: 5,
    unit: 'working_day',
    limit: 'notice',
    source: ownSource,
    status: 'to be confirmed',
    validFrom: '2009-04-01',
  },
  {
    id: 'ask-child',
    name: { every: 'Ask the child again what they want' },
    trigger: 'child-asked',
    given: 'it-says-when-it-ends',
    ends: true,
    amount: 0,
    unit: 'calendar_day',
    limit: 'notice',
    source: 'The day that was set when the child was asked last',
    status: 'published',
    validFrom: '2009-04-01',
  },
  {
    id: 'challenge-answer',
    name: { every: 'Answer to a challenge between agencies' },
    trigger: 'decision-challenged',
    given: 'it-says-when-it-ends',
    ends: true,
    amount: 0,
    unit: 'calendar_day',
    limit: 'notice',
    source: 'The day that was set with the challenge. The local procedure may name a shorter one, which wins',
    status: 'published',
    validFrom: '2009-04-01',
  },
] as const satisfies readonly OwnClock[]
