import { type Role, roles } from '../domain/access/role'
import { database } from '../platform/database'
import { environment } from '../platform/environment'

type Headers = { get(name: string): string | null }

const own = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i

/** Whether Holdfast serves this computer alone and was asked for by one of its own names. */
export const isAtHome = (headers: Headers): boolean =>
  environment().loopback && own.test(headers.get('host') ?? '')

/**
 * The address that a request came from, for counting failures only. The proxy in front of an https Holdfast
 * writes it last; whatever stands before is the visitor's to invent.
 */
export function addressOf(headers: Headers): string {
  if (environment().loopback) return 'loopback'
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 64) || 'unknown'
}

export type CastMember = {
  readonly name: string
  readonly email: string
  readonly jobTitle: string
  readonly roles: readonly Role[]
}

/** The people of the demonstration organisation, for one button each; nobody off loopback. */
export async function castAtHome(headers: Headers): Promise<CastMember[]> {
  if (!isAtHome(headers)) return []
  const rows = await database().account.findMany({
    where: { demonstration: true, disabledAt: null, organisation: { demonstration: true } },
    select: { name: true, email: true, jobTitle: true, roles: { select: { role: true } } },
    orderBy: [{ createdAt: 'asc' }, { name: 'asc' }],
    take: 40,
  })
  return rows.map(row => ({
    ...row,
    roles: roles.filter(role => row.roles.some(held => held.role === role)),
  }))
}
