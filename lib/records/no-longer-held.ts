import { type Sql, sql } from '../platform/transaction'

/** What a person held in the last seven days and holds no more, as lines of My work: who holds it now, and no word of it. */
export const noLongerHeld = (at: Date): Sql => sql`
  select 'gone', h.case_id, h.reference, false, false, h.until, coalesce(h.held_by, ''), null, null
    from app.no_longer_held(${at}::timestamptz - interval '7 days') h`
