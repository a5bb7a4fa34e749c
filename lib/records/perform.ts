import { type CaseFacts, can, may, type Restriction, refusalOf } from '../domain/access/can'
import { type PermissionId, permissions } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import type { TrailDetail } from '../domain/access/trail-detail'
import type { Tx } from '../platform/database'
import { isId } from '../platform/identity'
import { type Key, unwrap } from '../platform/sealing'
import { inline, transaction } from '../platform/transaction'
import { type Told, told } from './told'

/** What a request is about: one case, or nothing narrower than the person's own organisation. */
export type Subject = { readonly case: string } | 'organisation'

/**
 * Expected refusals are values. not-found also stands for "not yours", so that existence does not leak; closed is said to
 * nobody else than may know that the case is there.
 */
export type Refusal =
  | { readonly why: 'not-found' }
  | { readonly why: 'closed' }
  | { readonly why: 'conflict' }
  | { readonly why: 'second-person' }
  | {
      readonly why: 'incomplete'
      readonly problems: readonly { readonly at: string; readonly says: string }[]
    }
  | { readonly why: 'cannot'; readonly says: string }
export type Result<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Refusal)

export type Work = {
  readonly tx: Tx
  /** The database's clock, read once, for every row. */
  readonly at: Date
  readonly onDuty: boolean
  /** The case's own key; for what is no case, the organisation's. */
  readonly key: Key
  readonly organisationKey: Key
  /** The version of the case row as it stands. */
  readonly version: number
  /** How the person stands to the case; undefined for what is no case. */
  readonly facts: CaseFacts | undefined
  /** Adds to this request's event, or names the case that it opened: a further one has an event of its own. */
  note(detail: TrailDetail, caseId?: string): void
}

/** One value, for a row of many columns takes longer to read than a page's own. Bytes are as PostgreSQL writes them: hexadecimal after `\\x`. */
type Frame = {
  at: string
  case_organisation: string | null
  author: string
  stage: string
  allocated: boolean
  on_duty: boolean | null
  wrapped_key: string | null
  version: number | null
  organisation_key: string | null
  restriction: Restriction
  covering: boolean
  matched: boolean
  closed: boolean
}

type Opened = { frame: Frame }

class RollBack extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused')
  }
}

/** Ends the work with an expected refusal: nothing it wrote stays, and the trail keeps the refusal. */
export function refuse(refusal: Refusal): never {
  throw new RollBack(refusal)
}

/** Also what PostgreSQL refused because somebody closed the case after this request had begun. */
const refusalIn = (error: unknown): Refusal | undefined =>
  error instanceof RollBack
    ? error.refusal
    : error instanceof Error && error.message.includes('This case is closed.')
      ? { why: 'closed' }
      : undefined

const entering = (actor: string, caseId: string | null) =>
  inline`select to_json(e) as frame from app.enter(${actor}::uuid, ${caseId}::uuid) e`
const keyOf = (wrapped: string): Key => unwrap(Buffer.from(wrapped.slice(2), 'hex'))
const telling = (...events: Told[]) => inline`select app.record_events(${told(...events)}::jsonb)`

/** Whoever is disabled has no duty, not even none: app.enter answers nothing of them. */
const isKnown = (frame: Frame | undefined): frame is Frame & { organisation_key: string } =>
  frame !== undefined && frame.on_duty !== null && frame.organisation_key !== null

const factsOf = (frame: Frame): CaseFacts | undefined =>
  frame.case_organisation === null
    ? undefined
    : {
        organisationId: frame.case_organisation,
        authorId: frame.author,
        stage: frame.stage,
        closed: frame.closed,
        allocated: frame.allocated,
        onDuty: frame.on_duty === true,
        covering: frame.covering,
        restriction: frame.restriction,
        matched: frame.matched,
      }

/**
 * The one door to what is kept. Loads who owns the subject, checks permission, sets the session for
 * row-level security, runs the work and writes the audit event, all in one transaction. A refusal is
 * committed alone, with its own event. One `perform` for each intent of a request; never nested. What a page reads
 * may be asked `ahead`, in the message that sets the session: under the same row-level security, and handed to the
 * work alone, which never runs where the check says no.
 */
export async function perform<T, Ahead = undefined>(
  actor: Actor,
  permission: PermissionId,
  subject: Subject,
  work: (frame: Work, asked: Ahead) => Promise<T>,
  ahead?: (tx: Tx) => Ahead,
): Promise<Result<T>> {
  const caseId = subject === 'organisation' ? null : isId(subject.case) ? subject.case : null
  const first = entering(actor.id, caseId)
  // An id that is none would fail in PostgreSQL; no case has it, so the check says no.
  const foreseen = subject === 'organisation' || caseId !== null ? ahead : undefined
  try {
    return await transaction<Opened, Result<T>, Ahead>(
      first,
      async (tx, [opened], last, asked) => {
        const frame = opened?.frame
        if (!isKnown(frame)) return { ok: false, why: 'not-found' }
        const facts = factsOf(frame)
        const allowed =
          permissions[permission].about === 'case'
            ? facts !== undefined && can(actor, permission, facts)
            : may(actor, permission)
        if (!allowed) {
          const why = refusalOf(actor, permission, facts)
          const detail = why === 'closed' ? { why } : {}
          last(telling({ action: permission, outcome: 'refused', caseId: facts ? caseId : null, detail }))
          return { ok: false, why }
        }
        let now: Pick<Told, 'caseId' | 'detail'> = { caseId, detail: {} }
        const before: (typeof now)[] = []
        const standing: Work = {
          tx,
          at: new Date(frame.at),
          onDuty: frame.on_duty === true,
          get key() {
            return keyOf(frame.wrapped_key ?? frame.organisation_key)
          },
          get organisationKey() {
            return keyOf(frame.organisation_key)
          },
          version: frame.version ?? 0,
          facts,
          note(more, opened) {
            if (opened !== undefined && now.caseId !== null && opened !== now.caseId) {
              before.push(now)
              now = { caseId: opened, detail: more }
            } else now = { caseId: opened ?? now.caseId, detail: { ...now.detail, ...more } }
          },
        }
        const value = await work(standing, asked)
        if (!('quiet' in permissions[permission]))
          last(
            telling(
              ...[...before, now].map(each => ({ action: permission, outcome: 'done' as const, ...each })),
            ),
          )
        return { ok: true, value }
      },
      foreseen,
    )
  } catch (error) {
    const refusal = refusalIn(error)
    if (!refusal) throw error
    await transaction<Opened, void>(first, async (_, [opened], last) => {
      if (isKnown(opened?.frame))
        last(telling({ action: permission, outcome: 'refused', caseId, detail: { why: refusal.why } }))
    })
    return { ok: false, ...refusal }
  }
}
