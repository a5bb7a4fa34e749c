import { moment, oneOf, text } from '../../forms/ask'
import { type AnswersOf, form } from '../../forms/form'
import { places } from './places'

type Person = { readonly id: string; readonly name: string; readonly jobTitle: string }

/** Whom an urgent concern alerts, from when until when, and where to ring them; London time. */
export const onCallForm = (people: readonly Person[]) =>
  form({
    id: 'on-call',
    version: 1,
    title: 'Put somebody on call',
    questions: {
      place: oneOf({
        ask: 'In which place?',
        why: 'An alert goes from one place to the next while nobody reads it.',
        options: places.map(({ id, name }, index) => ({
          id,
          label: name,
          hint: [
            'Alerted at once. A safeguarding lead.',
            'Alerted when the lead has not read it within 15 minutes. A lead or a manager.',
            'Alerted when the deputy has not read it either. A manager.',
          ][index] as string,
        })),
      }),
      who: oneOf({
        ask: 'Who?',
        why: 'The alert is theirs to answer, and their name stands under Who to ring.',
        options: people.map(person => ({ id: person.id, label: person.name, hint: person.jobTitle })),
      }),
      phone: text({
        ask: 'Phone to ring them on',
        hint: 'Everybody here sees it under Who to ring, while the turn runs.',
        why: 'If an alert is not read, somebody rings it.',
        input: 'tel',
        max: 40,
      }),
      from: moment({
        ask: 'From',
        hint: 'Left empty, the turn begins at once.',
        why: 'An alert before that moment goes to whoever is on call then.',
        optional: true,
      }),
      until: moment({ ask: 'Until', why: 'From then on an alert goes to somebody else.' }),
      days: text({
        ask: 'On how many days in a row?',
        hint: 'For nights or days of one pattern: 7 means the same hours on seven days in a row. Left empty, once.',
        max: 2,
        optional: true,
      }),
    },
  })

export type OnCallAnswers = AnswersOf<ReturnType<typeof onCallForm>>
