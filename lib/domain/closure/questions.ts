import { longText, oneOf } from '../../forms/ask'
import { type AnswersOf, form } from '../../forms/form'
import { closureOutcomes } from './outcomes'

const most = 8_000

/** The closing summary. Source: the issue, which names what it must say; nothing is chosen beforehand. */
export const closureForm = form({
  id: 'closure',
  version: 1,
  title: 'Closing summary',
  questions: {
    concern: longText({
      ask: 'What was the concern?',
      hint: 'In a few sentences: what was seen, said or told, and what it was thought to be.',
      why: 'Whoever opens this case in ten years reads this first, the child perhaps.',
      max: most,
    }),
    followed: longText({
      ask: 'What was done, and what came of it?',
      hint: 'Who was told and what they answered, what the child wanted, what was promised and kept.',
      why: 'The second person sees whether anything that was begun still waits.',
      max: most,
    }),
    decisions: longText({
      ask: 'Which decisions were made, and why?',
      hint: 'Name who decided. If no referral to the NRM was made, say why not.',
      why: 'A decision without its reason cannot be looked at again.',
      max: most,
    }),
    main: oneOf({
      ask: 'What is the main outcome?',
      why: 'It stands in the list of closings.',
      options: closureOutcomes,
    }),
    outcome: longText({
      ask: 'How is the child now, and who stays in touch?',
      hint: 'Where they live need not be said. Who does what from now on, and whom the child can ring.',
      why: 'A closed case has no clock: from now on somebody else must notice if the child is not safe.',
      max: most,
    }),
  },
})
export type ClosureAnswers = AnswersOf<typeof closureForm>

/** What a second person says who does not close the case yet. */
export const closureReturnForm = form({
  id: 'closure-return',
  version: 1,
  title: 'Return it, and leave the case open',
  questions: {
    comment: longText({
      ask: 'What must be done or said before this case can be closed?',
      hint: 'Name what is still open, or what the summary leaves out.',
      why: 'Whoever asked reads this, and asks again when it is done.',
      max: 4_000,
    }),
  },
})

export const reopenForm = form({
  id: 'reopen',
  version: 1,
  title: 'Reopen this case',
  questions: {
    why: longText({
      ask: 'Why is this case opened again?',
      hint: 'What has happened or become known. If the child is in danger now, call 999 first.',
      why: 'Whoever works on it from now on begins here. It opens at once: nobody has to agree.',
      max: 4_000,
    }),
  },
})
