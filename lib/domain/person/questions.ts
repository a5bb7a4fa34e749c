import { longText, oneOf, text, yesNo } from '../../forms/ask'
import { form } from '../../forms/form'

/** Whether somebody around the child may learn of this. Not decided counts as do not inform. PATH-12. */
export const informChoices = [
  { id: 'safe', label: 'Safe to inform' },
  { id: 'do-not-inform', label: 'Do not inform' },
  { id: 'not-decided', label: 'Not decided yet', hint: 'Counts as “do not inform” until somebody decides.' },
] as const
export type Inform = (typeof informChoices)[number]['id']

/** A person around the child. PATH-12, PATH-13: nothing reaches a suspected person. */
export const personForm = form({
  id: 'person',
  version: 1,
  title: 'Somebody around the child',
  never: [
    {
      these: { suspected: ['yes'], inform: ['safe'] },
      at: 'inform',
      says: 'You said that they may be involved. Then “Do not inform” is the only safe answer. Change one of the two.',
    },
  ],
  questions: {
    name: text({
      ask: 'Name, or how they can be recognised',
      hint: 'A nickname or a description is enough.',
      why: 'Somebody who meets them must know whom they have before them.',
    }),
    relationship: text({
      grows: true,
      ask: 'Who are they to the child?',
      hint: 'For example: mother, driver, foster carer, says he is an uncle.',
      why: 'Whoever acts next must know who is close to the child.',
      prose: true,
    }),
    suspected: oneOf({
      ask: 'Could they be involved in harming the child?',
      why: 'Whoever acts next must not warn them. It accuses nobody, and can be changed.',
      options: [...yesNo, { id: 'not-known', label: 'Not known' }] as const,
    }),
    inform: oneOf({
      ask: 'Is it safe for this person to know of your concern?',
      hint: 'Carers, relatives and other people with the child may be involved, or under threat themselves.',
      why: 'It stands on every page of the case and on papers, for whoever rings or visits.',
      options: informChoices,
    }),
    informWhy: text({
      grows: true,
      ask: 'Why?',
      hint: 'What makes it safe or unsafe.',
      why: 'Somebody may have to decide it again when more is known.',
      max: 500,
      prose: true,
      optional: true,
    }),
    phone: text({
      ask: 'Phone',
      hint: 'To tell people apart and for the police. Nobody rings it from here.',
      why: 'The police may know the number from elsewhere.',
      input: 'tel',
      max: 40,
      optional: true,
      class: 'location',
    }),
    address: text({
      grows: true,
      ask: 'Address',
      hint: 'Where they live or can be found.',
      why: 'The police may need to find them, or the child there.',
      max: 500,
      optional: true,
      class: 'location',
    }),
    details: longText({
      ask: 'Anything else that helps to identify them',
      hint: 'Languages, vehicles, marks, online names.',
      why: 'The police may know them by one of these.',
      max: 4_000,
      optional: true,
    }),
  },
})
