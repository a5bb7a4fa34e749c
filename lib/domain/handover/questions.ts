import { longText, oneOf } from '../../forms/ask'
import { type AnswersOf, form } from '../../forms/form'

/** What a case itself cannot know, for the next worker. Source: general knowledge of handovers, to be confirmed. */
const questions = {
  promises: longText({
    ask: 'What was promised to the child or the family?',
    hint: 'By whom, and until when. If nothing was, say so.',
    why: 'A child who was let down before watches whether a promise is kept when the worker changes.',
    max: 4_000,
    orNotKnown: true,
  }),
  contact: longText({
    ask: 'How and when is it safe to reach the child or the family?',
    hint: 'The way, the days and hours, a word they know. Not who must not be told: the sheet shows those from the case.',
    why: 'A call at the wrong moment can put a child in danger.',
    max: 4_000,
    orNotKnown: true,
  }),
  next: longText({
    ask: 'What comes next?',
    hint: 'What waits, who expects an answer, what must not be forgotten. Due times and steps are on the sheet already.',
    why: 'What only you know is lost when you leave.',
    max: 4_000,
  }),
}

export const handoverForm = form({ id: 'handover', version: 1, title: 'Hand the case over', questions })
export type HandoverAnswers = AnswersOf<typeof handoverForm>

type Person = {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly holds?: boolean
}

/** Who works on the case, and the handover; left to choice where the last worker has written one. */
export function allocateForm(people: readonly Person[], written: boolean) {
  const optional = written ? { optional: true } : {}
  const { promises, contact, next } = questions
  return form({
    id: 'allocate',
    version: 2,
    title: 'Who holds this case?',
    questions: {
      worker: oneOf({
        ask: 'Who is to hold this case?',
        why: 'It stands on their work from then on. Whoever had it before cannot open it any more.',
        options: people.map(({ id, name, jobTitle, holds }) => ({
          id,
          label: name,
          hint: holds ? `${jobTitle}. Holds it now.` : jobTitle,
        })),
      }),
      promises: { ...promises, ...optional },
      contact: { ...contact, ...optional },
      next: { ...next, ...optional },
    },
  })
}
