import { longText, moment, text } from '../../forms/ask'
import { form } from '../../forms/form'

/** What is said of a file when it is added; the file itself travels beside it. */
export const fileForm = form({
  id: 'file',
  version: 1,
  title: 'Add a file',
  questions: {
    shows: longText({
      ask: 'What does it show, and where is it from?',
      hint: 'For example: the tenancy paper that the child brought to school on Monday.',
      why: 'Whoever reads the case can tell what it is without opening it, and somebody who cannot see it knows too.',
      max: 1_000,
    }),
  },
})

/** A file that should not be here: closed at once to everybody. */
export const lockForm = form({
  id: 'file-lock',
  version: 1,
  title: 'Lock this file away',
  questions: {
    why: longText({
      ask: 'Why must nobody open it?',
      hint: 'For example: it belongs to another case. If it may be a sexual image of a child, say only that, and do not describe it.',
      why: 'It stays on the case with your name. The police, or whoever decides what becomes of the file, will ask.',
      max: 2_000,
    }),
  },
})

/** Its bytes destroyed, because the police said so. */
export const removeForm = form({
  id: 'file-remove',
  version: 1,
  title: 'Remove this file on police advice',
  questions: {
    force: text({
      ask: 'Which police force advised it?',
      why: 'Only the police can say that a file may go. This shows later who did.',
    }),
    officer: text({
      ask: 'Who there?',
      hint: 'Name, and the number on the uniform (collar number), if you know them.',
      why: 'Somebody may have to ask them later why the file is gone.',
    }),
    reference: text({
      ask: 'What is the police reference?',
      why: 'The police find their own advice again by it.',
    }),
    when: moment({
      ask: 'When did they advise it?',
      why: 'It shows that the advice came before the file went.',
      past: true,
    }),
    advice: longText({
      ask: 'What did they say is to be done with the file?',
      hint: 'In their words, as far as you can. Where they took a copy, say so.',
      why: 'The file cannot be brought back. This record is what remains of it.',
      max: 4_000,
    }),
  },
})
