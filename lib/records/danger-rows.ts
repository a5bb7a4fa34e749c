import { urgency } from '../domain/case/urgency'
import { toldOf } from '../domain/danger/danger'
import { type Sql, sql } from '../platform/transaction'

const ofCase = sql`in (select p.id from child_case p where p.id = c.id or p.joined_to_id = c.id)`

/** What was said of the danger of one case and who was told of it, in one text. */
export const dangerRows: Sql = sql`json_build_object(
  'dangers', (select coalesce(json_agg(json_build_object('change', x.change, 'writtenAt', x.written_at,
                'cameFrom', x.came_from_id) order by x.written_at, x.id), '[]')
                from danger_change x where x.case_id ${ofCase}),
  'sent', (select coalesce(json_agg(json_build_object('step', s.step, 'caseId', s.case_id, 'happenedAt', s.happened_at)), '[]')
             from step_event s where s.event = 'sent' and s.case_id ${ofCase}))::text`

type Rows = {
  dangers: { change: 'raised' | 'over'; writtenAt: string; cameFrom: string | null }[]
  sent: { step: string; caseId: string; happenedAt: string }[]
}

/** What is not done yet for a child in danger, in the words of the inbox. */
export function undoneIn(text: string, openedAt: Date, now: Date): string {
  const rows = JSON.parse(text) as Rows
  const sent = rows.sent.map(each => ({ ...each, happenedAt: new Date(each.happenedAt) }))
  const policeTold = toldOf(
    rows.dangers.map(each => ({ ...each, writtenAt: new Date(each.writtenAt) })),
    sent.filter(({ step }) => step === 'police'),
  )
  const servicesTold = sent.some(({ step }) => step === 'childrens-services')
  return urgency({ immediateDanger: true, policeTold, servicesTold, openedAt }, now).word
}
