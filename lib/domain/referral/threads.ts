import type { CaseFile, PathwayEventView, StepEventView } from '../case/case-file'
import { type Party, partyOf } from '../clock/waits-for'
import { byTime, confirmsEarlier, inOrder } from '../step/rounds'
import type { Day } from '../time/day'
import { earliest } from '../time/earliest'

/** The step under which the ledger keeps what it records, beside those of the pathway. */
export const referralStep = 'referral'

type Of = Pick<CaseFile, 'stepEvents' | 'pathwayEvents'>

/** What the ledger recorded of each referral, in order, by the id of the record that began it: a step's, or its own. */
export function threadsOf({ pathwayEvents }: Pick<Of, 'pathwayEvents'>): Map<string, PathwayEventView[]> {
  const threads = new Map<string, PathwayEventView[]>()
  const own = pathwayEvents.filter(({ step }) => step === referralStep).sort(byTime)
  for (const each of own) {
    const about = each.event === 'told' ? each.id : (each.answers.about ?? each.id)
    threads.set(about, [...(threads.get(about) ?? []), each])
  }
  return threads
}

/** A day that somebody set, to ask again or for an answer to a challenge, and when something came before or after it. */
export type DaySet = {
  readonly what: 'agency-told' | 'decision-challenged'
  readonly at: Date
  readonly on: Day
  readonly metAt: Date | null
}

/** The same, with whom it was set for. */
type Waiting = DaySet & { readonly party: Party }

const waits: readonly string[] = ['told', 'answer', 'chased', 'sent']

/** What can set a day: a record of the ledger, or the card that it goes on from. */
type Setting = Answer & { readonly answers: { readonly [id: string]: string | undefined } }

type Answer = Pick<PathwayEventView, 'event' | 'happenedAt' | 'writtenAt'>

/** What meets a day: the next word of the agency, or that it was asked again; of a challenge, its end or the next one. */
function meets(set: Setting, next: Answer): boolean {
  if (set.event === 'challenged') return ['challenged', 'settled', 'answer', 'decided'].includes(next.event)
  return next.event !== 'challenged' && next.event !== 'settled'
}

/** After it, or at least written down after it: an answer that came before somebody asked again ends the asking too. */
const comesAfter = (next: Answer, set: Setting): boolean =>
  byTime(next, set) > 0 || (next.event !== 'chased' && next.writtenAt > set.writtenAt)

/** The days that were set in one thread. `card`: what the card has recorded of the same referral since. */
export const daysOf = (thread: readonly Setting[], card: readonly Answer[]): DaySet[] =>
  thread.flatMap(set => {
    const on = set.answers.chaseOn as Day | undefined
    if (!on || !(waits.includes(set.event) || set.event === 'challenged')) return []
    const met = [...thread, ...card]
      .filter(each => each !== set && meets(set, each) && comesAfter(each, set))
      .map(({ happenedAt }) => new Date(Math.max(happenedAt.getTime(), set.happenedAt.getTime())))
    const what = set.event === 'challenged' ? 'decision-challenged' : 'agency-told'
    return [{ what, at: set.happenedAt, on, metAt: earliest(...met) }]
  })

/** What a card recorded of a referral since, as far as it was sent anew; of one that was passed on, what the NRM's did. */
export function cardSince(
  first: StepEventView | PathwayEventView,
  cards: readonly StepEventView[],
): StepEventView[] {
  const passed = first.event === 'passed-on'
  const step = passed ? 'nrm' : first.step
  const later = cards.filter(each => each.step === step && each.id !== first.id && byTime(each, first) >= 0)
  const anew = later.findIndex(each => !passed && each.event === 'sent' && !confirmsEarlier(each, cards))
  return anew === -1 ? later : later.slice(0, anew)
}

/** Whom a referral waits for: its card's own, a first responder where it was passed on, or the agency of the ledger. */
const wentTo = (first: StepEventView | PathwayEventView | undefined): Party =>
  first?.event === 'passed-on'
    ? 'first-responder'
    : partyOf(first?.step ?? referralStep, first?.answers.agency)

const setsDay = ({ event, answers }: StepEventView): boolean =>
  event === 'sent' && Boolean((answers as Setting['answers']).chaseOn)

/** A thread with the card that it goes on from, which may set the first day. */
export const withCard = (
  first: StepEventView | PathwayEventView,
  own: readonly PathwayEventView[],
): Setting[] => (first.event === 'sent' ? [first as Setting, ...own] : [...own])

/** Every day that the ledger of a case set, met or not. */
export function daysSet(file: Of): Waiting[] {
  const cards = inOrder(file.stepEvents)
  const begun = [...cards, ...file.pathwayEvents]
  const threads = threadsOf(file)
  const ids = [...threads.keys(), ...cards.filter(setsDay).map(({ id }) => id)]
  return [...new Set(ids)].flatMap(about => {
    const first = begun.find(({ id }) => id === about)
    const party = wentTo(first)
    const own = threads.get(about) ?? []
    const days =
      first && first.step !== referralStep
        ? daysOf(withCard(first, own), cardSince(first, cards))
        : daysOf(own, [])
    return days.map(day => ({ ...day, party }))
  })
}
