import { longText, moment, oneOf, text } from '../../forms/ask'
import { type Form, form } from '../../forms/form'
import { clockEnded, notDue } from './happenings'
import { endsProtection } from './protecting'

const when = (ask: string) =>
  moment({ ask, hint: 'As exactly as you know it.', why: 'Due times may be counted from it.', past: true })
const to = text({
  ask: 'Who told you, or who did you speak to?',
  hint: 'Name, role and service.',
  why: 'Whoever asks again can ask for them.',
  optional: true,
})
const answer = (ask: string) =>
  longText({
    ask,
    hint: 'The main points are enough.',
    why: 'It ends the clock: without a reason nobody can tell later whether the child was protected in time.',
    max: 4_000,
  })
const ended = oneOf({
  ask: 'Was it done, or is it no longer due?',
  hint: 'Done is what somebody did. No longer due is a decision, which stands with your name.',
  why: 'Whoever reads the case later must see which limits were kept, and which were let go.',
  options: [
    { id: clockEnded, label: 'It was done, or ended by itself' },
    {
      id: notDue,
      label: 'It is no longer due',
      hint: 'Nobody has to do it for this child. Say why below.',
    },
  ],
})
const about = { id: 'pathway-clock-done', version: 2 } as const

/** The end of a clock, for whoever may also say that it is no longer due: a limit that passes undone is told apart. */
export const clockDoneForm = form({
  ...about,
  title: 'Record that a clock is at its end',
  questions: {
    ended,
    when: when('When was it done, or no longer due?'),
    to,
    answer: answer('What was done, or why is it no longer due?'),
  },
})

/** The same for whoever may record a step alone: that it was done is all they say. */
const clockOnlyDoneForm: Form = form({
  ...about,
  title: 'Record that what this clock waits for is done',
  questions: { when: when('When was it done?'), to, answer: answer('What was done?') },
})

/** The end of a power or an order without another: what protects the child from then on is the point of it. */
const afterProtection = {
  when: when('When did it end?'),
  to,
  answer: longText({
    ask: 'What protects the child from then on, and who decided that?',
    hint: 'Where the child is and with whose agreement, or why they are safe. An order of a court is recorded by itself.',
    why: 'From then on the child has no legal protection: nobody may believe that there is some.',
    max: 4_000,
  }),
}
const aboutProtection = {
  id: 'pathway-protection-ended',
  version: 1,
  title: 'Record that a power or an order ended, and no order follows',
} as const

export const protectionEndedForm = form({ ...aboutProtection, questions: { ended, ...afterProtection } })
const protectionOnlyEndedForm: Form = form({ ...aboutProtection, questions: afterProtection })

/** The form of the end of a clock; `only`: for whoever may not say that it is no longer due. */
export const endFormOf = (clock: string, only = false): Form =>
  endsProtection(clock)
    ? only
      ? protectionOnlyEndedForm
      : protectionEndedForm
    : only
      ? clockOnlyDoneForm
      : clockDoneForm
