import { day, longText, moment, text } from '../../forms/ask'
import { form } from '../../forms/form'

/**
 * What the child was told and what the child wants, asked at every stage. What the child says is kept word for word; it
 * decides nothing by itself: a child cannot agree to be exploited, and protection never waits for it. Source: domain fact
 * base 1.13, voice-01 and voice-02.
 */
export const voiceForm = form({
  id: 'voice',
  version: 1,
  title: 'Record what the child was told, and wants',
  questions: {
    when: moment({
      ask: 'When was the child asked?',
      hint: 'Alone, where nobody who may be involved can hear it.',
      why: 'It shows what had happened by then, and what the child could know.',
      past: true,
    }),
    by: text({
      ask: 'Who asked the child?',
      hint: 'Name and role: best somebody whom the child trusts.',
      why: 'The child need not say it again to somebody else.',
    }),
    language: text({
      ask: 'In what language, and through whom?',
      hint: 'For example: Vietnamese, through a qualified interpreter. Never a relative, a friend or somebody who came with the child.',
      why: 'It shows whose words they are: the child’s, or somebody’s who put them into English.',
    }),
    told: longText({
      ask: 'What was the child told, and in what words?',
      hint: 'What happens next and why, who will know, what the child may ask for or refuse, and whom they can speak to.',
      why: 'A child can only say what they want of what they understand.',
      max: 4_000,
    }),
    answer: longText({
      ask: 'What does the child want?',
      hint: 'In their own words, as they said it. If they did not want to say, write that.',
      why: 'Whoever decides must have read it.',
      max: 5_000,
      prose: false,
    }),
    follows: longText({
      ask: 'What is done with it?',
      hint: 'Where it cannot be done, why not, and when the child is told so.',
      why: 'A child who is asked and never answered stops speaking.',
      max: 4_000,
    }),
    askOn: day({
      ask: 'On which day is the child asked again?',
      hint: 'If nothing happens before. Leave it blank if no day is set.',
      why: 'From that day on the case says that somebody must ask.',
      optional: true,
    }),
  },
})
