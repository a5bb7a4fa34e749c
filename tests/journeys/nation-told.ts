import type { Nation } from '../../lib/domain/nation/nation'

/** What a case says under the law of one nation. */
export type Told = {
  readonly nation: Nation
  readonly services: string
  readonly meeting: string
  /** What its guidance says. */
  readonly has: RegExp
  /** The first thing to do about those who protect children, and the paper for them. */
  readonly next: string
  readonly paper: string
  /** Of the form by which they are told; and, once they were, of their decisions and of the agencies’ first talk. */
  readonly asks: readonly [string, string, string]
  /** What a form says that comes too soon. */
  readonly first: string
  /** What is due once an enquiry began. */
  readonly due: string
}

export const nations: readonly Told[] = [
  {
    nation: 'Wales',
    services: 'Social services',
    meeting: 'Strategy meeting',
    has: /section 76/,
    next: 'Report to social services',
    paper: 'Report to social services',
    first: 'Record the report to social services first.',
    due: 'Initial child protection conference',
    asks: ['How did you report?', 'A child protection conference was held', 'the strategy meeting was held'],
  },
  {
    nation: 'Scotland',
    services: 'Social work service',
    meeting: 'Inter-agency referral discussion (IRD)',
    has: /\bCPPM\b/,
    next: 'Tell the social work service',
    paper: 'Notification of concern to the social work service',
    first: 'Record first that the social work service was told.',
    due: 'Child protection planning meeting (CPPM)',
    asks: [
      'Which council’s social work service?',
      'A child protection planning meeting (CPPM) was held',
      'the IRD was held',
    ],
  },
  {
    nation: 'Northern Ireland',
    services: 'Health and Social Care Trust',
    meeting: 'Strategy discussion',
    has: /Gateway/,
    next: 'Refer to Gateway',
    paper: 'Referral to Gateway',
    first: 'Record the referral to Gateway first.',
    due: 'Initial child protection case conference',
    asks: [
      'Which Health and Social Care Trust?',
      'A child protection case conference was held',
      'An Article 66 investigation',
    ],
  },
  {
    nation: 'England',
    services: 'Children’s services',
    meeting: 'Strategy meeting',
    has: /section 47/i,
    next: 'Refer to children’s services',
    paper: 'Referral to children’s services',
    first: 'Record the referral to children’s services first.',
    due: 'Initial child protection conference',
    asks: [
      'Which council’s children’s services?',
      'A child protection conference was held',
      'A section 47 enquiry',
    ],
  },
]
