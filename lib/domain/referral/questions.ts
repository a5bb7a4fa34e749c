import { day, longText, moment, oneOf, text } from '../../forms/ask'
import { type Form, form } from '../../forms/form'
import { inEachNation, type Say } from '../nation/in-nations'
import type { Nation } from '../nation/nation'
import { agencies } from './agencies'
import { levels } from './levels'

const when = (ask: string) =>
  moment({
    ask,
    hint: 'As exactly as you know it.',
    why: 'It shows how long somebody has not answered.',
    past: true,
  })
const to = (ask: string) =>
  text({ ask, hint: 'Name, role and service.', why: 'Whoever asks again can ask for them.' })
const reference = text({
  ask: 'Their reference',
  hint: 'Add it later if you do not have it yet.',
  why: 'Whoever asks again needs it.',
  optional: true,
})
const chaseOn = (ask: string) =>
  day({
    ask,
    hint: 'Today or a day to come, at most a month away.',
    why: 'Without an answer by that day the case says that somebody must ask, and shows red on the board.',
  })

const told = (say: Say) =>
  form({
    id: 'referral-told',
    version: 1,
    title: 'Record that somebody else was told or asked',
    questions: {
      agency: oneOf({
        ask: 'Who was told or asked?',
        hint: 'Whoever has a step of their own, such as the police, is told there, and stands in the list too.',
        why: 'Everybody who was told stands in one list, with what they answered.',
        options: agencies.map(agency => ({
          id: agency.id,
          label: say(agency.name),
          ...('hint' in agency && { hint: say(agency.hint) }),
        })),
      }),
      to: to('Who was it?'),
      how: oneOf({
        ask: 'How?',
        hint: 'If in more than one way, the first.',
        why: 'It shows later what they had in writing.',
        options: [
          { id: 'phone', label: 'By phone' },
          { id: 'form', label: 'By their form' },
          { id: 'email', label: 'By secure e-mail' },
          { id: 'in-person', label: 'In person, or by video' },
        ],
      }),
      when: when('When?'),
      answer: longText({
        ask: 'What were they told, or asked for?',
        hint: 'The main points, and what you expect of them.',
        why: 'Whoever takes over must see what they know, and what is still to come.',
        max: 4_000,
      }),
      reference,
      awaited: oneOf({
        ask: 'Is an answer to come?',
        hint: 'Silence is no answer: while one is to come, somebody asks again.',
        why: 'Only what somebody waits for can be late.',
        options: [
          { id: 'yes', label: 'Yes' },
          { id: 'no', label: 'No, they were only told' },
        ],
      }),
      chaseOn: chaseOn('On which day do you ask again, if nothing has come?'),
    },
    when: { chaseOn: { awaited: ['yes'] } },
  })

const answer = form({
  id: 'referral-answer',
  version: 1,
  title: 'Record what came back',
  questions: {
    came: oneOf({
      ask: 'What came back?',
      hint: 'Of several, record each by itself.',
      why: 'Who has not answered stays in sight until they do.',
      options: [
        { id: 'acknowledged', label: 'They have it, and have not answered yet' },
        { id: 'answered', label: 'An answer' },
        {
          id: 'declined',
          label: 'They decline it, or say that it is not for them',
          hint: 'You can challenge that: the child does not wait for them to agree.',
        },
      ],
    }),
    when: when('When?'),
    to: to('Who answered?'),
    reference,
    answer: longText({
      ask: 'What did they say, and why?',
      hint: 'Their reasons in their words, as nearly as you can.',
      why: 'Whoever disagrees with them must answer their reasons.',
      max: 4_000,
    }),
    chaseOn: chaseOn('On which day do you ask again?'),
  },
  when: {
    answer: { came: ['answered', 'declined'] },
    chaseOn: { came: ['acknowledged'] },
  },
})

const chased = form({
  id: 'referral-chased',
  version: 1,
  title: 'Record that they were asked again',
  questions: {
    when: when('When?'),
    to: to('Who was asked?'),
    answer: longText({
      ask: 'What did they say?',
      hint: 'If nobody could be reached, say so.',
      why: 'It shows what was tried, and when.',
      max: 4_000,
    }),
    chaseOn: chaseOn('On which day do you ask the next time?'),
  },
})

const challenged = (say: Say) =>
  form({
    id: 'referral-challenged',
    version: 1,
    title: 'Challenge what they decided',
    questions: {
      level: oneOf({
        ask: 'Between whom?',
        hint: 'From the bottom, as the local procedure says; at once higher where the child is not safe.',
        why: 'The next step up is the one above it.',
        options: levels.map(({ id, name }) => ({ id, label: say(name) })),
      }),
      when: when('When was it put to them?'),
      to: to('To whom?'),
      answer: longText({
        ask: 'Why do you disagree, and what do you ask of them?',
        hint: 'Answer their reasons, and say what the child needs and by when.',
        why: 'They answer this, and it shows later that somebody spoke up for the child.',
        max: 4_000,
      }),
      chaseOn: chaseOn('By which day must they answer?'),
    },
  })

const settled = form({
  id: 'referral-settled',
  version: 1,
  title: 'Record what came of the challenge',
  questions: {
    outcome: oneOf({
      ask: 'What came of it?',
      hint: 'Where they keep to their decision and you still disagree, challenge it one step higher instead.',
      why: 'A challenge without an end stays open.',
      options: [
        { id: 'changed', label: 'They changed their decision' },
        { id: 'partly', label: 'They do something else that is enough' },
        { id: 'convinced', label: 'Their reasons convinced us' },
      ],
    }),
    when: when('When?'),
    to: to('Who said so?'),
    answer: longText({
      ask: 'What was agreed, and who does what?',
      hint: 'With the days that were named.',
      why: 'Whoever reads the case later must see why nobody went on.',
      max: 4_000,
    }),
  },
})

/** What is recorded of a referral: that somebody was told, then what came of it. */
export const referralEvents = ['told', 'answer', 'chased', 'challenged', 'settled'] as const
export type ReferralForm = (typeof referralEvents)[number]

export const isReferralForm = (event: string): event is ReferralForm =>
  (referralEvents as readonly string[]).includes(event)

/** The forms, in the words of each nation. */
export const referralFormsIn: Record<Nation, Record<ReferralForm, Form>> = inEachNation(say => ({
  told: told(say),
  answer,
  chased,
  challenged: challenged(say),
  settled,
}))
