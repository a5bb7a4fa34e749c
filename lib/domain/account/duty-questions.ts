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
        options: people.map(person => ({ id: person.id, label: person.name, hint: person.jobTitle })),
      }),
      from: moment({ ask: 'From', hint: 'Left empty, the turn begins at once.', optional: true }),
      until: moment({ ask: 'Until' }),
    },
  })

export type DutyAnswers = AnswersOf<ReturnType<typeof dutyForm>>
