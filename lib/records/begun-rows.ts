import type { Actor } from '../domain/access/role'
import { closedMark, shutMark } from '../domain/work/begun'
import { type Sql, sql } from '../platform/transaction'
import { unclosed } from './closure-rows'
import { visibleTo } from './visible'

/** A form `d` that was begun on case `c`, as it is kept, and marked where it cannot go on. */
export const begunKept = (actor: Actor, onDuty: boolean): Sql => sql`d.form_id || case
  when (d.form_id = 'reopen') = ${unclosed} then ' ' || ${closedMark}
  when ${visibleTo(actor, 'case.open', onDuty)} then '' else ' ' || ${shutMark} end`
