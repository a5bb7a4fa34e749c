import type { CaseFile, PathwayEventView, StepEventView } from '../case/case-file'
import { type Party, partyOf } from '../clock/waits-for'
import type { Nation } from '../nation/nation'
import { byTime, confirmsEarlier, inOrder } from '../step/rounds'
import type { Day } from '../time/day'
import { earliest } from '../time/earliest'
import { answerPlace } from './answer-place'
import { answeredAt, contactsOf, isUnanswered } from './contacts'
import { lawCounts, ownDay, type Silence } from './silence'

/** The step under which the ledger keeps what it records, beside those of the pathway. */
export const referralStep = 'referral'

type Of = Pick<CaseFile, 'stepEvents' | 'pathwayEvents' | 'nation'>
type Event = StepEventView | PathwayEventView

/** One referral outward, and everything that was recorded of it since. */
export type Thread = {
  readonly first: Event
  /** What its own step has recorded since, as far as it was begun anew. */
  readonly card: readonly Event[]
  /** What that step recorded of a later round: an answer to it is one to this too. */
  readonly later: readonly Event[]
  /** What the ledger recorded of it, in order. */
  readonly own: readonly PathwayEventView[]
}

/** A day to ask again or for an answer to a challenge, that somebody set or, where nobody did, Holdfast; and when it was met. */
export type DaySet = {
  readonly what: 'agency-told' | 'decision-challenged' | Silence
  readonly at: Date
  readonly on: Day
  readonly metAt: Date | null
}

/** The same, with whom it was set for, and below a case's own page the form that records their answer. */
type Waiting = DaySet & { readonly party: Party; readonly place: string }

/** What the ledger recorded of each referral, by the id of the record that began it: a step's, or its own. */
function ownOf({ pathwayEvents }: Pick<Of, 'pathwayEvents'>): Map<string, PathwayEventView[]> {
  const threads = new Map<string, PathwayEventView[]>()
  for (const each of pathwayEvents.filter(({ step }) => step === referralStep).sort(byTime)) {
    const about = each.event === 'told' ? each.id : (each.answers.about ?? each.id)
    threads.set(about, [...(threads.get(about) ?? []), each])
  }
  return threads
}

/** Every referral outward of a case, in order: what the cards and the steps of the pathway record, and the ledger alone. */
export function threadsOf(file: Of): readonly Thread[] {
  const cards = inOrder(file.stepEvents)
  const ledger = ownOf(file)
  const sent = cards.filter(each => each.event === 'sent' && !confirmsEarlier(each, cards))
  const passed = file.pathwayEvents.filter(({ event }) => event === 'passed-on')
  const told = file.pathwayEvents.filter(({ step, event }) => step === referralStep && event === 'told')
  return [
    ...[...sent, ...passed].map(first => ({ first, ...sinceOf(first, cards) })),
    ...told.map(first => ({ first, card: [], later: [] })),
    ...contactsOf(file.pathwayEvents).flatMap(([first, ...card]) =>
      first ? [{ first, card, later: [] }] : [],
    ),
  ]
    .map(thread => ({ ...thread, own: goesOn(thread, ledger) }))
    .sort((a, b) => byTime(a.first, b.first))
}

/** What the ledger recorded of a referral, or of the same in writing where a call before it was written down later. */
const goesOn = ({ first, card }: Omit<Thread, 'own'>, ledger: ReadonlyMap<string, PathwayEventView[]>) =>
  [first, ...card]
    .flatMap(({ id }) => ledger.get(id) ?? [])
    .filter(({ id }) => id !== first.id)
    .sort(byTime)

/** What a card recorded since: of this round, and of those after it; of a referral that was passed on, what the NRM's did. */
function sinceOf(first: Event, cards: readonly StepEventView[]) {
  const passed = first.event === 'passed-on'
  const step = passed ? 'nrm' : first.step
  const since = cards.filter(each => each.step === step && each.id !== first.id && byTime(each, first) >= 0)
  const anew = since.findIndex(each => !passed && each.event === 'sent' && !confirmsEarlier(each, cards))
  return anew === -1
    ? { card: since, later: [] }
    : { card: since.slice(0, anew), later: since.slice(anew).filter(({ event }) => event !== 'sent') }
}

const answersOf = ({ answers }: Event) => answers as { readonly [id: string]: string | undefined }

/** What ends a wait, beside a challenge: word from them, that they were asked again, or that two people let it be. */
const moves: readonly string[] = [
  ...['answer', 'chased', 'sent', 'acknowledged', 'decided', 'not-needed-agreed', 'done', 'set-aside'],
]

/** What meets a day: the next word of the agency, or that it was asked again; of a challenge, its end or the next one. */
const meets = (set: Event, { event }: Event): boolean =>
  set.event === 'challenged'
    ? ['challenged', 'settled', 'answer', 'decided'].includes(event)
    : moves.includes(event)

/** After it, or at least written down after it: an answer that came before somebody asked again ends the asking too. */
const comesAfter = (next: Event, set: Event): boolean =>
  byTime(next, set) > 0 || (next.event !== 'chased' && next.writtenAt > set.writtenAt)

const whenOf = (each: Event): Date =>
  each.event === 'done' && !isUnanswered(each as PathwayEventView)
    ? answeredAt(each as PathwayEventView)
    : each.happenedAt

/** Every day of one referral, met or not: those that somebody set, and Holdfast's own where nobody did. */
export function daysOf({ first, card, later, own }: Thread, nation: Nation): DaySet[] {
  // A referral that was passed on has a clock of its own for the day that was set then.
  const begun = first.event === 'passed-on' ? [] : [first]
  const round = [...begun, ...card, ...own].sort(byTime)
  return round.flatMap((set, index) => {
    const day = dayFrom(set, round.slice(0, index), nation)
    if (!day) return []
    const met = [...round, ...(set.event === 'challenged' ? [] : later)]
      .filter(each => each !== set && meets(set, each) && comesAfter(each, set))
      .map(each => new Date(Math.max(whenOf(each).getTime(), set.happenedAt.getTime())))
    return [{ ...day, at: set.happenedAt, metAt: earliest(...met) }]
  })
}

/** A day that somebody set wins, also one that was set before and is still to come. */
function dayFrom(
  set: Event,
  before: readonly Event[],
  nation: Nation,
): Pick<DaySet, 'what' | 'on'> | undefined {
  const on = answersOf(set).chaseOn as Day | undefined
  if (set.event === 'challenged') return on ? { what: 'decision-challenged', on } : undefined
  if (on) return { what: 'agency-told', on }
  const own = before.some(({ event }) => event === 'decided') ? undefined : ownDay(set, nation)
  const last = before.findLast(each => each.event !== 'challenged' && answersOf(each).chaseOn)
  const lastOn = last && (answersOf(last).chaseOn as Day)
  return own && lastOn && lastOn > own.on ? { what: 'agency-told', on: lastOn } : own
}

/** Whether an answer is still to come by itself: somebody asks for it on a day, or the law counts it. */
export const isAwaited = ({ first, card, later }: Thread, days: readonly DaySet[], nation: Nation): boolean =>
  days.some(({ what, metAt }) => what !== 'decision-challenged' && metAt === null) ||
  (lawCounts(first.step, nation) && ![...card, ...later].some(({ event }) => event === 'decided'))

/** Every day that the contacts of a case set, met or not. */
export function daysSet(file: Of): Waiting[] {
  const threads = threadsOf(file)
  const known = new Set(threads.flatMap(({ first, card }) => [first, ...card].map(({ id }) => id)))
  const lost = [...ownOf(file)].flatMap(([about, [first, ...own]]) =>
    first && !known.has(about) ? [{ first, card: [], later: [], own }] : [],
  )
  return [...threads, ...lost].flatMap(thread =>
    daysOf(thread, file.nation).map(day => ({
      ...day,
      party: wentTo(thread.first),
      place: answerPlace(thread, day.what),
    })),
  )
}

/** Whom a referral waits for: its step's own, a first responder where it was passed on, or the agency of the ledger. */
const wentTo = (first: Event): Party =>
  first.event === 'passed-on' ? 'first-responder' : partyOf(first.step, answersOf(first).agency)
