import { longText, oneOf, text } from '../../forms/ask'
import { form } from '../../forms/form'
import type { Say } from '../nation/in-nations'
import { askForThem, notes, theirNumber, theReasons, when, whyAnswered } from './asked'

/** What recording a concern about somebody who works with children asks. Who hears of it: `officers`, by nation. */
export const officerForms = (say: Say) => ({
  sent: form({
    id: 'designated-officer-sent',
    version: 2,
    title: say({
      every: 'Record that the designated officer was told',
      Scotland: 'Record that social work or the police were told about the worker',
      'Northern Ireland': 'Record that the Trust’s designated officer was told',
    }),
    questions: {
      how: oneOf({
        ask: 'How were they told?',
        hint: 'If in more than one way, the first.',
        why: 'It shows later what they had in writing.',
        options: [
          { id: 'phone', label: 'By phone' },
          { id: 'form', label: 'By their form' },
          { id: 'email', label: 'By secure e-mail' },
        ],
      }),
      when: when('When?'),
      to: text({
        ask: 'Who was told?',
        hint: say({ every: 'The officer, or who took the call.', Scotland: 'Whoever took the call.' }),
        why: askForThem,
        optional: true,
      }),
      authority: text({
        ask: say({
          every: 'Of which council or authority?',
          Wales: 'Of which local authority?',
          Scotland: 'Of which council?',
          'Northern Ireland': 'Of which Health and Social Care Trust?',
        }),
        hint: say({
          every: 'The one where the person works, not where they live.',
          Scotland: 'The one where the child is now.',
        }),
        why: 'Whoever rings again must ring the same one.',
        optional: true,
      }),
      reference: text({ ask: 'Their reference', ...theirNumber, optional: true }),
      said: notes('What did they advise first?', 'Above all, whether and when the person may be told.'),
    },
  }),
  acknowledged: form({
    id: 'designated-officer-acknowledged',
    version: 2,
    title: say({
      every: 'Record that the designated officer acknowledged it',
      Scotland: 'Record that the concern about the worker was acknowledged',
      'Northern Ireland': 'Record that the Trust’s designated officer acknowledged it',
    }),
    questions: {
      when: when('When?'),
      to: text({ ask: 'By whom?', hint: 'Name and role.', why: askForThem, optional: true }),
      reference: text({ ask: 'Their reference', ...theirNumber, optional: true }),
    },
  }),
  decided: form({
    id: 'designated-officer-decided',
    version: 2,
    title: say({
      every: 'What the designated officer advised',
      Scotland: 'What was advised about the worker',
      'Northern Ireland': 'What the Trust’s designated officer advised',
    }),
    questions: {
      when: when('When?'),
      answer: longText({
        ask: 'What did they advise or decide, and who does what?',
        hint: theReasons,
        why: whyAnswered,
        max: 4_000,
      }),
    },
  }),
})
