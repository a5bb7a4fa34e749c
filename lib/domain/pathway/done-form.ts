import { day, longText, moment, oneOf, text } from '../../forms/ask'
import type { Form } from '../../forms/form'
import type { Questions } from '../../forms/question'
import { notes, reference, when } from './asked'
import type { Part, Recorded } from './recorded'

/** Asked where what comes first is not recorded: the truth can be, and the order is not passed over unseen. */
const early = longText({
  ask: 'Why was this done before what comes first?',
  hint: 'What comes first stands above. If it was done too, record it as well.',
  why: 'The order protects the child: whoever reviews the case must see why it was another one here.',
  max: 2_000,
})

/** Asked of a step that asks somebody outside: silence is no answer, and somebody waits for it. */
const replies = (reply: Part): Questions => ({
  replied: oneOf({
    ask: 'Have they answered?',
    hint: 'That they have it, and will see, is no answer.',
    why: 'The step is done once they have. Until then it stands among those who were told, and somebody asks again.',
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'Not yet' },
    ],
  }),
  chaseOn: day({
    ask: 'On which day do you ask again?',
    hint: 'Today or a day to come, at most a month away. When they answer, record this step once more.',
    why: 'Without an answer by that day the case says that somebody must ask, and shows red on the board.',
  }),
  answeredAt: moment({
    ask: 'When did they answer?',
    hint: 'As exactly as you know it.',
    why: 'It shows how long the child waited for it.',
    past: true,
  }),
  [reply.id]: reply.question,
})

/** What a step asks before it counts as done: its own questions, and beside them a reference and the rest. */
function doneQuestions({ when: began, to, parts, reply }: Recorded, outOfOrder: boolean): Questions {
  const own = Object.fromEntries(parts.map(({ id, question }) => [id, question]))
  return {
    when: when(began.ask),
    to: text({
      ask: to.ask,
      hint: 'Name, role and service.',
      why: 'Whoever has a question later can ask them.',
    }),
    ...own,
    ...(reply && replies(reply)),
    ...(outOfOrder && { early }),
    reference,
    answer: notes,
  }
}

/** Which of them are asked only after a certain answer. */
const doneWhen = ({ parts, reply }: Recorded): NonNullable<Form['when']> => ({
  ...Object.fromEntries(parts.flatMap(part => (part.when ? [[part.id, part.when]] : []))),
  ...(reply && {
    chaseOn: { replied: ['no'] },
    answeredAt: { replied: ['yes'] },
    [reply.id]: { replied: ['yes'] },
  }),
})

/** A step is done, by what it must record. `outOfOrder`: what comes first is not recorded. */
export const doneForm = (step: Recorded, outOfOrder: boolean): Form => ({
  id: 'pathway-done',
  version: 4,
  title: 'Record that a step is done',
  questions: doneQuestions(step, outOfOrder),
  when: doneWhen(step),
})

export const happened = { id: 'pathway-happened', version: 3, title: 'Something happened' }

/** What happened where that is a step's being done, which asks what the step must record. */
export const happenedDoneForm = (step: Recorded, outOfOrder: boolean): Form => ({
  ...happened,
  questions: doneQuestions(step, outOfOrder),
  when: doneWhen(step),
})
