import { longText, occurred, oneOf, text } from '../../forms/ask'
import { form } from '../../forms/form'
import { bodyParts, bodySides, bodyViews } from './parts'

/** One mark on the child's body: where, what it is like, what the child says of it, and what was done. */
export const markForm = form({
  id: 'body-mark',
  version: 2,
  title: 'Add a mark to the body map',
  questions: {
    part: oneOf({
      ask: 'On which part of the body?',
      why: 'Whoever looks at it later, a doctor or a court, must know which mark is meant.',
      options: bodyParts,
    }),
    side: oneOf({
      ask: 'On which side?',
      hint: 'Left and right as the child would say it.',
      why: 'Seen from the front, left and right change places, and the wrong side makes a record doubtful.',
      options: bodySides,
    }),
    view: oneOf({
      ask: 'Seen from where?',
      why: 'It decides on which of the two outlines the mark stands.',
      options: bodyViews,
    }),
    position: text({
      ask: 'Where there, exactly?',
      hint: 'For example: on the outer side, a hand’s width above the wrist.',
      why: 'Two marks on one arm can then be told apart, and a new one from an old one.',
      optional: true,
    }),
    saw: oneOf({
      ask: 'Who saw it?',
      why: 'What you saw yourself and what you were told of weigh differently, and must not be mixed up later.',
      options: [
        { id: 'me', label: 'I saw it myself' },
        { id: 'other', label: 'Somebody else saw it and told me' },
        { id: 'nobody', label: 'The child told of it, and nobody has looked' },
      ],
    }),
    source: text({
      ask: 'Who told you that they saw it?',
      hint: 'Name, and how they came to see it.',
      why: 'Somebody may have to ask them what they saw.',
      orNotKnown: true,
    }),
    when: occurred({
      ask: 'When was it seen, or told?',
      why: 'Marks fade within days. A doctor can say more of one whose day is known.',
    }),
    size: text({
      ask: 'How big is it?',
      hint: 'In millimetres or centimetres, or beside something everybody knows. For example: 2 cm long, 3 mm wide.',
      why: 'Whoever looks again can see whether it has changed.',
      max: 100,
      orNotKnown: true,
    }),
    look: text({
      ask: 'What colour and shape is it?',
      hint: 'Only what you see: say “round, dark red”, not “a cigarette burn”. Colour does not tell how old a mark is.',
      why: 'A doctor who never saw it may have to say what can have caused it. That is not for us to say.',
      max: 500,
      orNotKnown: true,
    }),
    words: longText({
      ask: 'How did the child explain it, in their own words?',
      hint: 'Exactly as they were said. Leave it blank if the child said nothing, and do not press for an answer.',
      why: 'They are kept word for word and apart from what anybody else writes.',
      max: 5_000,
      prose: false,
      optional: true,
    }),
    language: text({
      ask: 'In what language, and through whom?',
      hint: 'For example: Vietnamese, through a qualified interpreter.',
      why: 'It shows whose words they are: the child’s, or somebody’s who put them into English.',
      optional: true,
    }),
    done: longText({
      ask: 'What was done?',
      hint: 'First aid, advice of a doctor or nurse, a medical examination asked for: by whom and when.',
      why: 'Whoever comes next can see whether the child was looked after, and whom to ask.',
      max: 4_000,
      optional: true,
    }),
  },
  when: {
    source: { saw: ['other'] },
    size: { saw: ['me', 'other'] },
    look: { saw: ['me', 'other'] },
  },
})
