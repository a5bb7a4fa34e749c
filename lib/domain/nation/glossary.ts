import type { InNations } from './in-nations'

/** What one thing is called in each nation; `confirmed` where all four were read in a source. */
export type NationWord = {
  readonly id: string
  readonly means: string
  readonly word: InNations<string>
  readonly confirmed: boolean
}

/** Source: domain fact base 3.2 to 3.5 and 6.3, 22 November 2026. */
export const nationWords: readonly NationWord[] = [
  {
    id: 'referral',
    means: 'Telling them of a child at risk',
    word: { every: 'Referral', Wales: 'Report', Scotland: 'Notification of concern' },
    confirmed: false,
  },
  {
    id: 'services',
    means: 'Who protects children',
    word: {
      every: 'Children’s services',
      Wales: 'Social services',
      Scotland: 'Social work service',
      'Northern Ireland': 'Health and Social Care Trust (HSC Trust)',
    },
    confirmed: true,
  },
  {
    id: 'front-door',
    means: 'Where a concern goes in',
    word: {
      every: 'Front door, or MASH',
      Wales: 'Front door of social services',
      Scotland: 'Duty social work',
      'Northern Ireland': 'Gateway',
    },
    confirmed: false,
  },
  {
    id: 'form',
    means: 'The form for it',
    word: {
      every: 'Multi-agency referral form (MARF)',
      Wales: 'The council’s own form for a report',
      Scotland: 'The council’s own form',
      'Northern Ireland': 'UNOCINI',
    },
    confirmed: false,
  },
  {
    id: 'lead',
    means: 'Who leads on safeguarding in an organisation',
    word: {
      every: 'Designated safeguarding lead (DSL)',
      Wales: 'Designated safeguarding person (DSP)',
      Scotland: 'Child protection lead',
      'Northern Ireland': 'Designated officer, in schools designated teacher',
    },
    confirmed: false,
  },
  {
    id: 'discussion',
    means: 'First talk of the agencies about one child',
    word: {
      every: 'Strategy meeting, or strategy discussion',
      Scotland: 'Inter-agency referral discussion (IRD)',
      'Northern Ireland': 'Strategy discussion',
    },
    confirmed: true,
  },
  {
    id: 'enquiry',
    means: 'Finding out whether the child comes to harm',
    word: {
      every: 'Section 47 enquiry (Children Act 1989)',
      Scotland: 'Child protection investigation',
      'Northern Ireland': 'Article 66 investigation (Children Order 1995)',
    },
    confirmed: true,
  },
  {
    id: 'conference',
    means: 'Meeting that decides whether the child needs a plan',
    word: {
      every: 'Initial child protection conference (ICPC)',
      Scotland: 'Child protection planning meeting (CPPM)',
      'Northern Ireland': 'Child protection case conference',
    },
    confirmed: true,
  },
  {
    id: 'plan',
    means: 'What is agreed there',
    word: {
      every: 'Child protection plan',
      Wales: 'Register, and care and support protection plan',
      Scotland: 'Register, and child protection plan',
      'Northern Ireland': 'Register, and child protection plan',
    },
    confirmed: false,
  },
  {
    id: 'police-power',
    means: 'What the police can do at once',
    word: {
      every: 'Police protection, 72 hours (section 46)',
      Scotland: 'Constable’s place of safety, 24 hours (section 56 of the 2011 Act)',
      'Northern Ireland': 'Police protection, 72 hours (Article 65)',
    },
    confirmed: false,
  },
  {
    id: 'emergency-order',
    means: 'Emergency order of a court',
    word: {
      every: 'Emergency protection order (section 44)',
      Scotland: 'Child protection order, by a sheriff (section 37 of the 2011 Act)',
      'Northern Ireland': 'Emergency protection order (Article 63)',
    },
    confirmed: false,
  },
  {
    id: 'accommodation',
    means: 'A place to live without an order',
    word: {
      every: 'Section 20 (Children Act 1989)',
      Wales: 'Section 76 (2014 Act)',
      Scotland: 'Section 25 (Children (Scotland) Act 1995)',
      'Northern Ireland': 'Article 21 (Children Order 1995)',
    },
    confirmed: false,
  },
  {
    id: 'care-order',
    means: 'Long order about a child’s care',
    word: {
      every: 'Care order, by the Family Court (section 31)',
      Scotland: 'Compulsory supervision order, by a children’s hearing through the Principal Reporter',
      'Northern Ireland': 'Care order, by the family proceedings court (Article 50)',
    },
    confirmed: false,
  },
  {
    id: 'responsibility',
    means: 'A parent’s legal rights and duties',
    word: { every: 'Parental responsibility', Scotland: 'Parental rights and responsibilities' },
    confirmed: false,
  },
  {
    id: 'return',
    means: 'Talk with a child who came back',
    word: { every: 'Return interview', Wales: 'Debrief', Scotland: 'Return discussion' },
    confirmed: false,
  },
  {
    id: 'guardian',
    means: 'Guardian for a trafficked child',
    word: {
      every: 'Independent child trafficking guardian (ICTG)',
      Scotland: 'Guardianship Scotland',
      'Northern Ireland': 'Independent guardian',
    },
    confirmed: false,
  },
  {
    id: 'interview',
    means: 'Recorded interview of a child as a witness',
    word: {
      every: 'Achieving best evidence interview (ABE)',
      Scotland: 'Joint investigative interview (JII)',
    },
    confirmed: false,
  },
  {
    id: 'police',
    means: 'Police',
    word: {
      every: 'The force of the area',
      Scotland: 'Police Scotland',
      'Northern Ireland': 'Police Service of Northern Ireland (PSNI)',
    },
    confirmed: true,
  },
]
