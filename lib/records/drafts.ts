import type { Actor } from '../domain/access/role'
import { besideForm, standsAt } from '../domain/concern/beside'
import {
  type ConcernDraft,
  type Drawn,
  fullList,
  isOvertaken,
  type ListId,
  noDraft,
  type PageId,
  withItem,
  withoutItem,
  withPage,
} from '../domain/concern/draft'
import { type Colleague, staffForm } from '../domain/concern/staff-questions'
import { formNow } from '../domain/time/now'
import { soFar } from '../forms/check'
import type { Given } from '../forms/given'
import { saysTheSame } from '../forms/windows'
import type { Tx } from '../platform/database'
import { isId, newId } from '../platform/identity'
import { open, seal } from '../platform/sealing'
import { refuseTooLong } from './kept-forms'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'
import { colleaguesOf, type KeptOut, keptOutBy } from './staff-concern'

const concern = 'concern'
const place = (id: string) => `draft|${id}|sealed`

export type KeptDraft = {
  id: string
  draft: ConcernDraft
  savedAt: Date
  version: number
  /** The windows whose words stand beside it: see beside.ts. */
  beside: string[]
}

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
  perform(
    actor,
    'draft.keep',
    'organisation',
    async (frame, asked) => {
      if (item !== undefined && !isId(item)) refuse({ why: 'not-found' })
      return keptIn(frame, id, await asked)
    },
    (tx: Tx) => draftRows(tx, actor, id),
  )

/**
 * The same with the colleagues it may be about, and whom it will be kept from as it stands, where the `page`
 * of it that is shown asks or says of whom.
 */
export const openDraftAmong = (
  actor: Actor,
  id: string,
  page: string,
): Promise<Result<KeptDraft & { colleagues: Colleague[]; keptOut: KeptOut }>> =>
  perform(
    actor,
    'draft.keep',
    'organisation',
    async (frame, asked) => {
      const kept = keptIn(frame, id, await asked)
      if (page !== 'staff' && page !== 'check')
        return { ...kept, colleagues: [], keptOut: { near: [], alone: false } }
      const staff = soFar(staffForm, kept.draft.pages.staff ?? {}, formNow(frame.at))
      return {
        ...kept,
        colleagues: await colleaguesOf(frame, actor),
        keptOut: await keptOutBy(frame, actor, staff),
      }
    },
    (tx: Tx) => draftRows(tx, actor, id),
  )

type DraftRow = Omit<KeptDraft, 'id' | 'draft'> & { sealed: Uint8Array }

/** A draft within a request already begun. Somebody else's is not there. */
export const readDraft = async (frame: Work, actor: Actor, id: string): Promise<KeptDraft> =>
  keptIn(frame, id, await draftRows(frame.tx, actor, id))

async function draftRows(tx: Tx, actor: Actor, id: string): Promise<DraftRow[]> {
  if (!isId(id)) return []
  return tx.$queryRaw<DraftRow[]>`
    select sealed, saved_at as "savedAt", version,
           array(select split_part(b.form_id, '--', 2) from draft b
                  where b.account_id = ${actor.id}::uuid and b.form_id like ${`${besideForm}/${id}--%`}) as beside
      from draft
     where id = ${id}::uuid and account_id = ${actor.id}::uuid and form_id = ${concern}`
}

function keptIn({ organisationKey }: Work, id: string, [row]: readonly DraftRow[]): KeptDraft {
  if (!row) refuse({ why: 'not-found' })
  const { sealed, ...kept } = row
  // A draft begun before it could name several children has no list of them.
  const draft = { ...noDraft, ...open<Partial<ConcernDraft>>(organisationKey, place(id), sealed) }
  return { id, draft, ...kept }
}

/**
 * Changes a draft as it stands now. Two windows on two pages both keep their words: each save touches its own page or
 * item, and the row is locked while it does.
 */
const changing = (
  actor: Actor,
  id: string,
  edit: (kept: KeptDraft) => ConcernDraft,
): Promise<Result<Saved>> =>
  perform(actor, 'draft.keep', 'organisation', async frame => {
    const { tx, at, organisationKey } = frame
    if (isId(id)) await tx.$executeRaw`select 1 from draft where id = ${id}::uuid for update`
    const draft = edit(await readDraft(frame, actor, id))
    const sealed = seal(organisationKey, place(id), draft)
    await tx.draft.update({ where: { id }, data: { sealed, savedAt: at, version: { increment: 1 } } })
    return { savedAt: at, draft }
  })

export type Saved = { savedAt: Date; draft: ConcernDraft }

/**
 * Writes one page or item of a draft: `put` is the draft with it. What another window wrote there since this one was
 * `drawn`, and otherwise, is a conflict; without `drawn` it is written over, as by whoever has just read it.
 */
function write({ draft, version }: KeptDraft, at: string, given: Given, put: ConcernDraft, drawn?: Drawn) {
  refuseTooLong(given)
  if (!drawn) return put
  const [page = '', item = ''] = at.split('/')
  const stands = standsAt(draft, page, item)
  if (stands && saysTheSame(stands, given)) return draft
  if (stands && isOvertaken(draft, at, drawn)) refuse({ why: 'conflict' })
  return { ...put, written: { ...draft.written, [at]: { by: drawn.by, version: version + 1 } } }
}

/** Keeps one page exactly as it was typed, right or wrong. */
export const keepPage = (actor: Actor, id: string, page: PageId, given: Given, drawn?: Drawn) =>
  changing(actor, id, kept => write(kept, page, given, withPage(kept.draft, page, given), drawn))

/** Keeps one entry, person or further child as it was typed. A list that is full takes no more, and says so. */
export const keepItem = (actor: Actor, id: string, list: ListId, item: string, given: Given, drawn?: Drawn) =>
  changing(actor, id, kept => {
    if (!isId(item)) refuse({ why: 'not-found' })
    const put = withItem(kept.draft, list, { id: item, given })
    if (put === kept.draft) refuse({ why: 'cannot', says: fullList(list) })
    return write(kept, `${list}/${item}`, given, put, drawn)
  })

export const dropItem = (actor: Actor, id: string, list: ListId, item: string) =>
  changing(actor, id, ({ draft }) => withoutItem(draft, list, item))

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
