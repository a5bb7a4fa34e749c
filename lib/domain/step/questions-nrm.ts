import { oneOf, text } from '../../forms/ask'
import { form } from '../../forms/form'
import { notes, when } from './asked'

/**
 * What recording the NRM referral and its first decision asks, the same in each nation; of a child `agreed` is not
 * asked: see asked-of.ts. Source: domain fact base 3.6.
 */
export const nrmForms = {
  sent: form({
    id: 'nrm-sent',
    version: 3,
    title: 'Record that the NRM referral was sent',
    questions: {
      to: text({
        ask: 'Which first responder organisation sent it?',
        hint: 'Holdfast never sends it. A first responder does, on the Home Office’s own site.',
        why: 'The Home Office writes back to it.',
      }),
      by: text({
        ask: 'Who sent it?',
        hint: 'The person at that organisation.',
        why: 'Questions about the referral go to them.',
        optional: true,
      }),
      when: when('When was it sent?'),
      reference: text({
        ask: 'NRM reference',
        hint: 'Add it later if you do not have it yet.',
        why: 'Whoever asks the Home Office how far it is needs it.',
        optional: true,
      }),
      agreed: oneOf({
        ask: 'How is it known that they agree?',
        hint: 'By what is recorded they are 18 or over.',
        why: 'An adult is referred only if they agree; a child’s agreement is not needed.',
        options: [
          { id: 'signed', label: 'They signed it' },
          { id: 'said', label: 'They said so to whoever sends it' },
        ],
        optional: true,
      }),
    },
  }),

  acknowledged: form({
    id: 'nrm-acknowledged',
    version: 1,
    title: 'Record the NRM reference',
    questions: {
      when: when('When?'),
      reference: text({
        ask: 'NRM reference',
        hint: 'As the Home Office gave it.',
        why: 'Whoever asks the Home Office how far it is needs it.',
      }),
    },
  }),

  decided: form({
    id: 'nrm-decided',
    version: 2,
    title: 'Record the reasonable grounds decision',
    questions: {
      when: when('When was it made?'),
      decision: oneOf({
        ask: 'What was decided?',
        hint: 'As the letter says it. Reasonable grounds is the first of the two decisions of the NRM; the last one, conclusive grounds, is recorded under “Something happened” on the page “Steps and clocks”.',
        why: 'After a negative decision the days for asking again begin.',
        options: [
          { id: 'positive', label: 'Reasonable grounds: positive' },
          {
            id: 'negative',
            label: 'Reasonable grounds: negative',
            hint: 'You can ask for it to be looked at again within 30 calendar days: for new evidence, or if it does not follow the guidance. Ask for more time before they end.',
          },
        ],
      }),
      answer: notes('What the letter says', 'Its reasons, and what it asks for.'),
    },
  }),
}
