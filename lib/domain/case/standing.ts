import type { CaseFacts } from '../access/can'
import type { Actor } from '../access/role'
import type { CaseFile } from './case-file'

/** How a person stands to an opened case, for showing buttons by the same check that `perform` makes. */
export const standing = (actor: Actor, file: CaseFile, onDuty: boolean): CaseFacts => ({
  organisationId: actor.organisationId,
  authorId: file.author.id,
  stage: file.stage,
  allocated: file.workers.some(worker => worker.id === actor.id),
  onDuty,
})
