import type { OneQuestion } from '../../forms/question'
import type { CaseFile, PathwayEventView, StepEventView } from '../case/case-file'
import { partyIn, partyOf } from '../clock/waits-for'
import type { Nation } from '../nation/nation'
import { recorded } from '../pathway/recorded'
import { titleIn } from '../step/in-nation'
import { stepFormsIn } from '../step/questions'
import { byTime } from '../step/rounds'
import { textOfEvent, whoInWords } from '../step/words'
import type { Day } from '../time/day'
import { agencyIn } from './agencies'
import { answeredAt, isContact, isUnanswered } from './contacts'
import { referralFormsIn } from './questions'
import { type DaySet, daysOf, isAwaited, referralStep, type Thread, threadsOf } from './threads'

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
  /** The step under which it is recorded; null where the ledger alone has it. */
  readonly card: string | null
  /** Below the case's own page, where an answer to it is recorded; null where the ledger itself does. */
  readonly place: string | null
  readonly agency: string
  readonly told: Said & { readonly how?: string | undefined; readonly by: string; readonly awaited: boolean }
  readonly reference: string | undefined
  readonly acknowledged: Said | undefined
  /** The last answer; `declined` where they said that it is not for them, or that they do nothing of what was asked. */
  readonly answer: (Said & { readonly decision?: string | undefined; readonly declined: boolean }) | undefined
  readonly chases: readonly Said[]
  /** The day on which somebody asks again, while nothing has come since; `byRule`: nobody set it. */
  readonly askOn: Day | undefined
  readonly byRule: boolean
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
export const ledgerOf = (file: Of): readonly Referral[] =>
  threadsOf(file)
    .map(thread => referral(thread, daysOf(thread, file.nation), file.nation))
    .reverse()

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

/** Those of the records of a referral that answer it: on its card, in its step, or in the ledger. */
function answersIn({ first, card, own }: Thread): Event[] {
  const contact = isContact(first.step) ? [first, ...card].filter(isAnswer) : []
  return [
    ...contact,
    ...card.filter(({ event }) => event === 'decided'),
    ...own.filter(each => each.event === 'answer' && answersOf(each).came !== 'acknowledged'),
  ].sort(byTime)
}

const isAnswer = (each: Event): boolean => each.event === 'done' && !isUnanswered(each as PathwayEventView)

/** Those that say only that they have it. */
const receiptsIn = ({ first, card, own }: Thread): Event[] =>
  [
    ...card.filter(
      ({ event }) => event === 'acknowledged' || (first.event === 'passed-on' && event === 'sent'),
    ),
    ...own.filter(each => each.event === 'answer' && answersOf(each).came === 'acknowledged'),
  ].sort(byTime)

/** What they answered: of a step that asks somebody outside, its own question for it. */
function answerIn(last: Event, nation: Nation): Referral['answer'] {
  const reply = isAnswer(last) ? recorded[last.step]?.reply : undefined
  return {
    ...saidIn(last),
    ...(reply && { at: answeredAt(last as PathwayEventView), words: answersOf(last)[reply.id] }),
    decision: wordsOf(last, 'decision', nation),
    declined: answersOf(last).came === 'declined' || declines.includes(answersOf(last).decision),
  }
}

function referral(thread: Thread, set: readonly DaySet[], nation: Nation): Referral {
  const { first, card, own } = thread
  const [last, receipt] = [answersIn(thread).at(-1), receiptsIn(thread).at(-1)]
  const end = own.findLast(({ event }) => event === 'settled' || event === 'challenged')
  const of = (event: string) => own.filter(each => each.event === event)
  const waiting = (...kinds: DaySet['what'][]) =>
    set.find(({ what, metAt }) => kinds.includes(what) && metAt === null)?.on
  const asked = waiting('agency-told') ?? (last || receipt || own.length > 0 ? undefined : passedTo(first))
  const ruled = waiting('protectors-silent', 'agency-silent')
  const again = card.filter(each => each.event === 'done' && isUnanswered(each as PathwayEventView))
  return {
    id: first.id,
    card: first.step === referralStep ? null : first.event === 'passed-on' ? 'nrm' : first.step,
    place: placeOf(first, (asked ?? ruled) !== undefined),
    agency: agencyOf(first, nation),
    told: {
      ...saidIn(first),
      to: isCard(first) ? whoInWords(first) : answersOf(first).to,
      how: wordsOf(first, 'how', nation),
      by: first.writtenBy.name,
      awaited:
        first.step === referralStep ? answersOf(first).awaited === 'yes' : isAwaited(thread, set, nation),
    },
    reference: [first, ...card, ...own].map(each => answersOf(each).reference?.trim()).findLast(Boolean),
    acknowledged: receipt && saidIn(receipt),
    answer: last && answerIn(last, nation),
    chases: [...again, ...of('chased')].sort(byTime).map(saidIn),
    askOn: asked ?? ruled,
    byRule: asked === undefined && ruled !== undefined,
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

function placeOf(first: Event, waiting: boolean): string | null {
  if (first.step === referralStep) return null
  if (first.event === 'passed-on') return 'steps#nrm'
  return isContact(first.step) && waiting ? `pathway/${first.step}/done` : `steps#${first.step}`
}

function agencyOf(first: Event, nation: Nation): string {
  if (isCard(first)) return titleIn(first.step, nation)
  if (isContact(first.step)) return partyIn(partyOf(first.step, undefined), nation)
  return first.event === 'passed-on'
    ? 'NRM, through a first responder'
    : agencyIn(answersOf(first).agency, nation)
}
