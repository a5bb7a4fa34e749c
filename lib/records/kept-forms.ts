import type { Actor } from '../domain/access/role'
import { formOf } from '../domain/forms'
import { type Given, keptField, onceField, textOf } from '../forms/given'
import { isTooLongToKeep, tooLongToKeep } from '../forms/too-long'
import { type KeptWords, keptWith, keptWithout, shownOf } from '../forms/windows'
import { isId, newId } from '../platform/identity'
import { type Key, open, seal } from '../platform/sealing'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse, type Work } from './perform'

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

/** Refuses to keep as a draft what no page could show again in good time. */
export function refuseTooLong(given: Given): void {
  if (isTooLongToKeep(Object.values(given))) refuse({ why: 'cannot', says: tooLongToKeep })
}

type Row = { id: string; version: number; sealed: Uint8Array }

/** What a row holds. Of a form kept before windows were told apart it is what was typed, and nothing else. */
export function wordsIn(key: Key, { id, sealed }: Row): KeptWords {
  const kept = open<Given | KeptWords>(key, place(id), sealed)
  return Array.isArray(kept.beside) ? (kept as KeptWords) : { by: '', given: kept as Given, beside: [] }
}

/**
 * Keeps a form as it was typed, for its owner alone. Of one window the words kept before give way; what another wrote
 * since a window was opened does not, and the words stand beside it: see windows.ts. What is too long is not kept at all.
 */
export const keepForm = (
  actor: Actor,
  key: FormKey,
  given: Given,
): Promise<Result<{ savedAt: Date; beside: boolean }>> =>
  perform(actor, 'draft.keep', 'organisation', async ({ tx, at, organisationKey }) => {
    const which = where(actor, key)
    refuseTooLong(given)
    await oneAtATime(tx, `draft|${JSON.stringify(which)}`)
    const there = await tx.draft.findFirst({
      where: which,
      select: { id: true, version: true, sealed: true },
    })
    const id = there?.id ?? newId()
    const { kept, beside } = keptWith(there && wordsIn(organisationKey, there), there?.version ?? 0, given)
    const sealed = seal(organisationKey, place(id), kept)
    if (there)
      await tx.draft.update({ where: { id }, data: { sealed, savedAt: at, version: { increment: 1 } } })
    else
      await tx.draft.create({
        data: { id, organisationId: actor.organisationId, ...which, sealed, savedAt: at, startedAt: at },
      })
    return { savedAt: at, beside }
  })

/** A kept form within a request already begun. */
export async function readForm({ tx, organisationKey }: Work, actor: Actor, key: FormKey) {
  const row = await tx.draft.findFirst({ where: where(actor, key) })
  const shown = row && shownOf(wordsIn(organisationKey, row), formOf(key.form, key.about ?? ''))
  return row && { given: { ...shown, [keptField]: String(row.version) } as Given, savedAt: row.savedAt }
}

/** What was kept of a form, of all windows, with the version of it for `keptField`; or null. */
export const heldForm = (actor: Actor, key: FormKey): Promise<Result<Given | null>> =>
  perform(actor, 'draft.keep', 'organisation', async frame => {
    const kept = await readForm(frame, actor, key)
    return kept ? kept.given : null
  })

/** Forgets what was kept. Once a form was `sent`, what another window wrote and it did not show stays. */
export const dropForm = (actor: Actor, key: FormKey, sent?: Given): Promise<Result<null>> =>
  perform(actor, 'draft.keep', 'organisation', async ({ tx, organisationKey }) => {
    const which = where(actor, key)
    await oneAtATime(tx, `draft|${JSON.stringify(which)}`)
    const row = sent && (await tx.draft.findFirst({ where: which }))
    const [by, seen] = [textOf(sent ?? {}, onceField), textOf(sent ?? {}, keptField)]
    const left = row && keptWithout(wordsIn(organisationKey, row), row.version, by, seen)
    if (left) {
      const sealed = seal(organisationKey, place(row.id), left)
      await tx.draft.update({ where: { id: row.id }, data: { sealed, version: { increment: 1 } } })
    } else await tx.draft.deleteMany({ where: which })
    return null
  })
