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

/** What stands with each question when the same words go into several cases. */
const alike =
  'Goes word for word into every case chosen: write nothing of one child here. What is one child’s own goes on their own case.'

/** The same questions about several children at once: only what holds for all of them. */
const together = {
  promises: longText({
    ...questions.promises,
    ask: 'What was promised alike to all of these children or their families?',
    hint: `${alike} If nothing was, say so.`,
  }),
  contact: longText({
    ...questions.contact,
    ask: 'What is the same for all of them about reaching them safely?',
    hint: alike,
  }),
  next: longText({ ...questions.next, ask: 'What comes next on all of these cases?', hint: alike }),
}

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

/** Who works on several cases from now on, and one handover that goes into each of them. */
export function allocateTogetherForm(people: readonly Person[]) {
  const { id, version, questions } = allocateForm(people, false)
  const worker = oneOf({ ...questions.worker, ask: 'Who is to hold all of these cases?' })
  return form({ id, version, title: 'Who holds these cases?', questions: { worker, ...together } })
}
