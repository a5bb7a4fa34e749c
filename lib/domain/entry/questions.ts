import { anyOf, longText, occurred, oneOf, text } from '../../forms/ask'
import { form } from '../../forms/form'
import { topics } from './topics'

/** How a thing is known. The child's own words are kept apart from everything else. */
export const waysOfKnowing = [
  { id: 'said', label: 'The child said it', hint: 'You or somebody else heard the child say it.' },
  { id: 'seen', label: 'I saw or heard it myself' },
  { id: 'told', label: 'Somebody told me' },
  {
    id: 'inferred',
    label: 'I conclude it from something else',
    hint: 'A professional’s judgement: say what it rests on.',
  },
] as const
/** A concern may be sent while nobody has said how something is known: that is kept, and claims nothing. */
export type Known = (typeof waysOfKnowing)[number]['id'] | 'not-recorded'

/** One chronology entry: recorded once, used everywhere. */
export const entryForm = form({
  id: 'entry',
  version: 1,
  title: 'Something that happened',
  questions: {
    known: oneOf({
      ask: 'How is this known?',
      why: 'What a child said, what you saw and what others told weigh differently, and must not be mixed up later.',
      options: waysOfKnowing,
    }),
    words: longText({
      ask: 'The child’s own words',
      hint: 'Exactly as they were said, without correcting them.',
      why: 'They are kept word for word and apart from what anybody else writes.',
      max: 5_000,
      prose: false,
    }),
    language: text({
      ask: 'In what language, and through whom?',
      hint: 'For example: Vietnamese, through a qualified interpreter.',
      why: 'It shows whose words they are: the child’s, or somebody’s who put them into English.',
      optional: true,
    }),
    source: text({
      ask: 'Who told you?',
      hint: 'Name and how they know it.',
      why: 'Somebody may have to ask them, and must know how near they were to it.',
    }),
    what: longText({
      ask: 'What happened?',
      hint: 'Facts, in the order they happened. One thing at a time: you can add more.',
      why: 'It is written once, and used wherever it is needed: in referrals and in the NRM draft.',
    }),
    when: occurred({
      ask: 'When did it happen?',
      hint: 'Not when you write it down: that is kept by itself.',
      why: 'The chronology stands in this order. A day that is not known may stay so.',
    }),
    where: text({
      ask: 'Where?',
      hint: 'Hidden until somebody who may see the case asks for it; the audit trail keeps who did.',
      why: 'It tells which police and which authority may have to act.',
      class: 'location',
      max: 500,
      optional: true,
    }),
    topics: anyOf({
      ask: 'What does this tell about?',
      why: 'It brings the entry to the right question of the NRM draft.',
      groups: [{ heading: 'What this tells about', options: topics }],
      optional: true,
    }),
  },
  when: {
    words: { known: ['said'] },
    language: { known: ['said'] },
    source: { known: ['told'] },
  },
})
