import { day, longText, oneOf, text, yesNo } from '../../forms/ask'
import type { Part, Recorded } from './recorded'

/** How well it was made, what was decided, and the date of birth that it gave: the outcome, as the rules read it. */
const outcome: readonly Part[] = [
  {
    of: 'outcome',
    id: 'standard',
    question: oneOf({
      ask: 'Is the assessment Merton-compliant?',
      hint: 'Two qualified social workers, an interview with an appropriate adult and an interpreter, reasons that the young person could answer, never on looks alone, and a decision in writing. What a court or a tribunal decided counts too: to be confirmed by a lawyer.',
      why: 'One that is not, or of which nobody can say so, settles nothing: they go on being treated as a child.',
      options: [yesNo[0], { id: 'no', label: 'No, or nobody can say' }],
    }),
  },
  {
    of: 'outcome',
    id: 'found',
    question: oneOf({
      ask: 'What was decided?',
      why: 'Which path the case takes hangs on it.',
      options: [
        { id: 'child', label: 'They are under 18' },
        { id: 'adult', label: 'They are 18 or over', hint: 'They can challenge it.' },
        {
          id: 'uncertain',
          label: 'It is still not certain',
          hint: 'They go on being treated as a child.',
        },
      ],
    }),
  },
  {
    of: 'outcome',
    id: 'assessedBirth',
    when: { found: ['child', 'adult'] },
    question: day({
      ask: 'Which date of birth was assessed?',
      hint: 'If the decision gives none, leave it blank. The date that was told stays as it is, beside this one.',
      why: 'Age and days to 18 are counted by it from now on.',
      past: true,
      atMost: 100,
      optional: true,
    }),
  },
  {
    of: 'outcome',
    id: 'outcome',
    question: longText({
      ask: 'What does the decision rest on?',
      hint: 'Who decided, and the reasons as they were written. Leave the date of birth of the child as it is.',
      why: 'Whoever challenges it, or decides again, must see what it rests on.',
      max: 4_000,
    }),
  },
]

/** What an age assessment must record. Source: domain fact base 3.10. */
export const ageAssessment: Recorded = {
  when: { ask: 'When was it finished?' },
  to: { of: 'two assessors', ask: 'Who were the two assessors?' },
  parts: [
    {
      of: 'who doubts it, and why',
      id: 'doubt',
      question: longText({
        ask: 'Who doubts the age, and why?',
        hint: 'Their name and role, and what they go by. How somebody looks is not enough.',
        why: 'An assessment without good reason harms a child who tells the truth.',
        max: 4_000,
      }),
    },
    {
      of: 'appropriate adult',
      id: 'adult',
      question: text({
        ask: 'Who was the appropriate adult?',
        hint: 'Somebody who is independent, and on the child’s side.',
        why: 'Without one the assessment does not stand.',
      }),
    },
    ...outcome,
    {
      of: 'when they were told',
      id: 'told',
      question: text({
        ask: 'When and how was the child told?',
        hint: 'In which language, and that they can challenge it.',
        why: 'The time to challenge it begins there.',
      }),
    },
  ],
}
