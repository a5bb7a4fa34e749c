import { day, longText, oneOf, yesNo } from '../../forms/ask'
import { type AnswersOf, form } from '../../forms/form'

/** What a plan is for. Against being found and harmed again: PATH-17, S0. Before anything has happened: PATH-16, S1. */
export const planKinds = [
  {
    id: 'safety',
    label: 'Safety plan',
    hint: 'The child was exploited, or may have been. It keeps them from being found and harmed again.',
  },
  {
    id: 'prevention',
    label: 'Prevention plan',
    hint: 'The child is at risk and, as far as anybody knows, not exploited yet. It keeps that from beginning.',
  },
] as const
export type PlanKind = (typeof planKinds)[number]['id']

/** What keeps one child safe. What each question rests on: see sources.ts. */
export const planForm = form({
  id: 'plan',
  version: 1,
  title: 'The plan',
  questions: {
    kind: oneOf({
      ask: 'What is this plan for?',
      why: 'Whoever reads it must know whether something has happened already. No plan takes the place of a referral: a worry about trafficking always goes to those who protect children in that area.',
      options: planKinds,
    }),
    risks: longText({
      ask: 'What could go wrong?',
      hint: 'What could be done to the child, by whom, and how one would notice that it begins. Say what is known and what is feared. Places have a question of their own.',
      why: 'All that is agreed is agreed against this.',
      max: 8_000,
    }),
    where: longText({
      ask: 'Where could it happen?',
      hint: 'Places, routes, times of day, people and places online. Hidden until somebody who may see the case asks for it.',
      why: 'Whoever looks after the child must know where to be watchful, and nobody else.',
      class: 'location',
      max: 4_000,
      optional: true,
      owed: true,
    }),
    asked: oneOf({
      ask: 'Has the child been asked what they want?',
      hint: 'Alone, with an interpreter who is nobody of the family or of those around the child, if one is needed.',
      why: 'A plan that was made without the child is seldom kept. Ask again whenever it changes.',
      options: yesNo,
    }),
    askedOn: day({
      ask: 'On which day were they last asked?',
      hint: 'As the child’s life changes, so may what they want.',
      past: true,
    }),
    wants: longText({
      ask: 'What does the child want, in their own words?',
      hint: 'As they said it, also where it cannot be done.',
      why: 'It stands word for word, apart from what anybody else writes.',
      max: 8_000,
      prose: false,
    }),
    notAsked: longText({
      ask: 'Why not, and when will they be asked?',
      hint: 'For example: no interpreter for their dialect until Tuesday.',
      max: 2_000,
    }),
    childTold: longText({
      ask: 'What was the child told, and in what language?',
      hint: 'Of this plan, of their rights and of the dangers: the words that were used, by whom, and through which interpreter.',
      why: 'A child can only keep to what they have understood.',
      max: 4_000,
      optional: true,
      owed: true,
    }),
    firstHour: longText({
      ask: 'What does whoever looks after the child do in the first hour that they are missing?',
      hint: 'In order: whom they ring, what they say, what they look for, what they leave alone. Write it so that it can be read out at night.',
      why: 'Many trafficked children go missing soon after they were given a place to live, so it is agreed before and not after.',
      max: 6_000,
      optional: true,
      owed: true,
    }),
    lookFirst: longText({
      ask: 'Where should people look first?',
      hint: 'Addresses, places, friends, where they were found before. Hidden until somebody who may see the case asks for it.',
      why: 'The police ask it first, and nobody remembers it then.',
      class: 'location',
      max: 4_000,
      optional: true,
      owed: true,
    }),
    mayBeTold: longText({
      ask: 'Who may be told of this plan?',
      hint: 'Names, and what they are to the child. Nobody who may be involved, and nobody who could pass it on to them.',
      why: 'Whoever knows the plan can get round it. Whom the case says not to inform stands beside it on every page.',
      max: 4_000,
      optional: true,
      owed: true,
    }),
    reviewOn: day({
      ask: 'When will somebody look at this plan again?',
      hint: 'A day after today, at most six months away. Soon, if much is still open.',
      why: 'From that day on it stands on the work of whoever holds the case and of the leads.',
    }),
  },
  when: { askedOn: { asked: ['yes'] }, wants: { asked: ['yes'] }, notAsked: { asked: ['no'] } },
})
export type PlanAnswers = AnswersOf<typeof planForm>
