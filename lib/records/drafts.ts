import type { Actor } from '../domain/access/role'
import {
  type ConcernDraft,
  fullList,
  type ListId,
  noDraft,
  type PageId,
  withItem,
  withoutItem,
  withPage,
} from '../domain/concern/draft'
import type { Colleague } from '../domain/concern/staff-questions'
import type { Given } from '../forms/given'
import { isId, newId } from '../platform/identity'
import { open, seal } from '../platform/sealing'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'
import { colleaguesOf } from './staff-concern'

const concern = 'concern'
const place = (id: string) => `draft|${id}|sealed`

export type KeptDraft = { id: string; draft: ConcernDraft; savedAt: Date; version: number }

/** Begins a concern; the same rendered button begins it once. */
export const startConcern = (actor: Actor, key: string): Promise<Result<{ id: string }>> =>
  perform(actor, 'concern.write', 'organisation', frame =>
    once(frame, actor, key, 'concern.write', async () => {
      const id = newId()
      const { tx, at, organisationKey } = frame
      await tx.draft.create({
        data: {
          id,
          organisationId: actor.organisationId,
          accountId: actor.id,
          formId: concern,
          sealed: seal(organisationKey, place(id), noDraft),
          savedAt: at,
          startedAt: at,
        },
      })
      return { id }
    }),
  )

/** A draft, and for the form of one `item` of a list of it: what could not be kept is not asked for. */
export const openDraft = (actor: Actor, id: string, item?: string): Promise<Result<KeptDraft>> =>
  perform(actor, 'draft.keep', 'organisation', frame => {
    if (item !== undefined && !isId(item)) refuse({ why: 'not-found' })
    return readDraft(frame, actor, id)
  })

/** The same with the colleagues of whom it may be about one, where the `page` of it that is shown asks or says of whom. */
export const openDraftAmong = (
  actor: Actor,
  id: string,
  page: string,
): Promise<Result<KeptDraft & { colleagues: Colleague[] }>> =>
  perform(actor, 'draft.keep', 'organisation', async frame => ({
    ...(await readDraft(frame, actor, id)),
    colleagues: page === 'staff' || page === 'check' ? await colleaguesOf(frame, actor) : [],
  }))

/** A draft within a request already begun. Somebody else's is not there. */
export async function readDraft({ tx, organisationKey }: Work, actor: Actor, id: string): Promise<KeptDraft> {
  if (!isId(id)) refuse({ why: 'not-found' })
  const [row] = await tx.$queryRaw<{ sealed: Uint8Array; savedAt: Date; version: number }[]>`
    select sealed, saved_at as "savedAt", version from draft
     where id = ${id}::uuid and account_id = ${actor.id}::uuid and form_id = ${concern}`
  if (!row) refuse({ why: 'not-found' })
  const { sealed, ...kept } = row
  // A draft begun before it could name several children has no list of them.
  const draft = { ...noDraft, ...open<Partial<ConcernDraft>>(organisationKey, place(id), sealed) }
  return { id, draft, ...kept }
}

/**
 * Changes a draft as it stands now. Two tabs on two pages both keep their words: each save touches its own
 * page or item, and the row is locked while it does.
 */
async function change(
  frame: Work,
  actor: Actor,
  id: string,
  edit: (draft: ConcernDraft) => ConcernDraft,
): Promise<{ savedAt: Date; draft: ConcernDraft }> {
  const { tx, at, organisationKey } = frame
  if (isId(id)) await tx.$executeRaw`select 1 from draft where id = ${id}::uuid for update`
  const draft = edit((await readDraft(frame, actor, id)).draft)
  const sealed = seal(organisationKey, place(id), draft)
  await tx.draft.update({ where: { id }, data: { sealed, savedAt: at, version: { increment: 1 } } })
  return { savedAt: at, draft }
}

const changing = (actor: Actor, id: string, edit: (draft: ConcernDraft) => ConcernDraft) =>
  perform(actor, 'draft.keep', 'organisation', frame => change(frame, actor, id, edit))

/** Keeps one page exactly as it was typed, right or wrong. */
export const keepPage = (actor: Actor, id: string, page: PageId, given: Given) =>
  changing(actor, id, draft => withPage(draft, page, given))

/** Keeps one entry, person or further child as it was typed. A list that is full takes no more, and says so. */
export const keepItem = (actor: Actor, id: string, list: ListId, item: string, given: Given) =>
  changing(actor, id, draft => {
    if (!isId(item)) refuse({ why: 'not-found' })
    const kept = withItem(draft, list, { id: item, given })
    return kept === draft ? refuse({ why: 'cannot', says: fullList(list) }) : kept
  })

export const dropItem = (actor: Actor, id: string, list: ListId, item: string) =>
  changing(actor, id, draft => withoutItem(draft, list, item))

/** Throws an unsubmitted concern away, at its owner's word. */
export const discardDraft = (actor: Actor, key: string, id: string): Promise<Result<{ id: string }>> =>
  perform(actor, 'concern.write', 'organisation', frame =>
    once(frame, actor, key, 'concern.discard', async () => {
      const gone = isId(id) && (await frame.tx.draft.deleteMany({ where: { id, accountId: actor.id } }))
      if (!gone || gone.count === 0) refuse({ why: 'not-found' })
      frame.note({ discarded: true })
      return { id }
    }),
  )
