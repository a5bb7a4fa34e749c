import type { CaseFile, ChildView, Colleague, ConcernView, DangerView, PersonView } from './case-file'

/** What stands on top of every page of a case, for pages that need no more of it. */
export type CaseHead = Pick<
  CaseFile,
  'id' | 'reference' | 'stage' | 'nation' | 'immediateDanger' | 'restrictionReviewOn' | 'stepEvents' | 'flags'
> & {
  readonly workers: readonly Pick<Colleague, 'name'>[]
  readonly child: Pick<ChildView, 'name' | 'birthStatus' | 'dateOfBirth' | 'estimatedAge'>
  readonly people: readonly Pick<PersonView, 'name' | 'relationship' | 'inform' | 'suspected'>[]
  /** What each concern said of danger: where nobody knew, none is told as absent. */
  readonly concerns: readonly Pick<ConcernView, 'danger'>[]
  readonly dangers: readonly Pick<DangerView, 'change' | 'happenedAt' | 'writtenAt' | 'cameFrom'>[]
}
