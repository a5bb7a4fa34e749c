import type { Actor } from '../domain/access/role'
import { waitingMail } from '../domain/message/waiting'
import { database, type Tx } from '../platform/database'
import { environment } from '../platform/environment'
import { isId } from '../platform/identity'
import { enqueue } from '../platform/jobs'
import { codeOf, mailGoesOut, sendMail } from '../platform/mail'
import { unsentMail } from './message-rows'
import { once } from './once'
import { perform, type Result, refuse } from './perform'
import { mostShown } from './work-rows'

/** Has e-mails sent by the job, once what they are about stands. */
export async function sendSoon(tx: Tx, messages: readonly { id: string }[]): Promise<void> {
  for (const { id } of messages)
    await enqueue(tx, 'send-message', { id }, `send-message-${id}`, { queue: 'mail' })
}

/**
 * The job: hands one e-mail over. What went wrong is kept before it is thrown on, so that the runner tries again; the
 * last try says so, and an administrator sees it.
 */
export async function sendMessage(id: string, lastTry: boolean): Promise<void> {
  const [to] = await database().$queryRaw<
    { email: string }[]
  >`select email from app.message_to_send(${id}::uuid)`
  if (!to) return
  const met = await sendMail(to.email, waitingMail(environment().baseUrl)).then(() => null, codeOf)
  await database().$executeRaw`select app.message_tried(${id}::uuid, ${met}, ${lastTry})`
  if (met) throw new Error(`An e-mail was not handed over: ${met}`)
}

export type UnsentMessage = {
  readonly id: string
  readonly to: string
  readonly at: Date
  readonly tries: number
  readonly problem: string
  readonly givenUp: boolean
}
export type Messages = {
  readonly goesOut: boolean
  /** One page of them. */
  readonly unsent: readonly UnsentMessage[]
  readonly total: number
  /** Those that no job has touched. */
  readonly untouched: number
  readonly page: number
  readonly pages: number
}

type Row = UnsentMessage & { total: number; untouched: number }

/**
 * The e-mails that did not go out, the newest first: to whom and why, and nothing of what they were about. `asked` is the
 * page; what is behind the last is the last.
 */
export const seeMessages = (actor: Actor, asked = 1): Promise<Result<Messages>> =>
  perform(actor, 'message.see', 'organisation', async ({ tx, at, note }) => {
    const rows = await tx.$queryRaw<Row[]>`
      with unsent as (
        select m.id, a.name as to, m.written_at as at, m.tries, coalesce(m.problem, '') as problem,
               m.failed_at is not null as "givenUp", count(*) over ()::int as total,
               count(*) filter (where m.tries = 0) over ()::int as untouched,
               row_number() over (order by m.written_at desc, m.id) as n
          from ${unsentMail(actor.organisationId, at)})
      select id, "to", at, tries, problem, "givenUp", total, untouched from unsent
       where (n - 1) / ${mostShown} = least(${asked - 1}, (total - 1) / ${mostShown}) order by n`
    const { total = 0, untouched = 0 } = rows[0] ?? {}
    const pages = Math.max(1, Math.ceil(total / mostShown))
    const page = Math.min(asked, pages)
    note({ rows: rows.length, page })
    const unsent = rows.map(({ total: _, untouched: __, ...row }) => row)
    return { goesOut: mailGoesOut(), unsent, total, untouched, page, pages }
  })

/** Has an e-mail that was given up tried again from the start. */
export const resendMessage = (actor: Actor, key: string, id: string): Promise<Result<{ id: string }>> =>
  perform(actor, 'message.resend', 'organisation', frame =>
    once(frame, actor, key, 'message.resend', async () => {
      const { tx, note } = frame
      const which = { id, organisationId: actor.organisationId, sentAt: null, failedAt: { not: null } }
      const again = isId(id) ? await tx.message.updateMany({ where: which, data: { failedAt: null } }) : null
      if (!again?.count) refuse({ why: 'not-found' })
      await enqueue(tx, 'send-message', { id }, `send-message-${id}`, { queue: 'mail' })
      note({ message: id })
      return { id }
    }),
  )
