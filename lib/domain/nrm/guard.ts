import type { CaseOutline } from '../case/case-file'
import { ageAdvice, birthInWords } from '../child/birth-in-words'
import { type InNations, inNation } from '../nation/in-nations'
import { judged } from '../pathway/known-of'
import { determined } from '../pathway/road'
import { mayKnow } from '../person/may-know'
import { passedOn } from '../step/passed-on'
import { isSent, type StepState, stateIn, stateOf } from '../step/state'
import { dayInWords, instantInWords } from '../time/words'
import { birthday } from './choice'
import { byTheLead, titles } from './lead-says'

/** Whether and how a child is referred, in sentences: what the rules say of this case, and what must not be done. */
export type Guard = {
  readonly tone: 'done' | 'soon' | 'plain'
  readonly words: string
  readonly says: readonly string[]
  /** Below the case's own page: what is to be done first, or next. */
  readonly links: readonly { readonly page: string; readonly words: string }[]
}

type Of = Omit<CaseOutline, 'nrmEdits' | 'nrmSignOffs'>

/**
 * What chooses the road of a referral: the age, the nation, the area, the days to 18, and who knows already. A carer is
 * never asked for consent. Source: domain fact base 3.1, 3.6 and 3.8.
 */
export function guardOf(file: Of): Guard {
  const { nrm } = judged(file)
  const card = stateOf('nrm', file.stepEvents)
  if (isSent(card)) return sent(file, card)
  if (card.state === 'not-needed') return notNeeded(file)
  const told = servicesTold(file)
  const lead = byTheLead(file)
  return {
    ...(lead ?? titles[nrm.refer]),
    says: [
      ...(lead?.says ?? [nrm.why]),
      ...proposed(card),
      ...consent(file),
      ...told.says,
      whoSends(file),
      ...ageSaid(file),
      judged(file).age.path === 'adult' ? onePerson : one,
    ],
    links: [
      ...told.links,
      ...(nrm.refer === 'yes' ? [] : [{ page: 'facts', words: 'What is known around the child' }]),
      ...passing(file),
    ],
  }
}

const one =
  'There is one referral for each child: brothers and sisters have cases and referrals of their own.'
const onePerson = 'There is one referral for each person: a brother or sister has one of their own.'

/** Two people have agreed: what the rules say stands beside it, and the way back. */
const notNeeded = (file: Of): Guard => ({
  tone: 'plain',
  words: 'Not needed',
  says: [
    'Two people agreed that no NRM referral is needed. Nothing was sent. If that has changed, record first that it is needed after all.',
    judged(file).nrm.why,
    ...ageSaid(file),
  ],
  links: [{ page: 'steps#nrm', words: 'What was recorded' }],
})

/** One person's word changes nothing until another has agreed. */
const proposed = ({ proposal }: StepState): string[] =>
  proposal
    ? [
        `${proposal.writtenBy.name} proposed that no NRM referral is needed. That changes nothing until another person agrees.`,
      ]
    : []

function sent(file: Of, { events, reference, word }: StepState): Guard {
  const first = events.find(({ event }) => event === 'sent')
  const when = first ? `The referral was sent on ${instantInWords(first.happenedAt)}.` : `${word}.`
  return {
    tone: reference ? 'done' : 'soon',
    words: word,
    says: [
      when,
      reference
        ? `Its reference is ${reference}. It is never sent again: there is one for each child.`
        : 'Its reference has not come back: ask the first responder. It is never sent again.',
      judged(file).nrm.why,
      ...ageSaid(file),
    ],
    links: [{ page: 'steps#nrm', words: 'What was recorded' }],
  }
}

const isAdult = (file: Of): boolean => judged(file).age.path === 'adult'

/**
 * Modern Slavery Act 2015 s52, which holds in England and Wales alone, and binds the public authorities that it lists.
 * Source: Home Office first responder toolkit, April 2026.
 */
const toNotify = (bound: boolean): InNations<readonly string[]> => ({
  every: [
    bound
      ? 'If they do not agree, your organisation still has the Duty to Notify: it tells the Home Office, without naming them.'
      : 'If they do not agree, you tell the Home Office nothing: the Duty to Notify binds listed public authorities alone, and your organisation is not recorded as one.',
  ],
  Scotland: [],
  'Northern Ireland': [],
})

function consent(file: Of): string[] {
  if (isAdult(file))
    return [
      'Ask them, and record what they say: without their agreement it is not sent.',
      ...inNation(toNotify(file.organisation.dutyToNotify), file.nation),
    ]
  return [
    'Nobody’s agreement is needed, neither the child’s nor a carer’s. Tell the child what happens.',
    ...involvedIn(file),
  ]
}

/** Whoever may be involved is among those whom the warning above counts: the two numbers are told as one. */
function involvedIn({ people }: Of): string[] {
  const involved = people.filter(({ suspected }) => suspected).length
  const untold = people.filter(person => !mayKnow(person).safe).length
  if (involved === 0) return []
  const are = involved === 1 ? 'one is' : `${involved} are`
  const among = involved === untold ? 'those around the child' : `the ${untold} people who must not be told`
  return [`Ask and tell nobody who may be involved: of ${among}, ${are} recorded as possibly involved.`]
}

/** An adult's referral waits for nobody but them. */
function servicesTold(file: Of) {
  const { stepEvents, nation } = file
  const first = stateOf('childrens-services', stepEvents).events.find(({ event }) => event === 'sent')
  if (first) return { says: [inNation(knowSince(instantInWords(first.happenedAt)), nation)], links: [] }
  if (isAdult(file)) return { says: [], links: [] }
  const words = stateIn('childrens-services', file).step.start
  return { says: [inNation(mustKnow, nation)], links: [{ page: 'steps/childrens-services/sent', words }] }
}

const knowSince = (when: string): InNations<string> => ({
  every: `Children’s services know since ${when}.`,
  Wales: `Social services know since ${when}.`,
  Scotland: `The social work service knows since ${when}.`,
  'Northern Ireland': `The Health and Social Care Trust knows since ${when}.`,
})

const mustKnow: InNations<string> = {
  every: 'Children’s services must know first. The NRM waits for that, and for nothing else.',
  Wales: 'Social services must know first. The NRM waits for that, and for nothing else.',
  Scotland: 'The social work service must know first. The NRM waits for that, and for nothing else.',
  'Northern Ireland':
    'The Health and Social Care Trust must know first. The NRM waits for that, and for nothing else.',
}

const passIt: InNations<string> = {
  every:
    'Your organisation is no first responder: pass the referral to one that is, such as the police or the council.',
  'Northern Ireland':
    'Your organisation is no first responder: pass the referral to one that is, such as the police or the Health and Social Care Trust.',
}

function whoSends({ organisation, pathwayEvents, nation }: Of): string {
  if (organisation.firstResponder)
    return 'Your organisation is a first responder: it sends the referral itself, on the Home Office’s own site.'
  const passed = passedOn({ pathwayEvents })
  if (!passed) return inNation(passIt, nation)
  const { to = 'a first responder', chaseOn } = passed.answers
  return `It was passed to ${to} on ${instantInWords(passed.happenedAt)}. Ask for its reference${chaseOn ? ` on ${dayInWords(chaseOn)}` : ''}, and again until it comes.`
}

/** Once children's services know, or by an adult's agreement; until the referral is recorded as sent. */
function passing(file: Of): Guard['links'] {
  const { refer } = judged(file).nrm
  const wanted = refer === 'yes' || refer === 'with-consent' || determined(file) === 'refer'
  if (servicesTold(file).links.length > 0 || !wanted) return []
  const send = { page: 'steps/nrm/sent', words: 'Record that the referral was sent' }
  if (file.organisation.firstResponder) return [send]
  return [
    { page: 'pathway/step-10/passed-on', words: 'Record that it was passed to a first responder' },
    send,
  ]
}

const ageSaid = (file: Of): string[] => [...birthInWords(file), ...ageAdvice(file), ...birthday(file)]
