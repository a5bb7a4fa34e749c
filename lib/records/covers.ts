import type { CaseFacts } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { CaseBrief } from '../domain/case/case-head'
import { type CoverView, saysWhy } from '../domain/cover/cover'
import type { Found } from '../domain/find/found'
import { isId, newId } from '../platform/identity'
import { mailGoesOut } from '../platform/mail'
import { open, seal, unwrap } from '../platform/sealing'
import { sql } from '../platform/transaction'
import { readBrief } from './case-brief'
import { type FoundRow, hits, nearestOf, wantedOf } from './find'
import { sendSoon } from './messages'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

const placeOf = (id: string) => `cover|${id}|why`

type Covering = { case_id: string; wrapped_key: Uint8Array; standing: string | null }

/** One answer for a case that is restricted, of another organisation, about them, or not there at all. */
const noSuchCase =
  'There is no case with that reference that you can open. Check it, or ring the lead on call.'

const notOnDuty = 'You are not on duty now. A lead plans who is.'

/**
 * What whoever is on duty looks for before they open one case to themselves: among all that they could open so, by the
 * rules of every search. The trail keeps how many were found, and nothing of what was typed.
 */
export const findToCover = (actor: Actor, words: string): Promise<Result<Found>> =>
  perform(actor, 'cover.find', 'organisation', async ({ tx, at, onDuty, organisationKey, note }) => {
    if (!onDuty) refuse({ why: 'cannot', says: notOnDuty })
    const wanted = wantedOf(words, at)
    const rows = await tx.$queryRaw<FoundRow[]>`
      select f.case_id as id, f.reference, f.stage, f.danger as "immediateDanger", f.children, f.whys, f.nearness, f.workers
        from ${hits(sql`app.find_to_cover`, wanted, organisationKey)} f order by f.n`
    const found = nearestOf(rows, wanted)
    note({ rows: found.cases.length })
    return found
  })

/**
 * Opens one case, by its reference, to whoever is on duty, until their turn ends. What is restricted is not there,
 * and the trail of a refusal names no case either. Whoever holds the case and the lead on call are alerted, once a turn.
 */
export const askCover = (
  actor: Actor,
  key: string,
  { reference, why }: { reference: string; why: string },
): Promise<Result<{ caseId: string }>> =>
  perform(actor, 'cover.ask', 'organisation', frame =>
    once(frame, actor, key, 'cover.ask', async () => {
      const { tx, onDuty, note } = frame
      if (!onDuty) refuse({ why: 'cannot', says: notOnDuty })
      const says = 'Say why in at least three words.'
      if (!saysWhy(why)) refuse({ why: 'incomplete', problems: [{ at: 'why', says }] })
      const wanted = reference.trim().toUpperCase()
      const [found] = await tx.$queryRaw<Covering[]>`select * from app.case_to_cover(${wanted}::text)`
      if (!found) refuse({ why: 'cannot', says: noSuchCase })
      const id = found.standing ?? newId()
      if (!found.standing) {
        const sealed = seal(unwrap(found.wrapped_key), placeOf(id), why)
        const messages = await tx.$queryRaw<{ id: string }[]>`
          select id from app.cover_case(${id}::uuid, ${wanted}::text, ${sealed}::bytea, ${mailGoesOut()})`
        await sendSoon(tx, messages)
      }
      note({ cover: id }, found.case_id)
      return { caseId: found.case_id }
    }),
  )

/** Who opened a case on duty, why, and until when: the newest first. */
export const seeCovers = (
  actor: Actor,
  caseId: string,
): Promise<Result<{ file: CaseBrief; facts: CaseFacts; covers: CoverView[] }>> =>
  perform(actor, 'cover.see', { case: caseId }, async ({ tx, at, key, facts, note }) => {
    if (!facts) refuse({ why: 'not-found' })
    const { file } = await readBrief(tx, caseId)
    const rows = await tx.cover.findMany({
      where: { caseId },
      include: { turn: { select: { endsAt: true } } },
      orderBy: { writtenAt: 'desc' },
      take: 200,
    })
    const names = await tx.account.findMany({
      where: { id: { in: rows.flatMap(row => [row.writtenById, row.endedById ?? []].flat()) } },
      select: { id: true, name: true },
    })
    const nameOf = (id: string) => names.find(each => each.id === id)?.name ?? 'A colleague'
    note({ rows: rows.length })
    const covers = rows.map(row => {
      const until = new Date(Math.min(row.until.getTime(), row.turn.endsAt.getTime()))
      return {
        id: row.id,
        byId: row.writtenById,
        by: nameOf(row.writtenById),
        at: row.writtenAt,
        until,
        why: open<string>(key, placeOf(row.id), row.sealedWhy),
        now: until > at,
        endedBy: row.endedById && nameOf(row.endedById),
      }
    })
    return { file, facts, covers }
  })

/** Shuts a case again before the turn ends: whoever opened it, a lead or a manager. */
export const endCover = (
  actor: Actor,
  caseId: string,
  key: string,
  id: string,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'cover.end', { case: caseId }, frame =>
    once(frame, actor, key, 'cover.end', async () => {
      const { tx, at, note } = frame
      const row = isId(id) ? await tx.cover.findFirst({ where: { id, caseId } }) : null
      if (!row) refuse({ why: 'not-found' })
      const oversees = actor.roles.some(role => role === 'lead' || role === 'manager')
      if (!oversees && row.writtenById !== actor.id) refuse({ why: 'not-found' })
      await tx.cover.updateMany({
        where: { id, until: { gt: at } },
        data: { until: at, endedById: actor.id },
      })
      note({ cover: id, ended: true })
      return { id }
    }),
  )
