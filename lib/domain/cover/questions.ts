import { longText, text } from '../../forms/ask'
import { form } from '../../forms/form'
import { mostWords } from '../find/wanted'

/** What somebody on duty says to open one case to themselves. Source: domain fact base 5.1 and 5.2. */
export const coverForm = form({
  id: 'cover',
  version: 2,
  title: 'Open a case for your turn of duty',
  questions: {
    which: text({
      ask: 'Which case?',
      hint: 'Its reference, such as HF-7K2M9QXD. Or what you know of the child: a name in any spelling, a date of birth, a phone number, a registration plate or an address.',
      why: 'A reference opens that one case. Anything else shows you which cases it may be, and you open one of them. What you type stands in no address and in no history.',
      max: mostWords,
    }),
    why: longText({
      ask: 'Why do you need to open it now?',
      hint: 'What happened, and who asked you. At least three words.',
      why: 'Whoever holds the case and the lead on call are alerted at once. They and every lead see it, with your name and until when it is open to you.',
      max: 2_000,
    }),
  },
})
