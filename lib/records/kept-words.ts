import type { Actor } from '../domain/access/role'
import { formOf } from '../domain/forms'
import type { Nation } from '../domain/nation/nation'
import type { Form } from '../forms/form'
import type { Given } from '../forms/given'
import { shownOf } from '../forms/windows'
import { isId } from '../platform/identity'
import { begunKept } from './begun-rows'
import { unclosed } from './closure-rows'
import { wordsIn } from './kept-forms'
import { perform, type Result, refuse } from './perform'
import { visibleTo } from './visible'

/** Words that somebody kept of a form on a case. */
export type KeptForm = {
  id: string
  /** As it is kept: the form's id, after a stroke what it is about, and a mark where it can be sent no more. */
  kept: string
  /** Of a case that is open to them; none otherwise. */
  nation: Nation | ''
  caseId: string
  form: Form | undefined
  given: Given
  savedAt: Date
  /** Their own concern, as far as they still see it and its case is not closed: then the words can go to its lead. */
  concern: string | null
  /** Of a case that is open to them or theirs; of one that is shut to them, nothing is said. */
  reference: string | null
}

type Begun = {
  kept: string
  id: string
  reference: string
  nation: Nation
  own: boolean | null
  seen: boolean | null
}

/** Reads them back: to their writer alone, whatever became of the case. */
export const readKept = (actor: Actor, id: string): Promise<Result<KeptForm>> =>
  perform(actor, 'draft.keep', 'organisation', async ({ tx, organisationKey, onDuty }) => {
    const row = isId(id)
      ? await tx.draft.findFirst({ where: { id, accountId: actor.id, caseId: { not: null } } })
      : null
    if (!row?.caseId) refuse({ why: 'not-found' })
    const [at] = await tx.$queryRaw<Begun[]>`
      select ${begunKept(actor, onDuty)} as kept, c.id, c.reference, c.nation,
             c.author_id = ${actor.id}::uuid and ${unclosed} as own, ${visibleTo(actor, 'case.open', onDuty)} as seen
        from draft d left join child_case c on c.id = d.case_id where d.id = ${row.id}::uuid`
    const [name = '', about = ''] = row.formId.split('/')
    const form = formOf(name, about)
    const words = { id, form, given: shownOf(wordsIn(organisationKey, row), form), savedAt: row.savedAt }
    return {
      ...words,
      kept: at?.kept ?? row.formId,
      caseId: row.caseId,
      nation: at?.seen ? at.nation : '',
      concern: at?.own ? at.id : null,
      reference: at?.own || at?.seen ? at.reference : null,
    }
  })

/** Throws them away. */
export const dropKept = (actor: Actor, id: string): Promise<Result<null>> =>
  perform(actor, 'draft.keep', 'organisation', async ({ tx }) => {
    if (isId(id)) await tx.draft.deleteMany({ where: { id, accountId: actor.id, caseId: { not: null } } })
    return null
  })
