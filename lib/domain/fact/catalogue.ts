import { type FactId, facts } from '../pathway/facts'

/** What is asked around a child beside the vocabulary of the pathway: it decides the path and the route. */
const beside = {
  'birth-dates-conflict': 'Papers or people give different dates of birth for the child.',
  'identity-unknown': 'Nobody knows who the child is.',
  'adult-at-risk': 'An adult is at risk beside the child.',
  'pilot-area': 'A local panel decides NRM referrals of children in this area.',
} as const

export type AskedFact = Exclude<FactId, 'immediate-danger' | 'needs-interpreter'> | keyof typeof beside

type Row = {
  readonly id: AskedFact
  /** What it is about, for a list and for the questions that follow it. */
  readonly name: string
  readonly ask: string
  readonly hint?: string
  readonly why: string
}
type Group = { readonly heading: string; readonly rows: readonly Row[] }

export const factInWords = (id: FactId | AskedFact): string => ({ ...facts, ...beside })[id]

/**
 * The questions about what is around a child, in the order in which they protect. Danger now and the need for an
 * interpreter are not among them: the case holds both elsewhere. Source: domain fact base 1.1, 3.1 to 3.10; which
 * step each leads to as the steps of the pathway say it.
 */
export const factGroups: readonly Group[] = [
  {
    heading: 'Who reaches the child',
    rows: [
      {
        id: 'went-missing',
        name: 'Gone missing',
        ask: 'Has the child gone missing?',
        hint: 'Also if they have come back, and also for a few hours.',
        why: 'Many trafficked children go missing. It calls for a plan and for a talk after each return, and it gives reason to suspect exploitation.',
      },
      {
        id: 'contact-by-suspected-exploiter',
        name: 'Contact by somebody who may exploit the child',
        ask: 'Is somebody who may exploit the child in contact with them?',
        hint: 'Calls, messages, visits, waiting outside, or through somebody else.',
        why: 'It means that significant harm is suspected: the police and whoever protects children there must speak about it, whatever else is known.',
      },
      {
        id: 'suspected-crime',
        name: 'A crime against the child',
        ask: 'Is it suspected that somebody committed a crime against the child?',
        why: 'The police must then be told, and their reference recorded.',
      },
      {
        id: 'offence-alleged-against-child',
        name: 'An offence that the child is said to have committed',
        ask: 'Does anybody say that the child committed an offence?',
        hint: 'A child who was made to do something is not to blame for it.',
        why: 'The law protects children who were made to offend. A solicitor who knows that must be there before any interview.',
      },
    ],
  },
  {
    heading: 'Who looks after the child',
    rows: [
      {
        id: 'placement-needed',
        name: 'A safe place to live',
        ask: 'Does the child need a safe place to live?',
        hint: 'Because nobody can look after them, or where they are is not safe.',
        why: 'It calls for a placement, a plan for going missing, and reviews.',
      },
      {
        id: 'unaccompanied',
        name: 'Nobody responsible in the UK',
        ask: 'Is the child in the UK without anybody who is responsible for them?',
        why: 'In Scotland and Northern Ireland it gives the child a guardian.',
      },
      {
        id: 'no-effective-parental-responsibility',
        name: 'Nobody who can use parental responsibility',
        ask: 'Is there nobody with parental responsibility who can use it to keep the child safe?',
        hint: 'For example: parents abroad who cannot be reached, or who may be involved.',
        why: 'Somebody must be able to decide for the child. In Northern Ireland it gives the child a guardian.',
      },
      {
        id: 'private-fostering',
        name: 'Living with others by a private arrangement',
        ask: 'Does the child live with people who are neither parents nor close relatives?',
        hint: 'By a private arrangement, not placed there by the authority.',
        why: 'The authority must know of it and visit, and specialist advice is asked for.',
      },
      {
        id: 'forced-marriage-risk',
        name: 'Forced marriage',
        ask: 'Is the child at risk of a forced marriage?',
        hint: 'Tell nobody in the family or community that you ask.',
        why: 'It means that significant harm is suspected, and the Forced Marriage Unit advises. It also gives reason to suspect exploitation.',
      },
      {
        id: 'benefit-claim-suspected',
        name: 'Benefits claimed for the child',
        ask: 'May somebody be claiming benefits for the child who should not?',
        why: 'The Department for Work and Pensions can look, and it gives reason to suspect exploitation.',
      },
    ],
  },
  {
    heading: 'Who else is at risk',
    rows: [
      {
        id: 'adult-at-risk',
        name: 'An adult at risk beside the child',
        ask: 'Is an adult at risk beside the child?',
        hint: 'For example somebody whose home was taken over, or a parent who is threatened too.',
        why: 'They need a referral of their own: what protects the child does not protect them.',
      },
    ],
  },
  {
    heading: 'Other countries and status',
    rows: [
      {
        id: 'overseas-links',
        name: 'Links to another country',
        ask: 'Are there links to another country?',
        hint: 'Family there, a journey from there, or somebody who arranged it.',
        why: 'Agencies there can be asked, once it is known that this puts nobody at risk.',
      },
      {
        id: 'immigration-status-unresolved',
        name: 'Immigration status',
        ask: 'Is the child’s immigration status not settled?',
        why: 'The child needs a regulated adviser. Keeping them safe never waits for it.',
      },
    ],
  },
  {
    heading: 'Age and identity',
    rows: [
      {
        id: 'age-doubted',
        name: 'Age doubted',
        ask: 'Does anybody doubt the child’s age?',
        hint: 'Somebody who says it, not a date that is merely not proven.',
        why: 'Only then is there an age assessment. Until it is settled they are treated as a child.',
      },
      {
        id: 'birth-dates-conflict',
        name: 'Different dates of birth',
        ask: 'Are there different dates of birth for the child?',
        why: 'Their age is then uncertain: they are treated as a child, and no local panel decides an NRM referral.',
      },
      {
        id: 'identity-unknown',
        name: 'Who the child is',
        ask: 'Is it unknown who the child is?',
        hint: 'Nobody could find out a name or papers that can be trusted.',
        why: 'Their age is then uncertain: they are treated as a child.',
      },
    ],
  },
  {
    heading: 'The NRM here',
    rows: [
      {
        id: 'pilot-area',
        name: 'A local panel',
        ask: 'Does a local panel decide NRM referrals of children in this area?',
        hint: 'Whoever protects children in the area where the child is knows. If nobody does, the referral is sent all the same.',
        why: 'It decides how long the first decision may take. The form is the same.',
      },
    ],
  },
]

export const askedFacts: readonly AskedFact[] = factGroups.flatMap(({ rows }) => rows.map(({ id }) => id))

export type FactAnswer = 'yes' | 'no' | 'not-known'
/** What somebody answered of each; one that is not there was not answered. */
export type FactAnswers = { readonly [F in AskedFact]?: FactAnswer }
