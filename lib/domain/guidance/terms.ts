type Term = {
  readonly term: string
  /** One plain sentence, or two, in our own words. */
  readonly means: string
  readonly source: string
  /** Whether the source was read, is still to be, or is Holdfast itself: as the clocks say it. */
  readonly status: 'published' | 'to be confirmed' | 'our own'
}

const ncg = 'Home Office, modern slavery statutory guidance'
const wt = 'Working Together to Safeguard Children 2023'
const ca = 'Children Act 1989'
const toolkit = 'Home Office, first responder toolkit and NRM form, April 2026'
const house = 'Holdfast’s own use of the word'

/**
 * Words of the field, for somebody new to it, in the order in which a case meets them. Pages that use one point at it
 * by its id. Which words: domain fact base 6.2; what that rests on background knowledge for is to be confirmed.
 */
export const terms = {
  trafficking: {
    term: 'Child trafficking',
    means:
      'Recruiting, moving, keeping or receiving a child in order to exploit them. No border has to be crossed, distance does not matter, and a child can never agree to it.',
    source: 'Palermo Protocol, article 3',
    status: 'published',
  },
  elements: {
    term: 'Act, means, purpose',
    means:
      'What was done with the child, how, and what for. For a child, an act and a purpose are enough: the means help but are never needed.',
    source: 'Palermo Protocol, article 3',
    status: 'published',
  },
  exploitation: {
    term: 'Exploitation',
    means:
      'Using a child for somebody else’s gain or pleasure: for sex, work, crime, begging, benefits, marriage or anything like it.',
    source: ncg,
    status: 'to be confirmed',
  },
  slavery: {
    term: 'Modern slavery',
    means: 'The law’s one name for trafficking, slavery, servitude and forced labour.',
    source: 'Modern Slavery Act 2015',
    status: 'published',
  },
  indicator: {
    term: 'Sign',
    means:
      'Something noticed that may show exploitation; guidance calls it an indicator. No number of signs proves trafficking, and none at all does not rule it out.',
    source: ncg,
    status: 'to be confirmed',
  },
  debt: {
    term: 'Debt bondage',
    means: 'Making somebody work, or do as they are told, to pay off a debt that never ends.',
    source: ncg,
    status: 'to be confirmed',
  },
  lines: {
    term: 'County lines',
    means:
      'Groups that make children carry and sell drugs, often in another town, by a phone line that customers call.',
    source: 'Home Office, county lines guidance',
    status: 'to be confirmed',
  },
  concern: {
    term: 'Concern',
    means: 'What somebody noticed and recorded. You need not be sure.',
    source: house,
    status: 'our own',
  },
  lead: {
    term: 'Safeguarding lead',
    means:
      'The person in an organisation who is responsible for protecting children, and who decides here what happens with a concern.',
    source: 'Keeping children safe in education',
    status: 'to be confirmed',
  },
  triage: {
    term: 'Waiting for the lead',
    means:
      'A concern that was sent and on which no safeguarding lead has decided yet. You may act on it all the same.',
    source: house,
    status: 'our own',
  },
  determination: {
    term: 'Determination',
    means:
      'A safeguarding lead’s signed judgement of what the evidence amounts to. It decides nothing for the Home Office.',
    source: house,
    status: 'our own',
  },
  restricted: {
    term: 'Restricted case',
    means: 'A case that is open to named people only. To everybody else it is as if it were not there.',
    source: house,
    status: 'our own',
  },
  services: {
    term: 'Children’s services',
    means:
      'The part of a council that protects children. The council of the area where the child is now must be told.',
    source: wt,
    status: 'to be confirmed',
  },
  referral: {
    term: 'Referral',
    means:
      'Telling another service about a child and asking it to act. Say why, and keep the name of whoever took it.',
    source: wt,
    status: 'to be confirmed',
  },
  officer: {
    term: 'Designated officer',
    means:
      'The officer to tell when the concern is about somebody who works with children. In England often called the LADO, at the council.',
    source: wt,
    status: 'to be confirmed',
  },
  meeting: {
    term: 'Strategy meeting',
    means:
      'Children’s services, police, health and others share what they know about a child and decide how to protect them.',
    source: wt,
    status: 'to be confirmed',
  },
  harm: {
    term: 'Significant harm',
    means: 'Harm to a child that is serious enough for the council to have to step in.',
    source: `${ca}, section 31`,
    status: 'to be confirmed',
  },
  enquiry: {
    term: 'Section 47 enquiry',
    means: 'A council’s enquiry into whether a child is suffering, or is likely to suffer, significant harm.',
    source: `${ca}, section 47`,
    status: 'published',
  },
  conference: {
    term: 'Child protection conference',
    means:
      'A meeting of the family and the professionals that decides whether a child needs a child protection plan.',
    source: wt,
    status: 'to be confirmed',
  },
  help: {
    term: 'Early help',
    means: 'Support that is offered to a family before things are serious enough for an enquiry.',
    source: wt,
    status: 'to be confirmed',
  },
  nrm: {
    term: 'NRM',
    means:
      'The National Referral Mechanism: how the United Kingdom decides whether somebody is a victim of modern slavery.',
    source: toolkit,
    status: 'published',
  },
  responder: {
    term: 'First responder',
    means:
      'An organisation that may refer somebody to the NRM, such as the police or a council. Schools and the NHS are not.',
    source: toolkit,
    status: 'published',
  },
  reasonable: {
    term: 'Reasonable grounds',
    means: 'The first NRM decision: whether there is enough to believe that this may be a victim.',
    source: toolkit,
    status: 'published',
  },
  conclusive: {
    term: 'Conclusive grounds',
    means: 'The last NRM decision: whether this is, more likely than not, a victim.',
    source: toolkit,
    status: 'published',
  },
  victim: {
    term: 'Potential victim',
    means: 'The NRM’s word for somebody about whom its last decision has not been made.',
    source: ncg,
    status: 'to be confirmed',
  },
  guardian: {
    term: 'Independent guardian',
    means:
      'Somebody outside every service who speaks for a child who may have been trafficked and helps them through it.',
    source: 'Modern Slavery Act 2015, section 48',
    status: 'published',
  },
  inform: {
    term: 'Safe to inform',
    means:
      'Whether somebody around the child may learn of the concern without putting the child at risk. Not decided counts as no.',
    source: house,
    status: 'our own',
  },
  parental: {
    term: 'Parental responsibility',
    means: 'The legal rights and duties of a parent. Not everybody who looks after a child has it.',
    source: `${ca}, section 3`,
    status: 'to be confirmed',
  },
  marking: {
    term: 'OFFICIAL-SENSITIVE',
    means:
      'The government’s marking for papers that could hurt somebody in the wrong hands: only for those who need them.',
    source: 'Government Security Classifications Policy',
    status: 'to be confirmed',
  },
} as const satisfies { readonly [id: string]: Term }

export type TermId = keyof typeof terms
