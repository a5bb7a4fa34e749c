import { longText, text } from '../../forms/ask'
import { type AnswersOf, form } from '../../forms/form'

/** What somebody on duty says to open one case to themselves. Source: domain fact base 5.1 and 5.2. */
export const coverForm = form({
  id: 'cover',
  version: 1,
  title: 'Open a case for your turn of duty',
  questions: {
    reference: text({
      ask: 'Which case?',
      hint: 'Its reference, such as HF-7K2M9QXD: whoever rings usually has it.',
      why: 'This one case opens to you, and no other.',
      max: 20,
    }),
    why: longText({
      ask: 'Why do you need to open it now?',
      hint: 'What happened, and who asked you. At least three words.',
      why: 'Whoever holds the case and the lead on call are alerted at once. They and every lead see it, with your name and until when it is open to you.',
      max: 2_000,
    }),
  },
})
export type CoverAnswers = AnswersOf<typeof coverForm>
