import { day, longText, oneOf } from '../../forms/ask'
import { type AnswersOf, type Form, form } from '../../forms/form'
import type { Given } from '../../forms/given'
import { typed } from '../../forms/typed'
import { type FlagView, flagKinds } from './flag'

/** A dated flag on a case: what people must know before they do anything, why, and when somebody asks again. */
export const flagForm = form({
  id: 'flag',
  version: 1,
  title: 'Flag the case',
  questions: {
    kind: oneOf({
      ask: 'What must people know?',
      why: 'Whoever opens the case sees it before they do anything.',
      options: flagKinds,
    }),
    words: longText({
      ask: 'What exactly, and why?',
      hint: 'A line or two that every main page of the case shows. No address of the child here.',
      why: 'Somebody on the way to a door has a few seconds to read it.',
      max: 300,
    }),
    fromOn: day({
      ask: 'From which day?',
      hint: 'Left blank, from today. For a hearing, its day.',
      why: 'What is still to come is shown with its day, so that nobody takes it for today.',
      optional: true,
    }),
    reviewOn: day({
      ask: 'When will somebody ask whether it still holds?',
      hint: 'At most a year from now. From that day it stands on the work of whoever holds the case.',
      why: 'A warning that nobody looks at again is believed for too long.',
    }),
  },
})
export type FlagAnswers = AnswersOf<typeof flagForm>

/** The same for several cases at once, which all take one text. */
export const flagTogetherForm: Form = {
  ...flagForm,
  questions: {
    ...flagForm.questions,
    words: longText({
      ask: 'What exactly, and why?',
      hint: 'Each of these cases shows the same words. Write nothing of one child: no name, no place, nothing that happened to one of them.',
      why: 'Whoever may open one of the cases may not know of the others.',
      max: 300,
    }),
  },
}

/** Whether a flag still holds: it is kept until another day, or removed with a reason. */
export const reviewForm = form({
  id: 'flag-review',
  version: 1,
  title: 'Does this flag still hold?',
  questions: {
    outcome: oneOf({
      ask: 'Does it still hold?',
      why: 'A flag that holds no more hides the ones that do.',
      options: [
        { id: 'keep', label: 'Yes, keep it' },
        { id: 'remove', label: 'No, remove it' },
      ],
    }),
    reviewOn: day({
      ask: 'When will somebody ask again?',
      hint: 'At most a year from now.',
      why: 'A warning that nobody looks at again is believed for too long.',
    }),
    why: longText({
      ask: 'Why does it no longer hold?',
      hint: 'It stays on the case with your name.',
      why: 'Somebody who remembers the flag must be able to see why it is gone.',
      max: 2_000,
    }),
  },
  when: { reviewOn: { outcome: ['keep'] }, why: { outcome: ['remove'] } },
})
export type ReviewAnswers = AnswersOf<typeof reviewForm>

/** How a flag stands, as its review would have been given: kept until a day, or removed and why. */
export const givenOfReview = ({ removed, reviewOn }: Pick<FlagView, 'removed' | 'reviewOn'>): Given =>
  typed(reviewForm, removed ? { outcome: 'remove', why: removed.why } : { outcome: 'keep', reviewOn })
