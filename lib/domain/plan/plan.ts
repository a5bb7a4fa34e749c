import type { Line } from '../../forms/transcript'
import { reviewDue } from '../flag/flag'
import type { Day } from '../time/day'
import { dayInWords } from '../time/words'
import type { LineAnswers, LineState } from './line-questions'
import { type PlanAnswers, type PlanKind, planForm, planKinds } from './questions'

/** Who wrote a version, and when. */
export type Signed = { readonly by: string; readonly at: Date }

/** One thing that is agreed, as one version of it says. */
export type AgreedLine = {
  readonly id: string
  readonly version: number
  readonly signed: Signed
  readonly what: string
  readonly who: string
  readonly dueOn: Day
  readonly state: LineState
  readonly answers: LineAnswers
}

/** A plan as one version of it says, with what was agreed while that version stood. */
export type PlanView = {
  readonly version: number
  readonly kind: PlanKind
  readonly reviewOn: Day
  readonly signed: Signed
  /** What was answered, in words; null where it says where the child can be found, unless that was asked for. */
  readonly told: readonly Line[]
  /** The answers themselves, only for whoever asked for places too. */
  readonly answers: PlanAnswers | null
  readonly agreed: readonly AgreedLine[]
}

/** A version of a plan, or of one line of it, as the list of all of them tells it: `changed` are questions. */
export type PlanVersion = {
  readonly id: string
  readonly number: number
  readonly signed: Signed
  readonly changed: readonly string[]
  readonly line: AgreedLine | null
}

export const planInWords = (kind: string): string => planKinds.find(each => each.id === kind)?.label ?? 'Plan'

/** Late from the day after it was agreed for. */
export const lineLate = ({ state, dueOn }: Pick<AgreedLine, 'state' | 'dueOn'>, today: Day): boolean =>
  state === 'open' && dueOn < today

/** What is still to do first, by its day; then what was done, then what is no longer agreed. */
export const inOrder = (lines: readonly AgreedLine[]): AgreedLine[] => {
  const rank = ({ state }: AgreedLine) => ['open', 'done', 'dropped'].indexOf(state)
  return lines.toSorted((a, b) => rank(a) - rank(b) || a.dueOn.localeCompare(b.dueOn))
}

/** How a line stands, in words; what is still to do says so only where it is late. */
export function standsInWords(line: AgreedLine, today: Day): string {
  const { doneOn, came, why } = line.answers
  if (line.state === 'done')
    return [`Done on ${dayInWords(doneOn ?? line.dueOn)}`, came].filter(Boolean).join('. ')
  if (line.state === 'dropped') return `No longer agreed: ${why ?? ''}`
  return lineLate(line, today) ? 'Late' : 'Still to do'
}

/** When somebody looks at a plan again. */
export const reviewInWords = (plan: Pick<PlanView, 'reviewOn'>, today: Day): string =>
  `${dayInWords(plan.reviewOn)}${reviewDue(plan, today) ? ': review due' : ''}`

/** The questions about a child who goes missing: they stand apart, because they are read in a hurry. */
const whenMissing: readonly string[] = ['firstHour', 'lookFirst']
const stoodApart = ['kind', 'reviewOn', ...whenMissing]

export type PlanPart = 'missing' | 'rest'

/** One part of a plan: what was answered and, of what a plan owes, the questions that nobody has answered yet. */
export function partOf({ told }: Pick<PlanView, 'told'>, part: PlanPart) {
  const within = (id: string) => (part === 'missing' ? whenMissing.includes(id) : !stoodApart.includes(id))
  const unanswered = Object.entries(planForm.questions).flatMap(([id, question]) =>
    within(id) && 'owed' in question && !told.some(line => line.id === id) ? [question.ask] : [],
  )
  return { lines: told.filter(({ id }) => within(id)), unanswered }
}
