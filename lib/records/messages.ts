import type { Actor } from '../domain/access/role'
import { waitingMail } from '../domain/message/waiting'
import { database } from '../platform/database'
import { environment } from '../platform/environment'
import { isId } from '../platform/identity'
import { enqueue } from '../platform/jobs'
import { codeOf, mailGoesOut, sendMail } from '../platform/mail'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

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
export type Messages = { readonly goesOut: boolean; readonly unsent: readonly UnsentMessage[] }

/** The e-mails that have failed so far, the newest first: to whom and why, and nothing of what they were about. */
export const seeMessages = (actor: Actor): Promise<Result<Messages>> =>
  perform(actor, 'message.see', 'organisation', async ({ tx, note }) => {
    const rows = await tx.message.findMany({
      where: { organisationId: actor.organisationId, sentAt: null, tries: { gt: 0 } },
      include: { account: { select: { name: true } } },
      orderBy: [{ writtenAt: 'desc' }, { id: 'asc' }],
    })
    note({ rows: rows.length })
    const unsent = rows.map(row => ({
      id: row.id,
      to: row.account.name,
      at: row.writtenAt,
      tries: row.tries,
      problem: row.problem ?? '',
      givenUp: row.failedAt !== null,
    }))
    return { goesOut: mailGoesOut(), unsent }
  })

/** Has an e-mail that was given up tried again from the start. */
export const resendMessage = (actor: Actor, key: string, id: string): Promise<Result<{ id: string }>> =>
  perform(actor, 'message.resend', 'organisation', frame =>
    once(frame, actor, key, 'message.resend', async () => {
      const { tx, note } = frame
      const which = { id, organisationId: actor.organisationId, sentAt: null, failedAt: { not: null } }
      const again = isId(id) ? await tx.message.updateMany({ where: which, data: { failedAt: null } }) : null
      if (!again?.count) refuse({ why: 'not-found' })
      await enqueue(tx, 'send-message', { id }, `send-message-${id}`)
      note({ message: id })
      return { id }
    }),
  )
