import { day, longText, oneOf, text } from '../../forms/ask'
import { type AnswersOf, form } from '../../forms/form'

/** How something that is agreed stands. */
const lineStates = [
  { id: 'open', label: 'Still to do' },
  { id: 'done', label: 'Done' },
  { id: 'dropped', label: 'No longer agreed' },
] as const
export type LineState = (typeof lineStates)[number]['id']

const agreed = {
  what: longText({
    ask: 'What is agreed?',
    hint: 'One thing, so that somebody can say whether it was done. No address of the child here.',
    why: 'One line for each thing: a paragraph that holds five is never done.',
    max: 1_000,
  }),
  who: text({
    ask: 'Who does it?',
    hint: 'A name, and what they are to the child or where they work.',
    why: 'What is everybody’s is done by nobody.',
    prose: true,
  }),
  dueOn: day({
    ask: 'By when?',
    hint: 'At most a year from now. For what goes on, the day when somebody checks that it does.',
    why: 'From the day after, it is late until somebody says that it is done or no longer agreed.',
  }),
}

/** One thing that is agreed in a plan: what, who, by when. General shape of such plans: [K], to be confirmed. */
export const lineForm = form({
  id: 'plan-line',
  version: 1,
  title: 'Add what is agreed',
  questions: agreed,
})

/** The same again, and how it stands. */
export const lineChangeForm = form({
  id: 'plan-line-change',
  version: 1,
  title: 'Change what is agreed',
  questions: {
    ...agreed,
    state: oneOf({
      ask: 'How does it stand?',
      why: 'What is late of a plan shows to everybody who holds or leads the case.',
      options: lineStates,
    }),
    doneOn: day({ ask: 'On which day was it done?', hint: 'For what goes on, the last time.', past: true }),
    came: longText({
      ask: 'What came of it?',
      hint: 'In a few words: whether it helped, and what the child says of it.',
      max: 2_000,
      optional: true,
    }),
    why: longText({
      ask: 'Why is it no longer agreed?',
      hint: 'It stays in the plan’s earlier versions, with your name.',
      max: 2_000,
    }),
  },
  when: { doneOn: { state: ['done'] }, came: { state: ['done'] }, why: { state: ['dropped'] } },
})
export type LineAnswers = AnswersOf<typeof lineChangeForm>
