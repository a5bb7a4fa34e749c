import { moment, oneOf } from '../../forms/ask'
import { type AnswersOf, form } from '../../forms/form'

type Person = { readonly id: string; readonly name: string; readonly jobTitle: string }

/** Who answers new concerns, from when until when; London time. */
export const dutyForm = (people: readonly Person[]) =>
  form({
    id: 'duty',
    version: 1,
    title: 'Put somebody on duty',
    questions: {
      who: oneOf({
        ask: 'Who is on duty?',
        why: 'New concerns open to them, and they may act before a lead has decided.',
        options: people.map(person => ({ id: person.id, label: person.name, hint: person.jobTitle })),
      }),
      from: moment({
        ask: 'From',
        hint: 'Left empty, the turn begins at once.',
        why: 'Before that moment nothing opens to them.',
        optional: true,
      }),
      until: moment({ ask: 'Until', why: 'What was open to them for their turn is shut to them again.' }),
    },
  })

export type DutyAnswers = AnswersOf<ReturnType<typeof dutyForm>>
