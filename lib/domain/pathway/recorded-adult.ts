import { longText, oneOf, yesNo } from '../../forms/ask'
import type { Say } from '../nation/in-nations'
import type { Part, Recorded } from './recorded'

/**
 * Asked where an adult does not agree. The Duty to Notify is the law of England and Wales alone, and of listed public
 * authorities. Source: Modern Slavery Act 2015, section 52, in domain fact base 1.11; that no such duty is in force in
 * Scotland and Northern Ireland is to be confirmed.
 */
const instead = (say: Say): Part => ({
  of: 'whether they agree',
  id: 'instead',
  when: { agrees: ['no'] },
  question: longText({
    ask: say({
      every: 'Was the Duty to Notify considered, by whom, and what came of it?',
      Scotland: 'What support was offered instead, and by whom?',
      'Northern Ireland': 'What support was offered instead, and by whom?',
    }),
    hint: say({
      every:
        'The duty is only for public authorities that the law lists, such as the police and councils: to be confirmed by them. They tell the Home Office, without a name if the person wants that. If yours is not one, say whom you asked.',
      Scotland: 'What the person was told of it, what they took up, and how they can come back to it.',
      'Northern Ireland':
        'What the person was told of it, what they took up, and how they can come back to it.',
    }),
    why: say({
      every:
        'A person who does not agree to be referred is not forgotten, and the authority must do its duty.',
      Scotland: 'A person who does not agree to be referred is not left without help.',
      'Northern Ireland': 'A person who does not agree to be referred is not left without help.',
    }),
    max: 4_000,
  }),
})

/** What the path of an adult must record. */
export const adultPath = (say: Say): Recorded => ({
  when: { ask: 'When did you speak with them?' },
  to: { ask: 'Who spoke with them?' },
  parts: [
    {
      of: 'whether they agree',
      id: 'agrees',
      question: oneOf({
        ask: 'Do they agree to be referred?',
        why: 'An adult is referred only if they agree, and can agree later.',
        options: yesNo,
      }),
    },
    instead(say),
    {
      of: 'what support they want',
      id: 'support',
      question: longText({
        ask: 'What support do they want?',
        hint: 'A safe place, a doctor, a lawyer, somebody to talk to; and what was arranged.',
        why: 'Support does not hang on the referral alone.',
        max: 4_000,
      }),
    },
  ],
})
