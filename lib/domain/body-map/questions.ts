import { longText, occurred, oneOf, text } from '../../forms/ask'
import { form } from '../../forms/form'
import { bodyParts, bodySides, bodyViews } from './parts'

/** One mark on the child's body: where, what it is like, what the child says of it, and what was done. */
export const markForm = form({
  id: 'body-mark',
  version: 1,
  title: 'Add a mark to the body map',
  questions: {
    part: oneOf({ ask: 'On which part of the body?', options: bodyParts }),
    side: oneOf({
      ask: 'On which side?',
      hint: 'Left and right as the child would say it.',
      options: bodySides,
    }),
    view: oneOf({ ask: 'Seen from where?', options: bodyViews }),
    position: text({
      ask: 'Where there, exactly?',
      hint: 'For example: on the outer side, a hand’s width above the wrist.',
      optional: true,
    }),
    saw: oneOf({
      ask: 'Who saw it?',
      options: [
        { id: 'me', label: 'I saw it myself' },
        { id: 'other', label: 'Somebody else saw it and told me' },
        { id: 'nobody', label: 'The child told of it, and nobody has looked' },
      ],
    }),
    source: text({ ask: 'Who saw it?', hint: 'Name, and how they came to see it.' }),
    when: occurred({ ask: 'When was it seen, or told?' }),
    size: text({
      ask: 'How big is it?',
      hint: 'In millimetres or centimetres, or beside something everybody knows. For example: 2 cm long, 3 mm wide.',
      max: 100,
    }),
    look: text({
      ask: 'What colour and shape is it?',
      hint: 'Only what you see: say “round, dark red”, not “a cigarette burn”. Colour does not tell how old a mark is.',
      max: 500,
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
      optional: true,
    }),
    done: longText({
      ask: 'What was done?',
      hint: 'First aid, advice of a doctor or nurse, a medical examination asked for: by whom and when.',
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
