import type { Tx } from '../platform/database'
import { newId, newSecret } from '../platform/identity'
import { newKey, sha256 } from '../platform/sealing'

/** A one-time link's secret, kept as its digest only: `token`, or a new one. A link made before and not used ends. */
export async function newLink(
  tx: Tx,
  at: Date,
  accountId: string,
  minutes: number,
  token = newSecret(),
): Promise<string> {
  await endLinks(tx, at, accountId)
  await tx.invitation.create({
    data: {
      id: new Uint8Array(sha256(token)),
      accountId,
      expiresAt: new Date(at.getTime() + minutes * 60_000),
    },
  })
  return token
}

/** Whether a link with this secret can still be used. */
export const linkStands = async (tx: Tx, at: Date, token: string): Promise<boolean> =>
  (await tx.invitation.count({
    where: { id: new Uint8Array(sha256(token)), usedAt: null, expiresAt: { gt: at } },
  })) > 0

export const endLinks = (tx: Tx, at: Date, accountId: string) =>
  tx.invitation.updateMany({
    where: { accountId, usedAt: null, expiresAt: { gt: at } },
    data: { expiresAt: at },
  })

/** Signs a person out everywhere, in the transaction of whatever made that necessary. */
export const endSessions = (tx: Tx, at: Date, accountId: string) =>
  tx.session.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: at } })

/** The first administrator's account has no name yet: its owner gives it with the password. */
export async function makeFirst(tx: Tx, at: Date): Promise<string> {
  const there = await tx.organisation.findFirst({ orderBy: { createdAt: 'asc' } })
  const organisationId = there?.id ?? newId()
  if (!there)
    await tx.organisation.create({
      data: {
        id: organisationId,
        name: 'Our organisation',
        nation: 'England',
        wrappedKey: newKey().wrapped,
        createdAt: at,
      },
    })
  const id = newId()
  const nobodyYet = { name: '', jobTitle: '', email: `${id}@first-administrator.invalid` }
  await tx.account.create({ data: { id, organisationId, createdAt: at, ...nobodyYet } })
  await tx.accountRole.create({ data: { accountId: id, role: 'administrator' } })
  return id
}
