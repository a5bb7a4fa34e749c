import type { Actor } from '../domain/access/role'
import { database } from '../platform/database'
import { environment } from '../platform/environment'
import { fingerprint } from '../platform/sealing'
import { linkStands, makeFirst, newLink } from './account-links'
import { findAccount, oneAtATime } from './account-rows'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

const linkGone =
  'A link was made with this button before, and has been used or replaced since. Open the page again to make another.'

/**
 * Makes a one-time link, good for 72 hours, with which the person sets their password; a link made before and
 * not used ends. Only its digest is kept: its secret is made from the form's own key, so that the same form sent
 * again shows the same link while it can be used, and never makes another.
 */
export const inviteAccount = (
  actor: Actor,
  key: string,
  id: string,
): Promise<Result<{ token: string; link: string }>> =>
  perform(actor, 'account.change', 'organisation', async frame => {
    const { tx, at, note } = frame
    const secret = fingerprint(frame.organisationKey, 'invitation', `${id}|${key}`)
    const token = Buffer.from(secret).toString('base64url')
    await once(frame, actor, key, 'account.invite', async () => {
      await oneAtATime(tx)
      const row = await findAccount(tx, actor, id)
      if (row.disabledAt) refuse({ why: 'cannot', says: 'This person is disabled. Enable them first.' })
      note({ account: id, link: true })
      await newLink(tx, at, id, 72 * 60, token)
      return { id }
    })
    if (!(await linkStands(tx, at, token))) refuse({ why: 'cannot', says: linkGone })
    return { token, link: `${environment().baseUrl}/welcome/${token}` }
  })

/**
 * Makes the first administrator's account, and the organisation if there is none, and answers with the secret of
 * a link that is good for 15 minutes. Once any administrator has a password, it makes nothing.
 */
export const inviteFirstAdministrator = (): Promise<{ token: string } | { already: true }> =>
  database().$transaction(async tx => {
    await oneAtATime(tx)
    const [{ at }] = await tx.$queryRaw<[{ at: Date }]>`select date_trunc('milliseconds', now()) as at`
    const administrators = { roles: { some: { role: 'administrator' } }, disabledAt: null }
    if (await tx.account.findFirst({ where: { ...administrators, passwordHash: { not: null } } }))
      return { already: true }
    const asked = await tx.account.findFirst({ where: administrators, orderBy: { createdAt: 'asc' } })
    const id = asked?.id ?? (await makeFirst(tx, at))
    return { token: await newLink(tx, at, id, 15) }
  })
