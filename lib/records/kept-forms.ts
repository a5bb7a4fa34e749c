import type { Actor } from '../domain/access/role'
import type { Given } from '../forms/given'
import { isId, newId } from '../platform/identity'
import { open, seal } from '../platform/sealing'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse } from './perform'

const place = (id: string) => `draft|${id}|sealed`

/** Which form of which case a kept form is; `about` tells two of one kind apart, such as two people's. */
export type FormKey = {
  readonly form: string
  readonly caseId: string | null
  readonly about?: string | undefined
}

const plain = /^[\w-]{1,80}$/

function where(actor: Actor, { form, caseId, about }: FormKey) {
  if ((about && !plain.test(about)) || (caseId && !isId(caseId))) refuse({ why: 'not-found' })
  return { accountId: actor.id, formId: about ? `${form}/${about}` : form, caseId: caseId || null }
}

/** Keeps a form as it was typed, for its owner alone; the one kept before gives way. */
export const keepForm = (actor: Actor, key: FormKey, given: Given): Promise<Result<{ savedAt: Date }>> =>
  perform(actor, 'draft.keep', 'organisation', async ({ tx, at, organisationKey }) => {
    const which = where(actor, key)
    await oneAtATime(tx, `draft|${JSON.stringify(which)}`)
    const there = await tx.draft.findFirst({ where: which, select: { id: true } })
    const id = there?.id ?? newId()
    const sealed = seal(organisationKey, place(id), given)
    if (there)
      await tx.draft.update({ where: { id }, data: { sealed, savedAt: at, version: { increment: 1 } } })
    else
      await tx.draft.create({
        data: { id, organisationId: actor.organisationId, ...which, sealed, savedAt: at, startedAt: at },
      })
    return { savedAt: at }
  })

/** What was kept of a form, or null. */
export const heldForm = (actor: Actor, key: FormKey): Promise<Result<Given | null>> =>
  perform(actor, 'draft.keep', 'organisation', async ({ tx, organisationKey }) => {
    const row = await tx.draft.findFirst({ where: where(actor, key) })
    return row ? open<Given>(organisationKey, place(row.id), row.sealed) : null
  })

/** Forgets what was kept, once it has been sent. */
export const dropForm = (actor: Actor, key: FormKey): Promise<Result<null>> =>
  perform(actor, 'draft.keep', 'organisation', async ({ tx }) => {
    await tx.draft.deleteMany({ where: where(actor, key) })
    return null
  })
