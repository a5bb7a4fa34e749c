import type { AnswersOf } from '../../forms/form'
import type { OccurredAnswer } from '../../forms/question'
import type { Transcript } from '../../forms/transcript'
import type { dangerForm, worryForm } from '../concern/questions'
import type { StaffAnswers } from '../concern/staff-questions'
import type { Covering } from '../cover/cover'
import type { EntryKind } from '../entry/kinds'
import type { Known } from '../entry/questions'
import type { Topic } from '../entry/topics'
import type { FlagLine } from '../flag/flag'
import type { HandoverLine } from '../handover/handover'
import type { Nation } from '../nation/nation'
import type { Inform } from '../person/questions'
import type { StepEventId, StepId } from '../step/steps'
import type { Day } from '../time/day'
import type { ChildView, DeterminationView, PathwayEventView } from './case-views'

export type { ChildChangeView, ChildView, DeterminationView, PathwayEventView } from './case-views'

/** A colleague as they stand beside what they wrote. */
export type Colleague = {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly email: string
  readonly phone: string | null
}
export type Written = { readonly id: string; readonly writtenBy: Colleague; readonly writtenAt: Date }

export type ConcernView = Written & {
  readonly caseId: string
  readonly transcript: Transcript
  readonly danger: AnswersOf<typeof dangerForm>
  readonly worry: AnswersOf<typeof worryForm>
  /** Whether it is about somebody who works with children; not asked before the form's third version. */
  readonly staff?: StaffAnswers | undefined
  /** The colleagues whom it is about, as they were called then. */
  readonly staffNames?: readonly string[] | undefined
}
export type EntryView = Written & {
  readonly concernId: string | null
  readonly correctsId: string | null
  /** It says anew all that it bears on: see entry/standing.ts. */
  readonly restates?: boolean
  /** None for what came with a concern. */
  readonly kind?: EntryKind | null
  readonly known: Known
  readonly occurred: OccurredAnswer
  readonly sortKey: string
  readonly topics: readonly Topic[]
  readonly what: string
  readonly words?: string
  readonly language?: string
  readonly source?: string
  readonly where?: string
  /** Professionals and others who were there and are nobody's row. */
  readonly others?: string
}
/** An indicator (`absent` where it was looked for and not seen), an element or a type of exploitation, and the entry that bears on it, if one was named. */
export type SightingView = Written & {
  readonly kind: 'indicator' | 'absent' | 'act' | 'means' | 'purpose' | 'exploitation' | 'abuse'
  readonly code: string
  readonly entryId: string | null
  /** Which sign it is, where no list has words for it. */
  readonly words?: string | undefined
}
export type PersonView = Written & {
  readonly name: string
  readonly relationship: string
  readonly inform: Inform
  /** Null while it is not known. */
  readonly suspected: boolean | null
  readonly informWhy?: string
  readonly phone?: string
  readonly address?: string
  readonly details?: string
  /** Who changed it last, once somebody did. */
  readonly changed?: { readonly by: Colleague; readonly at: Date }
  /** All who ever wrote it, by their ids. */
  readonly writers: readonly string[]
  readonly version: number
}
export type StepEventView = Written & {
  /** The case it was recorded on: a joined concern keeps its own. */
  readonly caseId: string
  readonly step: StepId
  readonly event: StepEventId
  readonly happenedAt: Date
  /** As the step's form gave them: see lib/domain/step/questions.ts. */
  readonly answers: { readonly [id: string]: string | undefined }
  readonly transcript: Transcript
}
export type QuestionView = Written & {
  readonly concernId: string
  readonly asked: string
  readonly answered: string | null
  readonly answeredAt: Date | null
  readonly askedOf: Colleague
  readonly version: number
}
export type DecisionView = Written & {
  /** The case it was made on: a joined concern keeps its own decision. */
  readonly caseId: string
  readonly outcome: 'accepted' | 'joined'
  readonly reasons: string
  readonly reply: string
}
/** A person's own wording of one NRM answer; `writers` are all who ever worded it, by their ids. */
export type NrmEdit = Written & {
  readonly key: string
  readonly value: string
  readonly version: number
  readonly writers: readonly string[]
}
export type NrmSignOffView = Written & {
  readonly number: number
  readonly fingerprint: string
  readonly edition: string
}

/** Danger that was raised, or is over, after the concern was submitted. */
export type DangerView = Written & {
  readonly caseId: string
  readonly change: 'raised' | 'over'
  readonly happenedAt: Date
  /** The case whose concern brought it, when it came by being linked. */
  readonly cameFrom: string | null
  readonly why: string
}

/** A case that the same concern opened for another child: only there for whoever may see both. */
export type LinkedCase = { readonly id: string; readonly reference: string; readonly name: string | null }

/** Everything one case holds, its joined concerns included, as one person may see it. Lists are oldest first. */
export type CaseFile = {
  readonly id: string
  readonly reference: string
  readonly stage: 'triage' | 'open' | 'closed' | 'joined'
  /** While it, or the case that it is linked to, is closed: since when. */
  readonly closedAt: Date | null
  readonly joinedTo: { readonly id: string; readonly reference: string } | null
  readonly linked: readonly LinkedCase[]
  readonly nation: Nation
  readonly immediateDanger: boolean
  /** Open to named people alone: the day, YYYY-MM-DD, on which they ask whether it still needs to be. */
  readonly restrictionReviewOn: string | null
  /** Whether its author is shown what is written to them: not where it is restricted and does not name them. */
  readonly authorReached: boolean
  readonly openedAt: Date
  /** When it was read, by the database's clock: ages are counted to it. */
  readonly readAt: Date
  readonly organisation: {
    readonly name: string
    readonly firstResponder: boolean
    readonly dutyToNotify: boolean
    readonly demonstration: boolean
  }
  readonly team: string | null
  readonly author: Colleague
  readonly workers: readonly Colleague[]
  readonly child: ChildView
  readonly concerns: readonly ConcernView[]
  readonly entries: readonly EntryView[]
  readonly sightings: readonly SightingView[]
  readonly people: readonly PersonView[]
  readonly stepEvents: readonly StepEventView[]
  readonly pathwayEvents: readonly PathwayEventView[]
  readonly determinations: readonly DeterminationView[]
  readonly questions: readonly QuestionView[]
  readonly dangers: readonly DangerView[]
  readonly decisions: readonly DecisionView[]
  readonly nrmEdits: readonly NrmEdit[]
  readonly nrmSignOffs: readonly NrmSignOffView[]
  readonly handovers: readonly HandoverLine[]
  /** Those that stand. */
  readonly flags: readonly FlagLine[]
  /** Who has it open for their turn of duty now. */
  readonly covers: readonly Covering[]
  /** The day on which the child was last asked what they want, as the plan that stands says. */
  readonly planAskedOn: Day | null
  /** Since when the case waits to be closed, or with what request it was. */
  readonly closingAskedAt: Date | null
  readonly version: number
}

/** A case without its chronology's entries, which may be thousands: for pages that read none of them. */
export type CaseOutline = Omit<CaseFile, 'entries'>
