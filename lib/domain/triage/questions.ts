import { day, longText, oneOf, text } from '../../forms/ask'
import { form } from '../../forms/form'
import { type Given, textOf } from '../../forms/given'
import { type Result, resultInWords } from '../determination/computed'

type Match = {
  readonly reference: string
  readonly name: string | null
  readonly reasons: readonly string[]
  /** Of their case: a closed one opens again. */
  readonly stage?: string
}

const another = { id: 'other', label: 'Another case, by its reference' } as const

/**
 * What a lead decides on a concern. Nothing is chosen beforehand: neither the outcome nor the child. Without
 * possible matches the reference is asked at once.
 */
export const decisionForm = (matches: readonly Match[]) =>
  form({
    id: 'triage-decision',
    version: 2,
    title: 'Your decision',
    questions: {
      outcome: oneOf({
        ask: 'What is this concern?',
        why: 'Two cases about one child hide from each other what each knows; one case about two children mixes them up.',
        options: [
          { id: 'accepted', label: 'A new case', hint: 'No child already known here is this child.' },
          {
            id: 'joined',
            label: 'About a child already known',
            hint: 'This concern and that case both stay unchanged. If that case is closed, it opens again at once.',
          },
        ],
      }),
      joinTo: oneOf({
        ask: 'Which child is it?',
        hint: 'Open their case first if you are not sure. A concern that was linked stays linked.',
        why: 'What is known of a child must stand in one place.',
        options: [
          ...matches.map(({ reference, name, reasons, stage }) => ({
            id: reference,
            label: `${name ?? 'Name not known'}, ${reference}`,
            hint: [
              ...reasons,
              ...(stage === 'closed' ? ['This case is closed: linking opens it again.'] : []),
            ].join(' '),
          })),
          another,
        ],
      }),
      reference: text({
        ask: 'Reference of the child’s case',
        hint: 'HF- and eight characters, as the case and the list of cases show it.',
        max: 20,
      }),
      reasons: longText({
        ask: 'Your reasons',
        hint: 'Whoever works on the case reads them. The author does not, unless they work on it too. Write nothing that they must not read.',
        why: 'Whoever asks later why it was decided so finds the answer here.',
        max: 4_000,
      }),
      reply: longText({
        ask: 'What should the author know?',
        hint: 'The person who recorded the concern reads this. Say what happens next, and nothing they need not know.',
        why: 'People who hear nothing after a concern stop recording them.',
        max: 2_000,
      }),
    },
    when:
      matches.length > 0
        ? { joinTo: { outcome: ['joined'] }, reference: { joinTo: [another.id] } }
        : { joinTo: { outcome: [] }, reference: { outcome: ['joined'] } },
  })

/** What a lead wrote of a decision, out of a posted form: the matches it was asked with are not known any more. */
export const decisionFormOf = (given: Given, askedWithMatches: boolean) => {
  const chosen = textOf(given, 'joinTo')
  const reference = chosen === another.id ? '' : chosen
  return decisionForm(askedWithMatches ? [{ reference, name: null, reasons: [] }] : [])
}

/** The reference of the case that was chosen or typed. */
export const joinedIn = ({ joinTo, reference }: { joinTo?: string; reference?: string }): string =>
  (joinTo === another.id ? undefined : joinTo) ?? reference ?? ''

export const questionForm = form({
  id: 'question',
  version: 1,
  title: 'Ask the author',
  questions: {
    asked: longText({
      ask: 'Your question',
      hint: 'The child must not wait for the answer: act on what you know.',
      why: 'The author may know more than they wrote. Question and answer stay on the case.',
      max: 2_000,
    }),
  },
})

export const answerForm = form({
  id: 'question-answer',
  version: 1,
  title: 'Answer',
  questions: {
    answered: longText({
      ask: 'Your answer',
      hint: 'What you do not know, say so: that is an answer too.',
      why: 'The lead needs it to decide. It stays on the case with your name.',
      max: 4_000,
    }),
  },
})

/** What lead and author write to each other beside questions. */
export const replyForm = form({
  id: 'reply',
  version: 1,
  title: 'Write about the concern',
  questions: {
    words: longText({
      ask: 'Your message',
      hint: 'It stays on the case. If the child is in danger now, call 999 first; then report it on the case or, if that is not open to you, as a new concern.',
      why: 'What is said by the way is forgotten; here both can read it again.',
      max: 4_000,
    }),
  },
})

const results = Object.entries(resultInWords) as [Result, string][]

/** The lead's own view of act, means and purpose. The computed view is beside it, and never chosen for them. */
export const determinationForm = form({
  id: 'determination',
  version: 3,
  title: 'Your determination',
  questions: {
    result: oneOf({
      ask: 'What do you determine?',
      hint: 'Your own judgement of what is recorded. It can be made again when more is known.',
      why: 'It tells whoever works on the case, and the NRM draft, what you as safeguarding lead make of the evidence.',
      options: results.map(([id, label]) => ({ id, label })),
    }),
    reasons: longText({
      ask: 'Your reasons',
      hint: 'Name what they rest on.',
      why: 'Somebody will read this in ten years, the child perhaps.',
      max: 8_000,
    }),
    lookAgainOn: day({
      ask: 'On which day does somebody look at the evidence again?',
      hint: 'A day after today, at most six months away. Soon, if much is still open.',
      why: 'No referral to the NRM now is a decision for now. From that day on the case says that it must be looked at.',
    }),
  },
  when: {
    lookAgainOn: { result: ['purpose-not-evidenced', 'act-not-evidenced', 'insufficient-information'] },
  },
})
