import type { Actor } from '../domain/access/role'
import { formOf } from '../domain/forms'
import type { Form } from '../forms/form'
import type { Given } from '../forms/given'
import { shownOf } from '../forms/windows'
import { isId } from '../platform/identity'
import { unclosed } from './closure-rows'
import { wordsIn } from './kept-forms'
import { perform, type Result, refuse } from './perform'

/** Words that somebody kept of a form on a case and can send no more. */
export type KeptForm = {
  id: string
  /** As it is kept: the form's id, and after a stroke what it is about. */
  kept: string
  form: Form | undefined
  given: Given
  savedAt: Date
  /** Their own concern, as far as they still see it and its case is not closed: then the words can go to its lead. */
  concern: string | null
  /** Of that concern’s case; of a case that is shut to them, nothing is said. */
  reference: string | null
}

/** Reads them back: to their writer alone, whatever became of the case. */
export const readKept = (actor: Actor, id: string): Promise<Result<KeptForm>> =>
  perform(actor, 'draft.keep', 'organisation', async ({ tx, organisationKey }) => {
    const row = isId(id)
      ? await tx.draft.findFirst({ where: { id, accountId: actor.id, caseId: { not: null } } })
      : null
    if (!row?.caseId) refuse({ why: 'not-found' })
    const [own] = await tx.$queryRaw<{ id: string; reference: string }[]>`
      select c.id, c.reference from child_case c
       where c.id = ${row.caseId}::uuid and c.author_id = ${actor.id}::uuid and ${unclosed}`
    const [name = '', about = ''] = row.formId.split('/')
    const form = formOf(name, about)
    const given = shownOf(wordsIn(organisationKey, row), form)
    const kept = { id, kept: row.formId, form, given, savedAt: row.savedAt }
    return { ...kept, concern: own?.id ?? null, reference: own?.reference ?? null }
  })

/** Throws them away. */
export const dropKept = (actor: Actor, id: string): Promise<Result<null>> =>
  perform(actor, 'draft.keep', 'organisation', async ({ tx }) => {
    if (isId(id)) await tx.draft.deleteMany({ where: { id, accountId: actor.id, caseId: { not: null } } })
    return null
  })
