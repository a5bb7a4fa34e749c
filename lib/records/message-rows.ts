import { patience } from '../domain/message/untouched'
import { type Sql, sql } from '../platform/transaction'

/**
 * The e-mails `m` that did not go out, for the list of them and for its number alike: those that were tried in vain, and
 * those that no job has touched for so long that none may run. Whoever was shut out meanwhile is sent nothing.
 */
export const unsentMail = (organisationId: string, at: Date): Sql => sql`
  message m join account a on a.id = m.account_id
  where m.organisation_id = ${organisationId}::uuid and m.sent_at is null and a.disabled_at is null
    and (m.tries > 0 or m.written_at < ${at}::timestamptz - ${patience} * interval '1 minute')`
