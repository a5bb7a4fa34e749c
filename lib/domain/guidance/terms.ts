/** Words of the field, for somebody new to it. Source: domain fact base 6.2; the explanations are our own. */
export const terms: readonly { readonly term: string; readonly means: string }[] = [
  {
    term: 'Child trafficking',
    means:
      'Recruiting, moving, keeping or receiving a child in order to exploit them. No border has to be crossed, distance does not matter, and a child can never agree to it.',
  },
  {
    term: 'Act, means, purpose',
    means:
      'What was done with the child, how, and what for. For a child, an act and a purpose are enough: the means help but are never needed.',
  },
  {
    term: 'Indicator',
    means:
      'A sign that something may be wrong. No number of signs proves trafficking, and none at all does not rule it out.',
  },
  { term: 'Concern', means: 'What somebody noticed and recorded. You need not be sure.' },
  {
    term: 'Safeguarding lead',
    means:
      'The person in an organisation who is responsible for protecting children and decides what happens with a concern.',
  },
  {
    term: 'Children’s services',
    means:
      'The part of a council that protects children. The council of the area where the child is now must be told.',
  },
  {
    term: 'Strategy meeting',
    means:
      'Children’s services, police, health and others share what they know about a child and decide how to protect them.',
  },
  {
    term: 'Section 47 enquiry',
    means:
      'A council’s enquiry into whether a child is suffering, or is likely to suffer, significant harm (Children Act 1989).',
  },
  {
    term: 'NRM',
    means:
      'The National Referral Mechanism: how the United Kingdom decides whether somebody is a victim of modern slavery.',
  },
  {
    term: 'First responder',
    means:
      'An organisation that may refer somebody to the NRM, such as the police or a council. Schools and the NHS are not.',
  },
  {
    term: 'Reasonable grounds',
    means: 'The first NRM decision: there is enough to believe that this may be a victim.',
  },
  {
    term: 'Potential victim',
    means: 'The NRM’s word for somebody about whom the last decision has not been made.',
  },
  {
    term: 'Safe to inform',
    means:
      'Whether somebody around the child may learn of the concern without putting the child at risk. Not decided counts as no.',
  },
  {
    term: 'Parental responsibility',
    means: 'The legal rights and duties of a parent. Not everybody who looks after a child has it.',
  },
]
