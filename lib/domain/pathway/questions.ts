import { day, longText, moment, text } from '../../forms/ask'
import { type Form, form } from '../../forms/form'
import { nations } from '../nation/nation'
import { notes, reference, when } from './asked'
import { clockDoneForm, protectionEndedForm } from './clock-questions'
import { doneForm, happened } from './done-form'
import { recordedIn } from './recorded'

const told = text({
  ask: 'Who told you, or who did you speak to?',
  hint: 'Name, role and service.',
  why: 'Whoever asks again can ask for them.',
  optional: true,
})
const reason = (ask: string, hint: string) =>
  longText({
    ask,
    hint,
    why: 'Whoever reads the case later must see why it was left, or taken up.',
    max: 4_000,
  })

export const setAsideForm = form({
  id: 'pathway-set-aside',
  version: 1,
  title: 'Say that this step is not needed',
  questions: {
    reason: reason('Why is it not needed?', 'It can be taken up again at any time.'),
  },
})

export const takenUpForm = form({
  id: 'pathway-taken-up',
  version: 1,
  title: 'Open this step again',
  questions: {
    reason: reason('Why is it open again?', 'What has changed, or what is still missing.'),
  },
})

/** Outside of a first responder organisation the referral is passed to one, and asked after. */
export const passedOnForm = form({
  id: 'pathway-passed-on',
  version: 1,
  title: 'Record that the NRM referral was passed to a first responder',
  questions: {
    to: text({
      ask: 'Which first responder organisation?',
      hint: 'For example the police. Only a first responder can send it.',
      why: 'It sends the referral, and the Home Office writes back to it.',
    }),
    by: text({
      ask: 'Who took it there?',
      hint: 'Name and role, and how to reach them.',
      why: 'Whoever asks for the reference asks them.',
    }),
    when: when('When was it passed on?'),
    chaseOn: day({
      ask: 'On which day do you ask for the NRM reference?',
      hint: 'Soon: the child has no decision before it is sent.',
      why: 'From that day on the case says that somebody must ask, until the reference is recorded.',
    }),
    answer: notes,
  },
})

export const happenedForm = form({
  ...happened,
  questions: { when: when('When?'), to: told, reference, answer: notes },
})

/** An order or a power to protect the child. */
export const orderForm = form({
  id: 'pathway-order',
  version: 2,
  title: 'A power or an order to protect the child',
  questions: {
    when: when('When did it begin?'),
    expiresAt: moment({
      ask: 'When does it end?',
      hint: 'As the court or the officer wrote it. If nobody has said so, leave it blank.',
      why: 'What they wrote wins over the longest that the law allows, which is counted otherwise.',
      optional: true,
    }),
    to: text({
      ask: 'Who made or used it?',
      hint: 'Court or force, and the officer.',
      why: 'Whoever must know whether it still stands asks them.',
    }),
    reference,
    answer: notes,
  },
})

/** A clock that somebody with the right gives another day. */
export const clockMovedForm = form({
  id: 'pathway-clock-moved',
  version: 1,
  title: 'Give a clock another day',
  questions: {
    on: day({
      ask: 'On which day is it due now?',
      hint: 'Today or a day to come, within a year.',
      why: 'From then on it is late by this day. What the rule says stays beside it.',
    }),
    answer: longText({
      ask: 'Why is another day right for this child?',
      hint: 'Who agreed to it, what the child gains, and what keeps them safe until then. A court or an officer may have set it.',
      why: 'A limit of the law does not move because somebody is busy. Whoever reviews the case must see who let it pass, and why.',
      max: 4_000,
    }),
  },
})

/** All of them, as every step asks them in each nation, but for what is added to a card: the card itself asks it so. */
export const pathwayForms: readonly Form[] = [
  ...nations.flatMap(nation =>
    Object.values(recordedIn[nation]).flatMap(step => (step ? [doneForm(step, true)] : [])),
  ),
  setAsideForm,
  takenUpForm,
  passedOnForm,
  happenedForm,
  orderForm,
  clockDoneForm,
  protectionEndedForm,
  clockMovedForm,
]
