import { oneOf, text, yesNo } from '../../forms/ask'
import { form } from '../../forms/form'
import type { Say } from '../nation/in-nations'
import { askAgainOn, askForThem, theirNumber, when } from './asked'
import { decided } from './questions-services-decided'

/** Whether a carer knows: asked with the referral, and again with what comes back while nobody has said. */
const informed = (say: Say) => ({
  informed: oneOf({
    ask: say({
      every: 'Does anybody who looks after the child know of this referral?',
      Wales: 'Does anybody who looks after the child know of this report?',
      Scotland: 'Does anybody who looks after the child know that they were told?',
    }),
    hint: 'Do not tell an adult who may be involved.',
    why: say({
      every: 'Children’s services must know whom they may speak to, and who may have been warned.',
      Wales: 'Social services must know whom they may speak to, and who may have been warned.',
      Scotland: 'The social work service must know whom it may speak to, and who may have been warned.',
      'Northern Ireland': 'The Trust must know whom it may speak to, and who may have been warned.',
    }),
    options: yesNo,
    optional: true,
  }),
  informedWhy: text({
    ask: 'Who, or why not?',
    hint: 'Who knows and how they took it, or why it was not safe to tell.',
    why: 'A social worker may be at their door next, and must know what was said there.',
    max: 500,
    prose: true,
    optional: true,
  }),
})

const sent = (say: Say) =>
  form({
    id: 'childrens-services-sent',
    version: 3,
    title: say({
      every: 'Record the referral to children’s services',
      Wales: 'Record the report to social services',
      Scotland: 'Record that the social work service was told',
      'Northern Ireland': 'Record the referral to Gateway',
    }),
    questions: {
      authority: text({
        ask: say({
          every: 'Which council’s children’s services?',
          Wales: 'Which council’s social services?',
          Scotland: 'Which council’s social work service?',
          'Northern Ireland': 'Which Health and Social Care Trust?',
        }),
        hint: say({
          every: 'Those of the area where the child is now.',
          Scotland: 'That of the area where the child is now.',
          'Northern Ireland': 'The one for the place where the child is now.',
        }),
        why: say({
          every: 'A council that was not told does not answer for the child.',
          'Northern Ireland': 'A Trust that was not told does not answer for the child.',
        }),
      }),
      how: oneOf({
        ask: say({
          every: 'How did you refer?',
          Wales: 'How did you report?',
          Scotland: 'How did you tell them?',
        }),
        hint: 'If you did it in more than one way, the first.',
        why: say({
          every: 'It shows later what they had in writing.',
          England: 'After a call, the case asks for the same in writing.',
        }),
        options: [
          {
            id: 'phone',
            label: 'By phone',
            hint: say({
              every: 'Write down who took the call.',
              England: 'Confirm it in writing afterwards: local procedures say how soon.',
            }),
          },
          { id: 'form', label: 'By their form, in writing' },
          { id: 'email', label: 'By secure e-mail' },
          { id: 'in-person', label: 'In person' },
        ],
      }),
      when: when('When?'),
      to: text({
        ask: 'Who did you speak or write to?',
        hint: 'Name and role.',
        why: askForThem,
        optional: true,
      }),
      phone: text({
        ask: 'Their phone',
        hint: 'Theirs, not the child’s.',
        why: 'Whoever asks them again rings them.',
        input: 'tel',
        max: 40,
        optional: true,
      }),
      email: text({
        ask: 'Their e-mail',
        hint: 'Theirs, not the child’s.',
        why: 'The NRM form asks whom there to write to.',
        input: 'email',
        optional: true,
      }),
      reference: text({ ask: 'Their reference', ...theirNumber, optional: true }),
      ...informed(say),
      chaseOn: askAgainOn,
    },
  })

const acknowledged = (say: Say) =>
  form({
    id: 'childrens-services-acknowledged',
    version: 3,
    title: say({
      every: 'Record that children’s services acknowledged the referral',
      Wales: 'Record that social services acknowledged the report',
      Scotland: 'Record that the social work service acknowledged it',
      'Northern Ireland': 'Record that Gateway acknowledged the referral',
    }),
    questions: {
      when: when('When?'),
      to: text({ ask: 'Who acknowledged it?', hint: 'Name and role.', why: askForThem, optional: true }),
      reference: text({ ask: 'Their reference', ...theirNumber, optional: true }),
      ...informed(say),
    },
  })

/** What recording that those who protect children were told asks, and what they answered. Source: domain fact base 3.2 to 3.5. */
export const servicesForms = (say: Say) => ({
  sent: sent(say),
  acknowledged: acknowledged(say),
  decided: decided(say),
})
