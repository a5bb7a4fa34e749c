import type { CaseFacts } from '../domain/access/can'
import type { PermissionId } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import { entryOf, type MarkAnswers, type MarkView } from '../domain/body-map/marks'
import { type BodyPlace, isPlace } from '../domain/body-map/parts'
import type { CaseOutline, EntryView } from '../domain/case/case-file'
import { newId } from '../platform/identity'
import { open, seal, unwrap } from '../platform/sealing'
import { cameFor } from './came-for'
import { readOutline } from './case-file'
import { entryView } from './case-views'
import { entryRows } from './chronology-rows'
import { correctable, writeEntry } from './entries'
import { once } from './once'
import { perform, type Result, refuse } from './perform'
import { readerOf } from './reader'

type MarkRow = { id: string; entry_id: string; sealed: Uint8Array; wrapped_key: Uint8Array }

function view(row: MarkRow): MarkView {
  const answers = open<MarkAnswers>(unwrap(row.wrapped_key), `body_mark|${row.id}|sealed`, row.sealed)
  return { id: row.id, entryId: row.entry_id, place: placeOf(answers), answers }
}

/** The three answers together; undefined parts never stand in a mark that was written. */
function placeOf({ view, part, side }: MarkAnswers): BodyPlace {
  if (!view || !part || !side) refuse({ why: 'incomplete', problems: [] })
  return { view, part, side }
}

export type OpenedBodyMap = { file: CaseOutline; facts: CaseFacts; marks: MarkView[]; entries: EntryView[] }

/**
 * A case with every mark on its body map, its joined concerns' too, the oldest first; and their entries with all that
 * was signed instead of these.
 */
export const openBodyMap = (
  actor: Actor,
  caseId: string,
  todo?: PermissionId,
): Promise<Result<OpenedBodyMap>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts: stands, note }) => {
    const facts = cameFor(actor, stands, todo)
    const { outline, corrections } = (await readOutline(tx, caseId)) ?? refuse({ why: 'not-found' })
    const rows = await tx.$queryRaw<MarkRow[]>`
      select m.id, m.entry_id, m.sealed, c.wrapped_key
        from child_case c join body_mark m on m.case_id = c.id
       where c.id = ${caseId}::uuid or c.joined_to_id = ${caseId}::uuid
       order by m.written_at, m.id`
    const ids = rows.flatMap(({ entry_id: id }) => {
      const standing = corrections.standing(id) ?? id
      return [id, standing, ...corrections.before(standing)]
    })
    const told = await entryRows(tx, { caseId, corrections }, ids)
    const reader = readerOf(told)
    const entries = told.entries.map(row => entryView(reader, row))
    note({ part: 'body-map' })
    return { file: outline, facts, marks: rows.map(view), entries }
  })

const oneSide = 'An arm, a leg, an ear or a shoulder is left or right. For both, add two marks.'

/**
 * Adds a mark, which is an entry of the chronology as well; or corrects one by pointing at it. `corrects` is the entry
 * that stood for the mark when it was read, the mark's own or one that was signed instead of it: see `correctable`.
 */
export const addMark = (
  actor: Actor,
  caseId: string,
  key: string,
  answers: MarkAnswers,
  corrects?: string,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'body-map.mark', { case: caseId }, frame =>
    once(frame, actor, key, 'body-map.mark', async () => {
      if (!isPlace(placeOf(answers))) refuse({ why: 'incomplete', problems: [{ at: 'side', says: oneSide }] })
      const inFile = { OR: [{ id: caseId }, { joinedToId: caseId }] }
      if (corrects !== undefined) await correctable(frame, inFile, corrects)
      const to = { caseId, key: frame.key, ...(corrects ? { correctsId: corrects } : {}) }
      const entryId = await writeEntry(frame, actor, to, entryOf(answers))
      const id = newId()
      await frame.tx.bodyMark.create({
        data: {
          id,
          organisationId: actor.organisationId,
          caseId,
          entryId,
          writtenById: actor.id,
          writtenAt: frame.at,
          sealed: seal(frame.key, `body_mark|${id}|sealed`, answers),
        },
      })
      frame.note({ mark: id, entry: entryId, correction: corrects !== undefined })
      return { id }
    }),
  )
