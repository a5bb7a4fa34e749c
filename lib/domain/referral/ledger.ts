import type { OneQuestion } from '../../forms/question'
import type { CaseFile, PathwayEventView, StepEventView } from '../case/case-file'
import type { Nation } from '../nation/nation'
import { titleIn } from '../step/in-nation'
import { stepFormsIn } from '../step/questions'
import { byTime, confirmsEarlier, inOrder } from '../step/rounds'
import type { StepId } from '../step/steps'
import { textOfEvent, whoInWords } from '../step/words'
import type { Day } from '../time/day'
import { agencyIn } from './agencies'
import { referralFormsIn } from './questions'
import { cardSince, type DaySet, daysOf, referralStep, threadsOf, withCard } from './threads'

type Event = StepEventView | PathwayEventView
export type Said = {
  readonly at: Date
  readonly to?: string | undefined
  readonly words?: string | undefined
}

/** One referral outward: to whom, and everything that came of it, in the words of the case's nation. */
export type Referral = {
  /** Of the record that began it. */
  readonly id: string
  /** The card on which it is recorded; null where the ledger alone has it. */
  readonly card: StepId | null
  readonly agency: string
  readonly told: Said & { readonly how?: string | undefined; readonly by: string; readonly awaited: boolean }
  readonly reference: string | undefined
  readonly acknowledged: Said | undefined
  /** The last answer; `declined` where they said that it is not for them, or that they do nothing of what was asked. */
  readonly answer: (Said & { readonly decision?: string | undefined; readonly declined: boolean }) | undefined
  readonly chases: readonly Said[]
  /** The day set in the ledger on which somebody asks again, while nothing has come since. */
  readonly askOn: Day | undefined
  readonly challenges: readonly (Said & { readonly level: string; readonly due?: Day | undefined })[]
  /** The day by which the last challenge must be answered, while it is not. */
  readonly challengedTo: Day | undefined
  readonly settled: (Said & { readonly outcome: string }) | undefined
}

type Of = Pick<CaseFile, 'stepEvents' | 'pathwayEvents' | 'nation'>

/**
 * Everybody outside who was told of the child or asked, the last first: what the cards of the steps record, and what the
 * ledger alone has. Nothing is asked twice. Source: domain fact base 4.2 (receipt, outcome, feedback, escalation).
 */
export function ledgerOf(file: Of): readonly Referral[] {
  const threads = threadsOf(file)
  const cards = inOrder(file.stepEvents)
  const begun: Event[] = [
    ...cards.filter(each => each.event === 'sent' && !confirmsEarlier(each, cards)),
    ...[...threads.values()].flatMap(([first]) => (first?.event === 'told' ? [first] : [])),
    ...file.pathwayEvents.filter(({ event }) => event === 'passed-on'),
  ]
  return begun
    .sort(byTime)
    .map(first => {
      const [own, card] = [threads.get(first.id) ?? [], cardSince(first, cards)]
      const set = first.step === referralStep ? daysOf(own, []) : daysOf(withCard(first, own), card)
      return referral(first, first.step === referralStep ? [] : card, { own, set }, file.nation)
    })
    .reverse()
}

const answersOf = (event: Event) => event.answers as { readonly [id: string]: string | undefined }

const saidIn = (event: Event): Said => ({
  at: event.happenedAt,
  to: answersOf(event).to?.trim() || undefined,
  words: textOfEvent({ answers: event.answers as { readonly [id: string]: string } }),
})

/** What a question's own option is called. */
function chosen(question: unknown, id: string | undefined): string | undefined {
  const { kind, options } = (question ?? {}) as Partial<OneQuestion>
  return kind === 'one' ? options?.find(option => option.id === id)?.label : undefined
}

const isCard = (event: Event): event is StepEventView => event.step in stepFormsIn.England

/** The words of an option of the form that recorded this. */
function wordsOf(event: Event, question: string, nation: Nation): string | undefined {
  const forms: { readonly [event: string]: { readonly questions: object } | undefined } = isCard(event)
    ? stepFormsIn[nation][event.step]
    : referralFormsIn[nation]
  const questions = forms[event.event]?.questions as { readonly [id: string]: unknown } | undefined
  return chosen(questions?.[question], answersOf(event)[question])
}

/** Decisions that leave the child without what was asked for. */
const declines: readonly (string | undefined)[] = ['no-action', 'early-help', 'no-conference', 'negative']

function referral(
  first: Event,
  card: readonly StepEventView[],
  { own, set }: { own: readonly PathwayEventView[]; set: readonly DaySet[] },
  nation: Nation,
): Referral {
  const waiting = (of: DaySet['what']) => set.find(({ what, metAt }) => what === of && metAt === null)?.on
  const answers = own.filter(({ event }) => event === 'answer')
  const answered = [
    ...card.filter(({ event }) => event === 'decided'),
    ...answers.filter(({ answers: { came } }) => came !== 'acknowledged'),
  ].sort(byTime)
  const received = [
    ...card.filter(
      ({ event }) => event === 'acknowledged' || (first.event === 'passed-on' && event === 'sent'),
    ),
    ...answers.filter(({ answers: { came } }) => came === 'acknowledged'),
  ].sort(byTime)
  const [last, receipt, end] = [
    answered.at(-1),
    received.at(-1),
    own.findLast(({ event }) => event === 'settled' || event === 'challenged'),
  ]
  const of = (event: string) => own.filter(each => each.event === event)
  return {
    id: first.id,
    card: isCard(first) ? first.step : first.event === 'passed-on' ? 'nrm' : null,
    agency: agencyOf(first, nation),
    told: {
      ...saidIn(first),
      to: isCard(first) ? whoInWords(first) : answersOf(first).to,
      how: wordsOf(first, 'how', nation),
      by: first.writtenBy.name,
      awaited: first.step !== referralStep || answersOf(first).awaited === 'yes',
    },
    reference: [first, ...card, ...own].map(each => answersOf(each).reference?.trim()).findLast(Boolean),
    acknowledged: receipt && saidIn(receipt),
    answer: last && {
      ...saidIn(last),
      decision: wordsOf(last, 'decision', nation),
      declined: answersOf(last).came === 'declined' || declines.includes(answersOf(last).decision),
    },
    chases: of('chased').map(saidIn),
    askOn: waiting('agency-told') ?? (last || receipt || own.length > 0 ? undefined : passedTo(first)),
    challengedTo: waiting('decision-challenged'),
    challenges: of('challenged').map(each => ({
      ...saidIn(each),
      level: wordsOf(each, 'level', nation) ?? '',
      due: answersOf(each).chaseOn as Day | undefined,
    })),
    settled:
      end?.event === 'settled' && !(last && last.happenedAt > end.happenedAt)
        ? { ...saidIn(end), outcome: wordsOf(end, 'outcome', nation) ?? '' }
        : undefined,
  }
}

/** The day that was set when the NRM referral was passed on. */
const passedTo = (first: Event): Day | undefined =>
  first.event === 'passed-on' ? (answersOf(first).chaseOn as Day | undefined) : undefined

function agencyOf(first: Event, nation: Nation): string {
  if (isCard(first)) return titleIn(first.step, nation)
  return first.event === 'passed-on'
    ? 'NRM, through a first responder'
    : agencyIn(answersOf(first).agency, nation)
}
