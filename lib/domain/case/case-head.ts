import type {
  CaseFile,
  ChildView,
  Colleague,
  ConcernView,
  DangerView,
  PersonView,
  StepEventView,
} from './case-file'

/** What every page of a case says before anything else: whose it is, who alone may open it, danger, whom not to tell, what to take care of. */
export type CaseBrief = Pick<
  CaseFile,
  'id' | 'reference' | 'stage' | 'closedAt' | 'openedAt' | 'immediateDanger' | 'flags' | 'restrictionReviewOn'
> & {
  readonly child: Pick<ChildView, 'name'>
  readonly people: readonly Pick<PersonView, 'name' | 'relationship' | 'inform' | 'suspected'>[]
  /** What each concern said of danger: where nobody knew, none is told as absent. */
  readonly concerns: readonly Pick<ConcernView, 'danger'>[]
  readonly dangers: readonly Pick<DangerView, 'change' | 'happenedAt' | 'writtenAt' | 'cameFrom'>[]
  /** Of these, the calls to the police are enough. */
  readonly stepEvents: readonly Pick<
    StepEventView,
    'caseId' | 'step' | 'event' | 'happenedAt' | 'writtenAt'
  >[]
}

/** What stands on top of every main page of a case, for pages that need no more of it. */
export type CaseHead = CaseBrief &
  Pick<CaseFile, 'nation' | 'stepEvents' | 'pathwayEvents'> & {
    readonly workers: readonly Pick<Colleague, 'name'>[]
    /** Of each determination, when it was made and the day it set. */
    readonly determinations: readonly Pick<CaseFile['determinations'][number], 'writtenAt' | 'lookAgainOn'>[]
    readonly child: Pick<ChildView, 'name' | 'birthStatus' | 'dateOfBirth' | 'estimatedAge' | 'facts'>
  }
