import { day, longText, oneOf, text } from '../../forms/ask'
import type { Question } from '../../forms/question'
import { inEachNation } from '../nation/in-nations'
import type { Nation } from '../nation/nation'
import { adultPath } from './recorded-adult'
import { ageAssessment } from './recorded-age'

/** One thing that must be recorded before a step counts as done: what it is of the step's own list, and how it is asked. */
export type Part = {
  readonly of: string
  readonly id: string
  readonly question: Question
  /** Asked only where another part, chosen from a list, was answered so. */
  readonly when?: { readonly [part: string]: readonly string[] }
}
/**
 * What is asked of a step beside a reference: when it was done, who did it, and the rest, each named as the step's list
 * names it. `reply`: the step asks somebody outside, and is done only once they answer, which this records.
 */
export type Recorded = {
  readonly when: { readonly of?: string; readonly ask: string }
  readonly to: { readonly of?: string; readonly ask: string }
  readonly parts: readonly Part[]
  readonly reply?: Part
}
type ByStep = { readonly [step: string]: Recorded | undefined }

const long = (of: string, id: string, ask: string, hint: string, why: string): Part => ({
  of,
  id,
  question: longText({ ask, hint, why, max: 4_000 }),
})
const line = (of: string, id: string, ask: string, hint: string, why: string): Part => ({
  of,
  id,
  question: text({ ask, hint, why }),
})
const wish = (of: string): Part => ({
  of,
  id: 'wish',
  question: longText({
    ask: 'What does the child want?',
    hint: 'In their own words where you have them. If nobody has asked, ask before this counts as done.',
    why: 'What is arranged for a child without asking them is what they run away from.',
    max: 4_000,
    prose: false,
  }),
})
const decided = (of: string): Part =>
  long(
    of,
    'decided',
    'What was decided, and why?',
    'Name who decided, and who does what from now on.',
    'A decision without its reason cannot be looked at again.',
  )
const answered = (of: string): Part =>
  long(
    of,
    'answered',
    'What did they answer?',
    'In their words as far as you can, with who said it.',
    'Whoever takes over need not ask again.',
  )

/**
 * What must be recorded of a step without a card of its own, or by what happened where that is what does it, the same in
 * each nation. Source: the
 * steps' own lists in ./steps.ts, which the road shows; a test holds the two together.
 */
export const recorded: ByStep = {
  'step-06': {
    when: { ask: 'When was it finished?' },
    to: { of: 'who leads it', ask: 'Who led it?' },
    parts: [
      {
        of: 'when it began',
        id: 'began',
        question: day({
          ask: 'On which day did it begin?',
          hint: 'As whoever led it told you.',
          why: 'Its time is counted from there.',
          past: true,
        }),
      },
      line(
        'when the child was seen alone',
        'seen',
        'When was the child seen alone, and by whom?',
        'Day, name and role. If they were not, say why.',
        'A child says least while somebody listens whom they fear.',
      ),
      long(
        'what came of it',
        'came',
        'What did it find, and what follows from it?',
        'Harm or none, a meeting to plan protection, or none, and who protects the child from now on.',
        'Without it nobody can tell later whether it protected the child.',
      ),
    ],
  },
  'step-08': {
    when: { of: 'since when', ask: 'Since when has the child been there?' },
    to: { ask: 'Who arranged it?' },
    parts: [
      long(
        'what kind of place, and why',
        'place',
        'What kind of place is it, and why this one?',
        'Without the address, which stands with the child and is shown to few. How near the people are whom the child fears.',
        'The wrong place is found by those who want the child back.',
      ),
      line(
        'who may know where it is',
        'known',
        'Who may know where it is, and who must not?',
        'Names or roles.',
        'Whoever is rung about the child must know whom they may tell.',
      ),
      wish('what the child wants'),
    ],
  },
  'step-09': {
    when: { of: 'when it was made', ask: 'When was the plan made?' },
    to: { ask: 'Who made it?' },
    parts: [
      line(
        'who has it',
        'holders',
        'Who has the plan and the pack?',
        'Names or roles, those on duty at night too.',
        'Children go missing when nobody is in the office.',
      ),
      long(
        'what to do in the first hour',
        'first',
        'What is to be done in the first hour?',
        'Whom to ring, what to send round, where to look.',
        'In the first hour there is no time to find out.',
      ),
    ],
  },
  'step-11': {
    when: { of: 'when', ask: 'When was a guardian asked for?' },
    to: { ask: 'Who was asked?' },
    parts: [],
    reply: line(
      'who the guardian is',
      'guardian',
      'Who is the guardian?',
      'Name, and how the child reaches them. If they answered that there is none, say why.',
      'The child and everybody who meets them must know whom to ring.',
    ),
  },
  'step-12': {
    when: { ask: 'When was it asked?' },
    to: { of: 'which agency', ask: 'Which agency was asked?' },
    parts: [
      line(
        'country',
        'country',
        'In which country?',
        'Name every country that was asked about.',
        'Each country has its own way, and its own dangers.',
      ),
      line(
        'what was asked',
        'question',
        'What was asked?',
        'And what was not told to them.',
        'What one has told abroad cannot be called back.',
      ),
      long(
        'whether it was safe to ask',
        'safe',
        'How is it known that asking put nobody at risk?',
        'Who there might learn of it, and who checked that.',
        'A question in the wrong place tells a trafficker, or a family, where the child is.',
      ),
    ],
    reply: answered('answer'),
  },
  'step-13': {
    when: { of: 'when', ask: 'When was the child referred to the adviser?' },
    to: { ask: 'Who made the appointment?' },
    parts: [
      line(
        'which adviser, and who regulates them',
        'adviser',
        'Which adviser is it, and who regulates them?',
        'Name and organisation, and where you looked them up.',
        'Bad advice can cost the child their right to stay.',
      ),
    ],
    reply: answered('answer'),
  },
  'step-14': ageAssessment,
  'step-15': {
    when: { ask: 'Since when does the child have the interpreter?' },
    to: { of: 'who interprets, with their qualification', ask: 'Who interprets, with which qualification?' },
    parts: [
      line(
        'language and dialect',
        'language',
        'Which language and which dialect?',
        'As the child names it.',
        'A near dialect loses what matters most.',
      ),
      line(
        'that nothing stands against them',
        'checked',
        'How is it known that nothing stands against them?',
        'No family, no friend, nobody from the same circle; and the child is content with them.',
        'Some interpreters were the trafficker’s own.',
      ),
    ],
  },
  'step-16': {
    when: { of: 'when', ask: 'When were they asked?' },
    to: { ask: 'Whom did you ask?' },
    parts: [
      line(
        'what was asked',
        'question',
        'What was asked?',
        'For whom, and for which time.',
        'Their answer counts for what was asked alone.',
      ),
    ],
    reply: answered('answer'),
  },
  'step-18': {
    when: { of: 'when it met', ask: 'When did the core group meet?' },
    to: { ask: 'Who took part?' },
    parts: [
      long(
        'the plan',
        'plan',
        'What does the plan say?',
        'Who does what by when, and how one will see that the child is safer.',
        'Whoever meets the child works by it.',
      ),
      line(
        'when it is reviewed',
        'review',
        'When is it reviewed?',
        'The day, or who sets it.',
        'A plan that nobody looks at again goes on by itself.',
      ),
    ],
  },
  'step-19': {
    when: { of: 'when', ask: 'When was it held?' },
    to: { ask: 'Who led it?' },
    parts: [
      wish('what the child wants'),
      decided('what was decided'),
      line(
        'the next one',
        'next',
        'When is the next one?',
        'The day, or who sets it.',
        'The child must know when they are heard again.',
      ),
    ],
  },
  'step-20': {
    when: {
      of: 'when it was held, or that the child did not want it',
      ask: 'When was it held, or when did the child say that they do not want it?',
    },
    to: { ask: 'Who spoke with the child?' },
    parts: [
      {
        of: 'when it was held, or that the child did not want it',
        id: 'held',
        question: oneOf({
          ask: 'Was it held?',
          why: 'A child may say no, and is asked again after the next time.',
          options: [
            { id: 'held', label: 'It was held' },
            { id: 'not-wanted', label: 'The child did not want it' },
          ],
        }),
      },
      line(
        'when it was offered',
        'offered',
        'When and how was it offered?',
        'And that whoever offered it is independent of where the child lives.',
        'It is offered every time, and soon: the child decides.',
      ),
      {
        of: 'what they said',
        id: 'said',
        question: longText({
          ask: 'What did the child say?',
          hint: 'Where they were, with whom, what pushes or pulls them away; or why they did not want to talk. In their own words.',
          why: 'It tells how to keep them from going again, and who waits for them there.',
          max: 8_000,
          prose: false,
        }),
      },
    ],
  },
  'step-21': {
    when: { of: 'when', ask: 'When was the solicitor found?' },
    to: { of: 'which solicitor', ask: 'Which solicitor is it?' },
    parts: [
      line(
        'that the defence was raised',
        'raised',
        'With whom was it raised that the child may be a victim?',
        'Names, and when: police, prosecutor, court.',
        'A child who was made to do it is not to be punished for it, and nobody else may say so.',
      ),
    ],
  },
  'step-22': {
    when: { of: 'when', ask: 'When were they asked?' },
    to: { of: 'whom', ask: 'Who was asked?' },
    parts: [],
    reply: long(
      'what they advised',
      'advice',
      'What did they advise?',
      'And what of it is done.',
      'Whoever takes over need not ask again.',
    ),
  },
  'step-23': {
    when: { ask: 'When was it decided?' },
    to: { ask: 'Who decided?' },
    parts: [
      long(
        'what was considered, with whom',
        'considered',
        'What was considered, and with whom?',
        'Which orders, what speaks for and against each, and the lawyer who advised.',
        'Whoever reads it later sees that less would not have kept the child safe.',
      ),
      decided('what was decided, and why'),
      line(
        'court, order and dates',
        'order',
        'Which court, which order and which dates?',
        'If no application is made, say so.',
        'Whoever must know whether it still stands asks there.',
      ),
    ],
  },
}

/** The same in the words of each nation, with the path of an adult, of which each asks what its own law knows. */
export const recordedIn: Record<Nation, ByStep> = inEachNation(say => ({
  ...recorded,
  'step-25': adultPath(say),
}))
