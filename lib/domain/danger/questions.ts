import { longText, moment } from '../../forms/ask'
import { form } from '../../forms/form'

/** Danger now, on a case that is there already. What to do comes first: PATH-02, S2. */
export const raisedForm = form({
  id: 'danger-raised',
  version: 1,
  title: 'Report that the child is in danger now',
  questions: {
    why: longText({
      ask: 'What has changed?',
      hint: 'What you saw or were told, and from whom. A few words are enough.',
      why: 'Everybody who opens the case sees it first, and it is what a call handler asks.',
      max: 4_000,
    }),
    when: moment({
      ask: 'Since when?',
      hint: 'Leave it blank if it is from now on.',
      why: 'A call handler asks it, and a call to the police from before does not count for what is new.',
      past: true,
      optional: true,
    }),
  },
})

/** The end of it, which somebody must answer for. */
export const overForm = form({
  id: 'danger-over',
  version: 1,
  title: 'Record that the immediate danger is over',
  questions: {
    why: longText({
      ask: 'Why is the child no longer in immediate danger?',
      hint: 'What was done, where the child is safe, and who confirmed it. Do not write the address here.',
      why: 'It stays on the case with your name. The case then no longer stands among the urgent ones.',
      max: 4_000,
    }),
    when: moment({
      ask: 'Since when is it over?',
      hint: 'About is good enough.',
      why: 'If somebody reports danger from after that moment, the child counts as in danger still.',
      past: true,
    }),
  },
})
