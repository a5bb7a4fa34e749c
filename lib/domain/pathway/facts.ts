/** What makes a step of the pathway apply, each as a sentence. Source: the vocabulary of the replay command. */
export const facts = {
  'immediate-danger': 'The child is in immediate danger.',
  'needs-interpreter': 'The child needs an interpreter.',
  'overseas-links': 'There are links to another country.',
  'immigration-status-unresolved': 'The child’s immigration status is not settled.',
  'placement-needed': 'The child needs a safe place to live.',
  unaccompanied: 'Nobody who is responsible for the child is with them in the UK.',
  'no-effective-parental-responsibility':
    'Nobody with parental responsibility can use it to keep the child safe.',
  'went-missing': 'The child went missing.',
  'age-doubted': 'Somebody doubts the child’s age.',
  'offence-alleged-against-child': 'It is said that the child committed an offence.',
  'suspected-crime': 'A crime against the child is suspected.',
  'contact-by-suspected-exploiter': 'Somebody who may exploit the child is in contact with them.',
  'benefit-claim-suspected': 'Somebody may be claiming benefits for the child.',
  'private-fostering': 'The child lives with people who are neither parents nor close relatives.',
  'forced-marriage-risk': 'The child is at risk of a forced marriage.',
} as const

export type FactId = keyof typeof facts

/** Each gives reason to suspect exploitation where only an act is evidenced. */
export const suspicious: readonly FactId[] = [
  'went-missing',
  'contact-by-suspected-exploiter',
  'forced-marriage-risk',
  'benefit-claim-suspected',
]
