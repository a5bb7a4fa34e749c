import { longText, oneOf, text } from '../../forms/ask'
import { form } from '../../forms/form'
import { type Result, resultInWords } from '../determination/computed'

/** What a lead decides on a concern. Nothing is chosen beforehand. */
export const decisionForm = form({
  id: 'triage-decision',
  version: 1,
  title: 'Your decision',
  questions: {
    outcome: oneOf({
      ask: 'What is this concern?',
      options: [
        { id: 'accepted', label: 'A new case', hint: 'No child already known here is this child.' },
        {
          id: 'joined',
          label: 'About a child already known',
          hint: 'Give the case’s reference. Both stay as they were written.',
        },
      ],
    }),
    joinTo: text({
      ask: 'Reference of the child’s case',
      hint: 'HF- and eight characters, as in the list of possible matches above.',
      max: 20,
    }),
    reasons: longText({
      ask: 'Your reasons',
      hint: 'They stay on the case. The author does not see them.',
      max: 4_000,
    }),
    reply: longText({
      ask: 'What should the author know?',
      hint: 'The person who recorded the concern reads this. Say what happens next, and nothing they need not know.',
      max: 2_000,
    }),
  },
  when: { joinTo: { outcome: ['joined'] } },
})

export const questionForm = form({
  id: 'question',
  version: 1,
  title: 'Ask the author',
  questions: {
    asked: longText({
      ask: 'Your question',
      hint: 'The child must not wait for the answer: act on what you know.',
      max: 2_000,
    }),
  },
})

export const answerForm = form({
  id: 'question-answer',
  version: 1,
  title: 'Answer',
  questions: { answered: longText({ ask: 'Your answer', max: 4_000 }) },
})

const results = Object.entries(resultInWords) as [Result, string][]

/** The lead's own view of act, means and purpose. The computed view is beside it, and never chosen for them. */
export const determinationForm = form({
  id: 'determination',
  version: 1,
  title: 'Your determination',
  questions: {
    result: oneOf({ ask: 'What do you determine?', options: results.map(([id, label]) => ({ id, label })) }),
    reasons: longText({
      ask: 'Your reasons',
      hint: 'Name what they rest on. Somebody will read this in ten years.',
      max: 8_000,
    }),
  },
})
