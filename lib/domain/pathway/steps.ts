import type { InNations } from '../nation/in-nations'
import type { StepId } from '../step/steps'
import { type Condition, shared } from './condition'
import { publications as from, type Publication } from './sources'

/** One step of the pathway, as one nation does it or all do. */
export type PathwayStep = {
  readonly id: string
  readonly title: InNations<string>
  readonly who: InNations<string>
  /** What makes it apply, and the same in words. */
  readonly applies: InNations<Condition>
  readonly when: InNations<string>
  /** Whose step it is. Whoever may be a child has the child's. */
  readonly path: 'child' | 'adult' | 'either'
  /** The steps that come first where they apply. */
  readonly after: readonly string[]
  /** What must be recorded before it counts as done; ./recorded.ts asks it where no card does. */
  readonly done: readonly string[]
  /** How it is put to people: some steps are somebody's to decide or to consider. */
  readonly shown: 'to do' | 'to decide' | 'to consider'
  /** The card of the case's own page that records it; of the others one says that they are done, or not needed. */
  readonly recordedAs?: StepId
  readonly source: InNations<Publication>
}

const services: InNations<string> = {
  every: 'Children’s services',
  Wales: 'Social services',
  Scotland: 'Social work service',
  'Northern Ireland': 'Health and Social Care Trust',
}
const servicesAndPolice: InNations<string> = {
  every: 'Children’s services, with the police',
  Wales: 'Social services, with the police',
  Scotland: 'Social work service, with Police Scotland and health',
  'Northern Ireland': 'Health and Social Care Trust, with the PSNI',
}
const procedures: InNations<Publication> = {
  every: from.workingTogether,
  Wales: from.wales,
  Scotland: from.scotland,
  'Northern Ireland': from.irelandBoard,
}
const harm: InNations<string> = {
  every:
    'Significant harm is suspected: danger now, contact by somebody who may exploit the child, a forced marriage, evidence that calls for it, or a strategy meeting that was held. It waits for nobody’s consent.',
  'Northern Ireland':
    'Significant harm is suspected: danger now, contact by somebody who may exploit the child, a forced marriage, evidence that calls for it, or a strategy discussion that was held. It waits for nobody’s consent.',
  Scotland:
    'Significant harm is suspected: danger now, contact by somebody who may exploit the child, a forced marriage, evidence that calls for it, or an IRD that was held. It waits for nobody’s consent.',
}

/**
 * Every step from a first concern to the end, in their order: what protects now, then who must know, then what
 * follows. Protecting the child never hangs on the trafficking test. Source: domain fact base 1.1, 1.5 and 3.1 to 3.10;
 * the conditions as the issue of the pathway lists them.
 */
export const pathway: readonly PathwayStep[] = [
  {
    id: 'step-01',
    title: { every: 'Immediate danger: call the police on 999' },
    who: { every: 'Whoever is there' },
    applies: { every: { fact: 'immediate-danger' } },
    when: { every: 'The child is in immediate danger.' },
    path: 'either',
    after: [],
    done: ['when', 'call handler', 'incident number', 'what was said'],
    shown: 'to do',
    recordedAs: 'police',
    source: { every: from.nspcc },
  },
  {
    id: 'step-02',
    title: {
      every: 'Speak to the designated safeguarding lead',
      Wales: 'Speak to the designated safeguarding person',
      Scotland: 'Speak to the child protection lead',
      'Northern Ireland': 'Speak to the designated officer or teacher for child protection',
    },
    who: { every: 'Whoever has the concern' },
    applies: { every: 'always' },
    when: { every: 'Always, at once; it never holds a referral up.' },
    path: 'either',
    after: [],
    done: ['when', 'with whom', 'what they advised'],
    shown: 'to do',
    source: {
      every: from.derbyshire,
      Wales: from.wales,
      Scotland: from.scotland,
      'Northern Ireland': from.irelandBoard,
    },
  },
  {
    id: 'step-03',
    title: {
      every: 'Refer to the children’s services of the area where the child is',
      Wales: 'Report to the social services of the area where the child is',
      Scotland: 'Tell the social work service of the area where the child is',
      'Northern Ireland': 'Refer to Gateway of the Health and Social Care Trust where the child is',
    },
    who: { every: 'Whoever has the concern' },
    applies: { every: 'always' },
    when: { every: 'Every child. It waits for nobody’s consent, and the NRM waits for it.' },
    path: 'child',
    after: [],
    done: ['when', 'which authority', 'to whom', 'how', 'whether a carer knows, and why'],
    shown: 'to do',
    recordedAs: 'childrens-services',
    source: {
      every: from.nspcc,
      Wales: from.walesAct,
      Scotland: from.scotland,
      'Northern Ireland': from.ireland,
    },
  },
  {
    id: 'step-04',
    title: {
      every: 'Record what children’s services decided, and that they told you',
      Wales: 'Record what social services decided on the report, and that they told you',
      Scotland: 'Record what the social work service decided, and that they told you',
      'Northern Ireland': 'Record what Gateway decided, and that they told you',
    },
    who: services,
    applies: { every: { event: 'referral-received' } },
    when: {
      every: 'A referral was received.',
      Wales: 'A report was received.',
      Scotland: 'The social work service was told.',
    },
    path: 'child',
    after: ['step-03'],
    done: ['when', 'what was decided', 'reasons, and who works with the child'],
    shown: 'to do',
    recordedAs: 'childrens-services',
    source: procedures,
  },
  {
    id: 'step-05',
    title: {
      every: 'Strategy meeting',
      Scotland: 'Inter-agency referral discussion (IRD)',
      'Northern Ireland': 'Strategy discussion',
    },
    who: servicesAndPolice,
    applies: { every: shared.harmSuspected },
    when: harm,
    path: 'child',
    after: ['step-03'],
    done: ['when', 'who took part', 'what was shared', 'whether an enquiry began', 'who does what by when'],
    shown: 'to do',
    recordedAs: 'strategy-meeting',
    source: procedures,
  },
  {
    id: 'step-06',
    title: {
      every: 'Section 47 enquiry',
      Scotland: 'Child protection investigation',
      'Northern Ireland': 'Article 66 investigation, under the joint protocol where a crime is suspected',
    },
    who: servicesAndPolice,
    applies: { every: shared.harmSuspected },
    when: harm,
    path: 'child',
    after: ['step-05'],
    done: ['when it began', 'who leads it', 'when the child was seen alone', 'what came of it'],
    shown: 'to do',
    source: {
      every: from.workingTogether,
      Wales: from.wales,
      Scotland: from.scotland,
      'Northern Ireland': from.irelandOrder,
    },
  },
  {
    id: 'step-07',
    title: {
      every: 'Legal protection now: police protection or an emergency protection order',
      Scotland: 'Legal protection now: a child protection order, or the constable’s place of safety',
      'Northern Ireland':
        'Legal protection now: police protection (Article 65) or an emergency protection order (Article 63)',
    },
    who: {
      every: 'Police; children’s services',
      Wales: 'Police; social services',
      Scotland: 'Police Scotland; anybody may apply to a sheriff',
      'Northern Ireland': 'PSNI; Health and Social Care Trust',
    },
    applies: { every: { any: [{ fact: 'immediate-danger' }, shared.protectionUsed] } },
    when: { every: 'Danger now, or such a power or order was used.' },
    path: 'child',
    after: [],
    done: ['which power or order', 'when it began', 'when it ends, if it was written', 'who made or used it'],
    shown: 'to do',
    source: {
      every: from.childrenAct,
      Scotland: from.hearings,
      'Northern Ireland': from.irelandOrder,
    },
  },
  {
    id: 'step-08',
    title: {
      every: 'A safe place to live (section 20 where nobody can give it)',
      Wales: 'A safe place to live (section 76 where nobody can give it)',
      Scotland: 'A safe place to live (section 25 of the 1995 Act where nobody can give it)',
      'Northern Ireland': 'A safe place to live (Article 21 where nobody can give it)',
    },
    who: services,
    applies: { every: shared.lookedAfter },
    when: { every: 'The child needs a place to live, or is looked after.' },
    path: 'child',
    after: [],
    done: ['what kind of place, and why', 'since when', 'who may know where it is', 'what the child wants'],
    shown: 'to do',
    source: {
      every: from.childrenAct,
      Wales: from.walesAct,
      Scotland: from.scotland,
      'Northern Ireland': from.irelandOrder,
    },
  },
  {
    id: 'step-09',
    title: { every: 'Plan for going missing, with a pack ready to send round' },
    who: services,
    applies: { every: { any: [shared.lookedAfter, shared.wentMissing] } },
    when: { every: 'The child needs a place to live, is looked after, or went missing.' },
    path: 'child',
    after: [],
    done: ['when it was made', 'who has it', 'what to do in the first hour'],
    shown: 'to do',
    source: { every: from.nspcc },
  },
  {
    id: 'step-10',
    title: { every: 'NRM referral by a first responder' },
    who: { every: 'A first responder organisation; any other passes it to one, and chases the reference' },
    applies: { every: shared.referred },
    when: {
      every:
        'An act and a purpose, or suspicion, or forced labour, slavery or servitude alone. Only after children’s services know; one for each child; without consent.',
      Wales:
        'An act and a purpose, or suspicion, or forced labour, slavery or servitude alone. Only after social services know; one for each child; without consent.',
      Scotland:
        'An act and a purpose, or suspicion, or forced labour, slavery or servitude alone. Only after the social work service knows; one for each child; without consent.',
      'Northern Ireland':
        'An act and a purpose, or suspicion, or forced labour, slavery or servitude alone. Only after the Trust knows; one for each child; without consent.',
    },
    path: 'child',
    after: ['step-03'],
    done: ['which first responder', 'when', 'reference'],
    shown: 'to do',
    recordedAs: 'nrm',
    source: { every: from.form },
  },
  {
    id: 'step-11',
    title: {
      every: 'Independent child trafficking guardian (ICTG)',
      Scotland: 'Guardianship Scotland',
      'Northern Ireland': 'Independent guardian',
    },
    who: { every: 'The first responder', Scotland: 'Social work service', 'Northern Ireland': 'The Trust' },
    applies: {
      every: shared.referred,
      Scotland: { fact: 'unaccompanied' },
      'Northern Ireland': {
        any: [
          { fact: 'unaccompanied' },
          { all: [shared.referred, { fact: 'no-effective-parental-responsibility' }] },
        ],
      },
    },
    when: {
      every: 'With the NRM referral, where the area has guardians; it can come before.',
      Scotland: 'Nobody with parental rights is in the UK, and the child is or may become a victim.',
      'Northern Ireland':
        'The child is separated, or is referred to the NRM and nobody can use parental responsibility for them.',
    },
    path: 'child',
    after: ['step-03'],
    done: ['when', 'reference', 'who the guardian is'],
    shown: 'to do',
    source: {
      every: from.toolkit,
      Scotland: from.scotlandAct,
      'Northern Ireland': from.irelandAct,
    },
  },
  {
    id: 'step-12',
    title: { every: 'Enquiries in other countries, once it is known that they put nobody at risk' },
    who: servicesAndPolice,
    applies: { every: { fact: 'overseas-links' } },
    when: { every: 'There are links to another country.' },
    path: 'child',
    after: ['step-03'],
    done: ['country', 'which agency', 'what was asked', 'whether it was safe to ask', 'answer'],
    shown: 'to do',
    source: { every: from.nspccPrevent },
  },
  {
    id: 'step-13',
    title: { every: 'Refer to a regulated immigration adviser; give no immigration advice yourself' },
    who: services,
    applies: { every: { fact: 'immigration-status-unresolved' } },
    when: {
      every: 'The child’s immigration status is not settled. Keeping the child safe never waits for it.',
    },
    path: 'child',
    after: [],
    done: ['which adviser, and who regulates them', 'when', 'answer'],
    shown: 'to do',
    source: { every: from.immigrationAct },
  },
  {
    id: 'step-14',
    title: { every: 'Age assessment' },
    who: services,
    applies: { every: { fact: 'age-doubted' } },
    when: { every: 'Somebody doubts the child’s age, and not otherwise. Until then they are a child.' },
    path: 'child',
    after: ['step-03'],
    done: ['who doubts it, and why', 'two assessors', 'appropriate adult', 'outcome', 'when they were told'],
    shown: 'to do',
    source: { every: from.ageAssessment },
  },
  {
    id: 'step-15',
    title: { every: 'A qualified interpreter, in the right language and dialect' },
    who: { every: 'Whoever speaks with the child' },
    applies: { every: { fact: 'needs-interpreter' } },
    when: { every: 'The child needs an interpreter. Never family, friends or somebody from the street.' },
    path: 'child',
    after: [],
    done: [
      'language and dialect',
      'who interprets, with their qualification',
      'that nothing stands against them',
    ],
    shown: 'to do',
    source: { every: from.nspcc },
  },
  {
    id: 'step-16',
    title: { every: 'Ask the Department for Work and Pensions who claims benefits for the child' },
    who: servicesAndPolice,
    applies: { every: { fact: 'benefit-claim-suspected' } },
    when: { every: 'Somebody may be claiming benefits for the child.' },
    path: 'child',
    after: ['step-03'],
    done: ['when', 'what was asked', 'answer'],
    shown: 'to do',
    source: { every: from.nspcc },
  },
  {
    id: 'step-17',
    title: {
      every: 'Child protection conference',
      Scotland: 'Child protection planning meeting (CPPM)',
      'Northern Ireland': 'Child protection case conference',
    },
    who: services,
    applies: { every: shared.harmSuspected },
    when: {
      every: 'With the section 47 enquiry; whether it is held is decided there.',
      Scotland: 'With the investigation; whether it is held is decided at the IRD.',
      'Northern Ireland': 'With the investigation; whether it is held is decided there.',
    },
    path: 'child',
    after: ['step-06'],
    done: ['when', 'who took part', 'what was decided, and why', 'what the child said'],
    shown: 'to decide',
    source: procedures,
  },
  {
    id: 'step-18',
    title: {
      every: 'Core group and child protection plan',
      Wales: 'Core group, register, and care and support protection plan',
      Scotland: 'Core group, register, and child protection plan',
      'Northern Ireland': 'Core group, register, and child protection plan',
    },
    who: services,
    applies: { every: shared.harmSuspected },
    when: {
      every: 'With the conference; whether it is needed is decided there.',
      Scotland: 'With the CPPM; whether it is needed is decided there.',
    },
    path: 'child',
    after: ['step-17'],
    done: ['when it met', 'the plan', 'when it is reviewed'],
    shown: 'to decide',
    source: procedures,
  },
  {
    id: 'step-19',
    title: { every: 'Looked-after review' },
    who: {
      every: 'Independent reviewing officer',
      Scotland: 'Social work service',
      'Northern Ireland': 'Health and Social Care Trust',
    },
    applies: { every: shared.lookedAfter },
    when: { every: 'The child needs a place to live, or is looked after.' },
    path: 'child',
    after: ['step-08'],
    done: ['when', 'what the child wants', 'what was decided', 'the next one'],
    shown: 'to do',
    source: {
      every: from.carePlanning,
      Wales: from.walesCare,
      Scotland: from.scotlandLookedAfter,
      'Northern Ireland': from.irelandReviews,
    },
  },
  {
    id: 'step-20',
    title: {
      every: 'Return interview by somebody independent',
      Wales: 'Debrief by somebody independent',
      Scotland: 'Return discussion',
    },
    who: { every: 'Somebody independent of the placement and the police' },
    applies: { every: { any: [{ event: 'returned-from-missing' }, shared.wentMissing] } },
    when: { every: 'The child came back, or went missing: it is offered every time.' },
    path: 'child',
    after: [],
    done: ['when it was offered', 'when it was held, or that the child did not want it', 'what they said'],
    shown: 'to do',
    source: {
      every: from.missing,
      Wales: from.walesMissing,
      Scotland: from.missingFramework,
      'Northern Ireland': from.irelandBoard,
    },
  },
  {
    id: 'step-21',
    title: {
      every: 'A defence solicitor who knows section 45 of the Modern Slavery Act',
      Scotland: 'A defence solicitor who knows the Lord Advocate’s instructions',
      'Northern Ireland': 'A defence solicitor who knows section 22 of the 2015 Act',
    },
    who: services,
    applies: { every: { fact: 'offence-alleged-against-child' } },
    when: { every: 'It is said that the child committed an offence: before any interview.' },
    path: 'child',
    after: [],
    done: ['which solicitor', 'when', 'that the defence was raised'],
    shown: 'to do',
    source: {
      every: from.slaveryAct,
      Scotland: from.scotlandAct,
      'Northern Ireland': from.irelandAct,
    },
  },
  {
    id: 'step-22',
    title: { every: 'Specialist advice (NSPCC CTAC, Forced Marriage Unit and others)' },
    who: { every: 'Whoever works on the case' },
    applies: {
      every: {
        any: [
          { fact: 'forced-marriage-risk' },
          { fact: 'private-fostering' },
          { all: [{ fact: 'overseas-links' }, { result: 'met' }] },
        ],
      },
    },
    when: {
      every:
        'A forced marriage, private fostering, or links to another country where an act and a purpose are evidenced.',
    },
    path: 'either',
    after: [],
    done: ['whom', 'when', 'what they advised'],
    shown: 'to do',
    source: { every: from.nspcc },
  },
  {
    id: 'step-23',
    title: {
      every: 'Application to the Family Court',
      Scotland: 'Application to the sheriff, or referral to the Principal Reporter',
      'Northern Ireland': 'Application to the family proceedings court',
    },
    who: services,
    applies: {
      every: { any: [shared.protectionUsed, { all: [{ fact: 'placement-needed' }, { result: 'met' }] }] },
    },
    when: {
      every:
        'A power or an order to protect the child was used; or the child needs a place to live, and an act and a purpose are evidenced.',
    },
    path: 'child',
    after: [],
    done: ['what was considered, with whom', 'what was decided, and why', 'court, order and dates'],
    shown: 'to consider',
    source: {
      every: from.childrenAct,
      Scotland: from.hearings,
      'Northern Ireland': from.irelandOrder,
    },
  },
  {
    id: 'step-24',
    title: {
      every: 'Criminal investigation: the police told, their reference recorded',
      Scotland: 'Criminal investigation: Police Scotland told, their reference recorded',
      'Northern Ireland': 'Criminal investigation: the PSNI told, their reference recorded',
    },
    who: { every: 'Police', Scotland: 'Police Scotland', 'Northern Ireland': 'PSNI' },
    applies: {
      every: {
        any: [
          { fact: 'suspected-crime' },
          { result: 'met' },
          { result: 'act-not-evidenced' },
          { result: 'refer-on-suspicion' },
        ],
      },
    },
    when: { every: 'A crime is suspected, or the evidence shows a purpose, or gives reason to suspect one.' },
    path: 'either',
    after: [],
    done: ['when', 'crime reference', 'officer'],
    shown: 'to do',
    recordedAs: 'police',
    source: { every: from.nspcc },
  },
  {
    id: 'step-25',
    title: {
      every: 'The path for an adult: NRM if they agree, otherwise the Duty to Notify; support for adults',
      Scotland: 'The path for an adult: NRM if they agree; support for adults',
      'Northern Ireland': 'The path for an adult: NRM if they agree; support for adults',
    },
    who: { every: 'A first responder organisation' },
    applies: { every: 'always' },
    when: { every: 'They are 18 or over: it stands in the place of the child’s steps.' },
    path: 'adult',
    after: ['step-02'],
    done: ['whether they agree', 'reference', 'what support they want'],
    shown: 'to do',
    source: { every: from.toolkit },
  },
  {
    id: 'step-26',
    title: { every: 'Keep the case open, gather what is missing, and set a day to look again' },
    who: { every: 'Whoever holds the case' },
    applies: { every: { any: [{ refer: 'no' }, { refer: 'not-yet' }] } },
    when: { every: 'No NRM referral, or not yet.' },
    path: 'child',
    after: ['step-03'],
    done: ['why no referral now', 'what is missing', 'the day to look again'],
    shown: 'to do',
    source: { every: from.holdfast },
  },
]
