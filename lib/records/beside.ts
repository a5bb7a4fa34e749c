import type { Actor } from '../domain/access/role'
import { besideAbout, besideForm, type Fate, type Place, placed, withPlace } from '../domain/concern/beside'
import { type ConcernDraft, type Drawn, isList, isPage } from '../domain/concern/draft'
import type { Colleague } from '../domain/concern/staff-questions'
import { type Given, keptField, onceField } from '../forms/given'
import { isId } from '../platform/identity'
import { type KeptDraft, keepItem, keepPage, readDraft } from './drafts'
import { dropForm, type FormKey, keepForm, readForm } from './kept-forms'
import { perform, type Refusal, type Result, refuse, type Work } from './perform'
import { colleaguesOf } from './staff-concern'
import { visibleTo } from './visible'

const keyOf = (draft: string, by: string): FormKey => ({
  form: besideForm,
  caseId: null,
  about: besideAbout(draft, by),
})

/** What became of typed words: they are in the draft, or beside it and why. */
export type Typed = { savedAt: Date } & (
  | { draft: ConcernDraft; beside: null }
  | { beside: Exclude<Refusal['why'], 'incomplete'>; says: string }
)

/**
 * Keeps what was typed on a page or an item of a draft, as it was `drawn` in a window. What cannot be in the draft is
 * kept beside it: another window wrote it meanwhile, the list is full, or the draft was sent, deleted or never theirs,
 * which are one and the same here.
 */
export async function keepTyped(actor: Actor, at: Place, given: Given, drawn: Drawn): Promise<Result<Typed>> {
  const { draft, page, item } = at
  const kept = isPage(page)
    ? await keepPage(actor, draft, page, given, drawn)
    : isList(page)
      ? await keepItem(actor, draft, page, item, given, drawn)
      : ({ ok: false, why: 'not-found' } as const)
  if (kept.ok) return { ok: true, value: { ...kept.value, beside: null } }
  const known = (isPage(page) || (isList(page) && isId(item))) && isId(draft) && isId(drawn.by)
  if (!known || kept.why === 'incomplete') return kept
  const words = { ...withPlace(given, at), [onceField]: drawn.by }
  const beside = await keepForm(actor, keyOf(draft, drawn.by), words)
  if (!beside.ok) return beside
  const says = kept.why === 'cannot' ? kept.says : ''
  return { ok: true, value: { savedAt: beside.value.savedAt, beside: kept.why, says } }
}

type Sent = { purpose: string; result: { caseId?: string }; at: Date }

async function fateOf({ tx, onDuty }: Work, actor: Actor, draft: string): Promise<Fate> {
  const [sent] = await tx.$queryRaw<Sent[]>`
    select purpose, result, at from submission
     where account_id = ${actor.id}::uuid
       and (key = ${draft}::uuid and purpose = 'concern.record'
            or purpose = 'concern.discard' and result ->> 'id' = ${draft})`
  if (!sent) return { is: 'unknown' }
  const { at, result } = sent
  if (sent.purpose === 'concern.discard' || !result.caseId) return { is: 'deleted', at }
  const [now] = await tx.$queryRaw<{ adds: boolean }[]>`
    select c.stage <> 'joined' and ${visibleTo(actor, 'entry.write', onDuty)} as adds
      from child_case c where c.id = ${result.caseId}::uuid and c.author_id = ${actor.id}::uuid`
  return { is: 'sent', at, caseId: result.caseId, adds: now?.adds ?? false, closed: now === undefined }
}

/** What became of one's own draft. One that was never there, or is somebody else's, is not found. */
export const fateOfDraft = (actor: Actor, draft: string): Promise<Result<Fate>> =>
  perform(actor, 'draft.keep', 'organisation', async frame => {
    const fate = isId(draft) ? await fateOf(frame, actor, draft) : refuse({ why: 'not-found' })
    return fate.is === 'unknown' ? refuse({ why: 'not-found' }) : fate
  })

export type Beside = { page: string; item: string; yours: Given; savedAt: Date; colleagues: Colleague[] } & (
  | { stands: KeptDraft; fate: null }
  | { stands: null; fate: Fate }
)

/** Words beside a draft, with the draft as it stands or what became of it. */
export const readBeside = (actor: Actor, draft: string, by: string): Promise<Result<Beside>> =>
  perform(actor, 'draft.keep', 'organisation', async frame => {
    if (!isId(draft) || !isId(by)) refuse({ why: 'not-found' })
    const kept = await readForm(frame, actor, keyOf(draft, by))
    if (!kept) refuse({ why: 'not-found' })
    const { [keptField]: _, ...yours } = kept.given
    const colleagues = placed(yours).page === 'staff' ? await colleaguesOf(frame, actor) : []
    const words = { ...placed(yours), savedAt: kept.savedAt, colleagues }
    const there = await frame.tx.draft.count({ where: { id: draft, accountId: actor.id, formId: 'concern' } })
    return there > 0
      ? { ...words, stands: await readDraft(frame, actor, draft), fate: null }
      : { ...words, stands: null, fate: await fateOf(frame, actor, draft) }
  })

/** Forgets words beside a draft: they are in it now, or elsewhere, or given up. */
export const dropBeside = (actor: Actor, draft: string, by: string) => dropForm(actor, keyOf(draft, by))
