import type { LineAnswers, LineState } from '../domain/plan/line-questions'
import type { AgreedLine, PlanVersion, PlanView } from '../domain/plan/plan'
import type { PlanAnswers, PlanKind } from '../domain/plan/questions'
import type { Day } from '../domain/time/day'
import type { Tx } from '../platform/database'
import { type Sql, sql } from '../platform/transaction'
import { type Reader, readerOf } from './reader'
import type { SealedPlan } from './sealed'

/** One version of a plan, or with `line_id` of one line of it. */
export type VersionRow = {
  id: string
  case_id: string
  line_id: string | null
  number: number
  changed: string[]
  by: string
  written_at: string
  sealed: string
}
export type PlanRows = { plan: VersionRow | null; agreed: VersionRow[] }

/** A version `v` with its writer `w`, as one object. */
export const versionJson: Sql = sql`json_build_object('id', v.id, 'case_id', v.case_id, 'line_id', v.line_id,
  'number', v.number, 'changed', v.changed, 'by', w.name, 'written_at', v.written_at, 'sealed', encode(v.sealed, 'base64'))`

/** The plan as it stands and all that is agreed, for statements whose case is `c`. */
export const planColumns: Sql = sql`
  'plan', (select ${versionJson} from plan p
             join plan_version v on v.case_id = p.case_id and v.line_id is null and v.number = p.version
             join account w on w.id = v.written_by_id where p.case_id = c.id),
  'agreed', (select coalesce(json_agg(${versionJson} order by l.due_on, l.written_at, l.id), '[]') from plan_line l
               join plan_version v on v.case_id = l.case_id and v.line_id = l.id and v.number = l.version
               join account w on w.id = v.written_by_id where l.case_id = c.id)`

/** The plan of `c` as it stands, sealed. */
export const planStanding: Sql = sql`(select json_build_object('id', v.id, 'case_id', v.case_id, 'sealed', encode(v.sealed, 'base64'))
  from plan p join plan_version v on v.case_id = p.case_id and v.line_id is null and v.number = p.version
 where p.case_id = c.id)`

/** The same as one version of it says, with the lines as they last stood before the next one was written. */
export const planColumnsAt = (number: number): Sql => sql`
  'plan', (select ${versionJson} from plan_version v join account w on w.id = v.written_by_id
            where v.case_id = c.id and v.line_id is null and v.number = ${number}),
  'agreed', (select coalesce(json_agg(x.told order by x.line_id), '[]') from (
               select distinct on (v.line_id) v.line_id, ${versionJson} as told
                 from plan_version v join account w on w.id = v.written_by_id
                where v.case_id = c.id and v.line_id is not null and v.written_at < coalesce(
                  (select n.written_at from plan_version n where n.case_id = c.id and n.line_id is null and n.number = ${number + 1}),
                  'infinity')
                order by v.line_id, v.number desc) x)`

const opened = (reader: Reader, row: Pick<VersionRow, 'id' | 'case_id' | 'sealed'>) =>
  reader.read<SealedPlan>('plan_version', row, 'sealed', row.sealed)
const signed = (row: VersionRow) => ({ by: row.by, at: new Date(row.written_at) })

function agreedLine(reader: Reader, row: VersionRow): AgreedLine {
  const answers = opened(reader, row).answers as LineAnswers
  return {
    id: row.line_id ?? row.id,
    version: row.number,
    signed: signed(row),
    what: answers.what ?? '',
    who: answers.who ?? '',
    dueOn: answers.dueOn ?? '',
    state: (answers.state ?? 'open') as LineState,
    answers,
  }
}

/** The day on which the child was last asked, as a standing plan says. */
export const planAskedOn = (
  reader: Reader,
  row: Pick<VersionRow, 'id' | 'case_id' | 'sealed'> | null,
): Day | null => row && ((opened(reader, row).answers.askedOn as Day | undefined) ?? null)

/** The plan in words; with `places` also where the child can be found. */
export function planView(reader: Reader, rows: PlanRows, places: boolean): PlanView | null {
  if (!rows.plan) return null
  const { answers, transcript } = opened(reader, rows.plan)
  const shown = (id: string) => {
    const answer = answers[id]
    return places && typeof answer === 'string' ? answer : null
  }
  return {
    version: rows.plan.number,
    kind: answers.kind as PlanKind,
    reviewOn: String(answers.reviewOn),
    signed: signed(rows.plan),
    told: transcript.lines.map(line => ({ ...line, answered: line.answered ?? shown(line.id) })),
    answers: places ? (answers as PlanAnswers) : null,
    agreed: rows.agreed.map(row => agreedLine(reader, row)),
  }
}

/** A version as the list of all of them tells it: a line with its words, a plan without. */
export const versionView = (reader: Reader, row: VersionRow): PlanVersion => ({
  id: row.id,
  number: row.number,
  signed: signed(row),
  changed: row.changed,
  line: row.line_id === null ? null : agreedLine(reader, row),
})

/** The plan of a case as it stands, without places, for papers that tell of it among other things. */
export async function standingPlan(tx: Tx, caseId: string): Promise<PlanView | null> {
  const [answer] = await tx.$queryRaw<{ rows: PlanRows & { keys: { id: string; wrapped_key: string }[] } }[]>`
    select json_build_object('keys', json_build_array(json_build_object('id', c.id, 'wrapped_key', encode(c.wrapped_key, 'base64'))),
             ${planColumns}) as rows
      from child_case c where c.id = ${caseId}::uuid`
  return answer ? planView(readerOf({ keys: answer.rows.keys, colleagues: [] }), answer.rows, false) : null
}
