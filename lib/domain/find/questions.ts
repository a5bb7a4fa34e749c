import { text } from '../../forms/ask'
import { form } from '../../forms/form'
import { mostWords } from './wanted'

/** One box for everything that a case may be found by. */
export const findForm = form({
  id: 'find',
  version: 1,
  title: 'Find a case',
  questions: {
    words: text({
      ask: 'What do you know?',
      hint: 'A name in any spelling or order, an alias, a date of birth, a reference, a phone number, a registration plate or an address. A date or a phone number beside a name narrows it.',
      why: 'You find only what you may open. What you type stands in no address and in no history.',
      max: mostWords,
    }),
  },
})
