type Term = {
  readonly term: string
  /** One plain sentence, or two, in our own words. */
  readonly means: string
  readonly source: string
  /** Whether the source was read, is still to be, or is Holdfast itself: as the clocks say it. */
  readonly status: 'published' | 'to be confirmed' | 'our own'
}

const ncg = 'Home Office, modern slavery statutory guidance, last seen in version 3.11 of 8 October 2024'
const wt = 'Working Together to Safeguard Children 2023'
const ca = 'Children Act 1989'
const care = 'Care Planning, Placement and Case Review (England) Regulations 2010'
const toolkit = 'Home Office, first responder toolkit and NRM form, April 2026'
const scotland = 'National Guidance for Child Protection in Scotland 2021, updated 2023'
const field = 'General knowledge of the field, with no edition'
const house = { source: 'Holdfast’s own use of the word', status: 'our own' } as const
const read = (source: string) => ({ source, status: 'published' }) as const
const unread = (source: string) => ({ source, status: 'to be confirmed' }) as const

/**
 * Words of the field, for somebody new to it, in the order in which a case meets them. Pages that use one point at it
 * by its id. Which words: domain fact base 6.2; what that rests on background knowledge for is to be confirmed.
 */
export const terms = {
  trafficking: {
    term: 'Child trafficking',
    means:
      'Recruiting, moving, keeping or receiving a child in order to exploit them. No border has to be crossed, distance does not matter, and a child can never agree to it.',
    ...read('Palermo Protocol, article 3'),
  },
  elements: {
    term: 'Act, means, purpose',
    means:
      'What was done to the child, how, and what for. For a child, an act and a purpose are enough: the means help but are never needed.',
    ...read('Palermo Protocol, article 3'),
  },
  exploitation: {
    term: 'Exploitation',
    means:
      'Using a child for somebody else’s gain or pleasure: for sex, work, crime, begging, benefits, marriage or anything like it.',
    ...unread(ncg),
  },
  slavery: {
    term: 'Modern slavery',
    means: 'The law’s one name for trafficking, slavery, servitude and forced labour.',
    ...read('Modern Slavery Act 2015'),
  },
  indicator: {
    term: 'Sign',
    means:
      'Something noticed that may show exploitation; guidance calls it an indicator. No number of signs proves trafficking, and none at all does not rule it out.',
    ...unread(ncg),
  },
  debt: {
    term: 'Debt bondage',
    means: 'Making somebody work, or do as they are told, to pay off a debt that never ends.',
    ...unread(ncg),
  },
  lines: {
    term: 'County lines',
    means:
      'Groups that make children carry and sell drugs, often in another town, by a phone line that customers call.',
    ...unread(field),
  },
  cuckooing: {
    term: 'Cuckooing',
    means:
      'Taking over the home of somebody who cannot well refuse, to keep or sell drugs there or to hide people.',
    ...unread('Crime and Policing Act 2026; whether what it says of this is in force'),
  },
  contextual: {
    term: 'Contextual safeguarding',
    means:
      'Looking at harm that comes from outside the family, called extra-familial harm: from peers, places, groups or online. The places and groups are to change, not the child alone.',
    ...unread(wt),
  },
  concern: {
    term: 'Concern',
    means: 'What somebody noticed and recorded. You need not be sure.',
    ...house,
  },
  lead: {
    term: 'Safeguarding lead',
    means:
      'The person in an organisation who is responsible for protecting children, and who decides here what happens with a concern.',
    ...unread('Keeping Children Safe in Education, edition of 2026'),
  },
  dsl: {
    term: 'Designated safeguarding lead (DSL)',
    means:
      'A school’s or college’s own senior person for protecting children; many other organisations have one too. Wales says designated safeguarding person (DSP).',
    ...unread('Keeping Children Safe in Education, edition of 2026'),
  },
  triage: {
    term: 'Waiting for the lead',
    means:
      'A concern that was sent and on which no safeguarding lead has decided yet. You may act on it all the same.',
    ...house,
  },
  clock: {
    term: 'Clock',
    means: 'A time limit that Holdfast counts from what was recorded, such as one working day for a reply.',
    ...house,
  },
  flag: {
    term: 'Flag',
    means:
      'What people must know before they do anything on a case, with the day on which somebody asks again.',
    ...house,
  },
  determination: {
    term: 'Determination',
    means:
      'A safeguarding lead’s signed judgement of what the evidence amounts to. It decides nothing for the Home Office.',
    ...house,
  },
  restricted: {
    term: 'Restricted case',
    means: 'A case that is open to named people only. To everybody else it is as if it were not there.',
    ...house,
  },
  services: {
    term: 'Children’s services',
    means:
      'In England: the part of a council that protects children. The council of the area where the child is now must be told.',
    ...unread(wt),
  },
  socialServices: {
    term: 'Social services',
    means:
      'In Wales: the part of a council that protects children. The council of the area where the child is now must be told.',
    ...unread('Social Services and Well-being (Wales) Act 2014'),
  },
  socialWork: {
    term: 'Social work service',
    means:
      'In Scotland: the part of a council that protects children. The council of the area where the child is now must be told.',
    ...read(scotland),
  },
  trust: {
    term: 'Health and Social Care Trust',
    means:
      'In Northern Ireland: one of five bodies that protect children, as councils do elsewhere. The Trust of the place where the child is now must be told.',
    ...read('NSPCC, child protection in Northern Ireland'),
  },
  gateway: {
    term: 'Gateway',
    means:
      'In Northern Ireland: the front door of a Health and Social Care Trust, where concerns about a child are taken in.',
    ...read('NSPCC, child protection in Northern Ireland'),
  },
  referral: {
    term: 'Referral',
    means:
      'Telling another service about a child and asking it to act. Say why, and keep the name of whoever took it.',
    ...unread(wt),
  },
  report: {
    term: 'Report',
    means:
      'In Wales: telling social services of a child at risk. The law makes it a duty of many agencies there.',
    ...unread('Social Services and Well-being (Wales) Act 2014, section 130'),
  },
  marf: {
    term: 'MARF',
    means:
      'Multi-agency referral form: in England, the form on which a council takes a referral about a child. Each council has its own, and a call comes first where it is urgent.',
    ...unread('Referral forms of several councils, with no edition'),
  },
  mash: {
    term: 'MASH',
    means:
      'Multi-agency safeguarding hub: in England, where children’s services, police and health take in concerns together. It is the front door of many councils.',
    ...unread(wt),
  },
  unocini: {
    term: 'UNOCINI',
    means:
      'Understanding the Needs of Children in Northern Ireland: the form and the assessment with which the Gateway team of a Health and Social Care Trust begins.',
    ...unread('UNOCINI guidance'),
  },
  officer: {
    term: 'Designated officer',
    means:
      'The officer to tell when the concern is about somebody who works with children. In England often called the LADO, at the council.',
    ...unread(wt),
  },
  meeting: {
    term: 'Strategy meeting',
    means:
      'Social workers, police and others who know a child share what they know and decide how to protect the child. Also called a strategy discussion.',
    ...unread(wt),
  },
  discussion: {
    term: 'Strategy discussion',
    means:
      'In Northern Ireland: the Health and Social Care Trust, the police and others who know a child share what they know and decide how to protect the child.',
    ...read('Child protection in Northern Ireland, childprotectionuk.co.uk'),
  },
  ird: {
    term: 'IRD',
    means:
      'Inter-agency referral discussion: in Scotland, social work, police and health share what they know about a child and decide how to protect the child. It may take more than one talk.',
    ...read(scotland),
  },
  harm: {
    term: 'Significant harm',
    means: 'Harm to a child that is serious enough for the council to have to step in.',
    ...unread(`${ca}, section 31`),
  },
  enquiry: {
    term: 'Section 47 enquiry',
    means:
      'In England and Wales: a council’s enquiry into whether a child is suffering, or is likely to suffer, significant harm.',
    ...read(`${ca}, section 47`),
  },
  section17: {
    term: 'Section 17',
    means:
      'In England: a council’s duty to help a child in need, such as one who would not do well without its help. It needs no sign of significant harm.',
    ...unread(`${ca}, section 17`),
  },
  conference: {
    term: 'Child protection conference',
    means:
      'A meeting of the family and the professionals that decides whether a child needs a child protection plan.',
    ...unread(wt),
  },
  caseConference: {
    term: 'Child protection case conference',
    means:
      'In Northern Ireland: a meeting of the family and the professionals that decides whether a child’s name goes on the register, with a child protection plan.',
    ...unread('Safeguarding Board for Northern Ireland, core procedures'),
  },
  cppm: {
    term: 'CPPM',
    means:
      'Child protection planning meeting: in Scotland, where it is decided whether a child needs a child protection plan.',
    ...read(scotland),
  },
  principalReporter: {
    term: 'Principal Reporter',
    means:
      'In Scotland: to whom a child is referred who may need a compulsory order, and who decides whether a children’s hearing is arranged.',
    ...unread('Children’s Hearings (Scotland) Act 2011'),
  },
  coreGroup: {
    term: 'Core group',
    means: 'The few people who carry out a child protection plan and meet about it between the conferences.',
    ...unread(wt),
  },
  help: {
    term: 'Early help',
    means: 'Support that is offered to a family before things are serious enough for an enquiry.',
    ...unread(wt),
  },
  policeProtection: {
    term: 'Police protection',
    means:
      'The police take a child to a safe place, or keep them in one: for at most 72 hours, in Scotland 24.',
    ...unread(`${ca}, section 46`),
  },
  emergencyOrder: {
    term: 'Emergency protection order',
    means:
      'A court’s order that lets a child be kept safe at once, for up to 8 days. Scotland has its own, the child protection order.',
    ...unread(`${ca}, section 44`),
  },
  assessmentOrder: {
    term: 'Child assessment order',
    means: 'A court’s order that lets a child be assessed: for up to 7 days, in Scotland 3.',
    ...unread(`${ca}, section 43`),
  },
  careProceedings: {
    term: 'Care proceedings',
    means: 'A court case on whether a council shares the responsibility for a child with the parents.',
    ...unread(`${ca}, section 31`),
  },
  lookedAfter: {
    term: 'Looked-after child',
    means: 'A child whom a council looks after, by a court’s order or by agreement.',
    ...unread(care),
  },
  section20: {
    term: 'Section 20',
    means:
      'In England: a council gives a child a place to live without a court’s order. Wales has section 76 of its Act of 2014, Scotland section 25 of its Act of 1995, Northern Ireland Article 21.',
    ...unread(`${ca}, section 20`),
  },
  iro: {
    term: 'IRO',
    means:
      'Independent reviewing officer: chairs the reviews of a looked-after child, and watches whether the council keeps to the care plan.',
    ...unread(care),
  },
  placement: {
    term: 'Placement',
    means:
      'Where a looked-after child lives: with foster carers, in a children’s home or with somebody they know.',
    ...unread(care),
  },
  secure: {
    term: 'Secure accommodation',
    means:
      'A locked children’s home, only where nothing else keeps a child safe, and not for long without a court.',
    ...unread(`${ca}, section 25`),
  },
  missing: {
    term: 'Missing and absent',
    means:
      'Missing: nobody knows where the child is. Absent was a word for somebody who is not where they should be and seems at no risk; never take that for granted of a child who may be trafficked.',
    ...unread(field),
  },
  philomena: {
    term: 'Philomena Protocol',
    means:
      'A form that carers keep ready about a child before they are ever missing, so that nobody has to search for facts. It goes to the police only when the child is reported missing.',
    ...read('Pages of several police forces on the Philomena Protocol, with no edition'),
  },
  returnInterview: {
    term: 'Return home interview',
    means:
      'A talk with somebody independent, offered each time a child comes back from being missing, in England within 72 hours. It is not the check that the police make. Wales calls it a debrief.',
    ...read('Department for Education guidance on children who run away or go missing, 2014'),
  },
  privateFostering: {
    term: 'Private fostering',
    means:
      'A child lives, by private agreement, with somebody who is not a close relative. The council must be told.',
    ...unread('Children (Private Arrangements for Fostering) Regulations 2005'),
  },
  transferScheme: {
    term: 'National Transfer Scheme',
    means:
      'Moves the care of a child who came to the UK alone from one council to another. Keeping the child safe never waits for it.',
    ...unread('National Transfer Scheme protocol'),
  },
  merton: {
    term: 'Merton-compliant',
    means:
      'Of an age assessment: fair as the courts ask. Two qualified social workers, an interview with an appropriate adult and an interpreter, reasons that the young person can answer, and never on looks alone.',
    ...unread('ADCS age assessment guidance, 2015; BASW practice guidance'),
  },
  publicFunds: {
    term: 'No recourse to public funds',
    means:
      'A condition on somebody’s stay: they may not claim most benefits or council housing. It never keeps children’s services from protecting a child.',
    ...unread('Immigration and Asylum Act 1999, section 115'),
  },
  nrm: {
    term: 'NRM',
    means:
      'The National Referral Mechanism: how the United Kingdom decides whether somebody is a victim of modern slavery.',
    ...read(toolkit),
  },
  responder: {
    term: 'First responder',
    means:
      'An organisation that may refer somebody to the NRM, such as the police or a council. Schools and the NHS are not, but Northern Ireland’s Health and Social Care Trusts are.',
    ...read(toolkit),
  },
  competentAuthority: {
    term: 'Competent authority',
    means:
      'Who decides in the NRM. For a child it is as a rule the Single Competent Authority (SCA) of the Home Office.',
    ...unread(toolkit),
  },
  panel: {
    term: 'Devolved panel',
    means:
      'In some areas a local panel of council, police and health decides on a child in the NRM instead, within 45 days.',
    ...unread('Home Office, NRM statistics annex 2024'),
  },
  reasonable: {
    term: 'Reasonable grounds',
    means:
      'The first NRM decision: whether there are reasonable grounds, resting on evidence, to believe that this person is a victim.',
    ...read('Home Office NRM form, confirmation page, April 2026; the test since January 2023'),
  },
  conclusive: {
    term: 'Conclusive grounds',
    means: 'The last NRM decision: whether this is, more likely than not, a victim.',
    ...read(toolkit),
  },
  victim: {
    term: 'Potential victim',
    means: 'The NRM’s word for somebody about whom its last decision has not been made.',
    ...unread(ncg),
  },
  survivor: {
    term: 'Survivor',
    means:
      'What many call somebody who was exploited, after the NRM’s last decision or when it is over. Ask the person which word they wish, and use that one.',
    ...unread(field),
  },
  dutyToNotify: {
    term: 'Duty to Notify',
    means:
      'Telling the Home Office of an adult who may be a victim and does not agree to an NRM referral. Never used for a child: a child is referred to the NRM.',
    ...read(toolkit),
  },
  guardian: {
    term: 'Independent guardian',
    means:
      'Speaks for a child who may have been trafficked: in about two thirds of England’s and Wales’s council areas, in Scotland and in Northern Ireland. As well as children’s services, never instead of them.',
    ...read(
      'Modern Slavery Act 2015, section 48; Human Trafficking and Exploitation (Scotland) Act 2015, section 11; the Northern Ireland Act of 2015, section 21; first responder toolkit, April 2026',
    ),
  },
  safeContact: {
    term: 'Safe contact',
    means: 'Whom one may ring or write to without putting the child at risk, and whom never.',
    ...house,
  },
  inform: {
    term: 'Safe to inform',
    means:
      'Whether somebody around the child may learn of the concern without putting the child at risk. Not decided counts as no.',
    ...house,
  },
  tippingOff: {
    term: 'Tipping off',
    means:
      'Letting somebody who may be exploiting a child learn that they are suspected, or that anybody was told. It can put the child at risk and undo the evidence.',
    ...unread(field),
  },
  parental: {
    term: 'Parental responsibility',
    means: 'The legal rights and duties of a parent. Not everybody who looks after a child has it.',
    ...unread(`${ca}, section 3`),
  },
  cad: {
    term: 'CAD number',
    means: 'The number under which the police log a call: ask for it before you hang up.',
    ...unread(field),
  },
  collar: {
    term: 'Collar number',
    means: 'The number of a police officer, as it stands on the uniform.',
    ...unread(field),
  },
  nspcc: {
    term: 'NSPCC',
    means:
      'A charity that protects children. Its Child Trafficking Advice Centre (CTAC) advises about trafficked children.',
    ...unread(field),
  },
  napac: {
    term: 'NAPAC',
    means: 'A charity for people who were abused in childhood, which wrote a guide to language with others.',
    ...unread(field),
  },
  toex: {
    term: 'TOEX',
    means: 'A programme of the police against organised exploitation, which wrote the same guide.',
    ...unread(field),
  },
  fingerprint: {
    term: 'Fingerprint of a file',
    means:
      'A long number worked out from a file (SHA-256). If anything in the file changes, so does the number.',
    ...house,
  },
  json: {
    term: 'JSON',
    means: 'A file for other programs, not for reading.',
    ...house,
  },
  marking: {
    term: 'OFFICIAL-SENSITIVE',
    means:
      'The government’s marking for papers that could hurt somebody in the wrong hands: only for those who need them.',
    ...unread('Government Security Classifications Policy'),
  },
} as const satisfies { readonly [id: string]: Term }

export type TermId = keyof typeof terms
