import type { Actor } from '../domain/access/role'
import { type ChildAnswers, changedQuestions, linesOf, placesOf } from '../domain/child/change'
import { childParts } from '../domain/concern/parts'
import { childPrints } from '../domain/find/prints'
import type { Tx } from '../platform/database'
import { newId } from '../platform/identity'
import { type Key, seal } from '../platform/sealing'
import { readOutline } from './case-file'
import { rewriteFingerprints } from './fingerprints'
import { keepClocks } from './keep-clocks'
import { once } from './once'
import { perform, type Result, refuse } from './perform'
import type { SealedChildChange } from './sealed'

/** The columns and the sealed part that the child's answers fill. */
export function childData(key: Key, caseId: string, answers: ChildAnswers) {
  const { dateOfBirth, ...columns } = childParts(answers)
  return {
    ...columns,
    dateOfBirth: dateOfBirth ? new Date(`${dateOfBirth}T00:00:00Z`) : null,
    interpreter: answers.interpreter === 'yes',
    sealed: seal(key, `child|${caseId}|sealed`, answers),
  }
}

/** The rows that one file's child is made of, as they stand: the case's own, and those of joined concerns. */
const childRows = (tx: Tx, caseId: string) =>
  tx.child.findMany({
    where: { case: { OR: [{ id: caseId }, { joinedToId: caseId }] } },
    select: { caseId: true, version: true },
  })

/**
 * Changes what is known of the child, unless somebody did since `version` was read, or a concern was joined. What
 * stood before is kept with who changed it and when. The case's own answers then hold all that its file showed, so
 * a joined concern no longer fills them in.
 */
export const changeChild = (
  actor: Actor,
  caseId: string,
  key: string,
  version: number,
  answers: ChildAnswers,
): Promise<Result<{ changed: number }>> =>
  perform(actor, 'child.change', { case: caseId }, frame =>
    once(frame, actor, key, 'child.change', async () => {
      const { tx, at, facts } = frame
      if (facts?.stage === 'joined')
        refuse({ why: 'cannot', says: 'This concern is linked to another case. Change the child there.' })
      const rows = await childRows(tx, caseId)
      const own = rows.find(row => row.caseId === caseId) ?? refuse({ why: 'not-found' })
      if (rows.reduce((sum, row) => sum + row.version, 0) !== version) refuse({ why: 'conflict' })
      const before = (await readOutline(tx, caseId))?.outline.child.answers ?? refuse({ why: 'not-found' })
      const changed = changedQuestions(before, answers)
      frame.note({ questions: changed.length, version: version + (changed.length > 0 ? 1 : 0) })
      if (changed.length === 0) return { changed: 0 }
      const takenIn = rows.filter(row => row !== own).map(row => row.caseId)
      const written = await tx.child.updateMany({
        where: { caseId, version: own.version },
        data: { ...childData(frame.key, caseId, answers), takenIn, version: { increment: 1 } },
      })
      if (written.count === 0) refuse({ why: 'conflict' })
      await rewriteFingerprints(frame, actor, { source: 'child', id: caseId, caseId }, childPrints(answers))
      const id = newId()
      const was: SealedChildChange = { was: linesOf(before, changed), places: placesOf(before, changed) }
      await tx.childChange.create({
        data: {
          id,
          organisationId: actor.organisationId,
          caseId,
          writtenById: actor.id,
          writtenAt: at,
          sealed: seal(frame.key, `child_change|${id}|sealed`, was),
        },
      })
      await keepClocks(frame, caseId)
      return { changed: changed.length }
    }),
  )
