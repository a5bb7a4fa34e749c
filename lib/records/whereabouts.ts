import type { CaseFacts } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { CaseOutline } from '../domain/case/case-file'
import type { Occurred } from '../domain/time/occurred'
import type { Tx } from '../platform/database'
import { sql } from '../platform/transaction'
import { readOutline } from './case-file'
import { linesOnAPage } from './chronology'
import { file, type Opened, opening } from './chronology-rows'
import { perform, type Result, refuse } from './perform'
import { readerOf } from './reader'
import type { SealedEntry } from './sealed'

export type PlaceTold = { id: string; occurred: Occurred; where: string }
export type OpenedWhereabouts = {
  file: CaseOutline
  facts: CaseFacts
  /** One page of the places that entries tell of, the latest first. */
  places: PlaceTold[]
  total: number
  page: number
  pages: number
}

/** Everything that says where the child can be found: opening it is asking for it. */
export const openWhereabouts = (
  actor: Actor,
  caseId: string,
  asked: number,
): Promise<Result<OpenedWhereabouts>> =>
  perform(actor, 'location.reveal', { case: caseId }, async ({ tx, facts, note }) => {
    if (!facts) refuse({ why: 'not-found' })
    const { outline } = (await readOutline(tx, caseId)) ?? refuse({ why: 'not-found' })
    const all = await placesTold(tx, caseId)
    const pages = Math.max(1, Math.ceil(all.length / linesOnAPage))
    const page = Math.min(asked, pages)
    note({ part: 'child' })
    const places = all.slice((page - 1) * linesOnAPage, page * linesOnAPage)
    return { file: outline, facts, places, total: all.length, page, pages }
  })

type Row = { id: string; case_id: string; occurred: string | null; precision: string; sealed: string }

/** Entries from before `placed` was kept have to be opened to know. */
async function placesTold(tx: Tx, caseId: string): Promise<PlaceTold[]> {
  const [answer] = await tx.$queryRaw<{ answer: Opened & { entries: Row[] } }[]>`
    with wanted as (
      select e.id from entry e where e.case_id = any (${file(caseId)}) and e.placed is distinct from false)
    select json_build_object(
      'entries', (select coalesce(json_agg(json_build_object('id', e.id, 'case_id', e.case_id,
                    'occurred', e.occurred, 'precision', e.precision, 'sealed', encode(e.sealed, 'base64'))
                    order by e.sort_key = '9999', e.sort_key collate "C" desc, e.written_at desc, e.id desc), '[]')
                    from wanted w join entry e on e.id = w.id),
      ${opening(caseId, sql`wanted`)}) as answer`
  if (!answer) throw new Error('The places of a case came back empty.')
  const reader = readerOf(answer.answer)
  return answer.answer.entries.flatMap(row => {
    const { where } = reader.read<SealedEntry>('entry', row, 'sealed', row.sealed)
    const precision = row.precision as Occurred['precision']
    const occurred = { precision, ...(row.occurred ? { at: row.occurred } : {}) }
    return where ? [{ id: row.id, occurred, where }] : []
  })
}
