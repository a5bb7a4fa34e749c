import type { Role } from '../access/role'

/** The places of the rota, in the order in which an alert goes to them, and the roles that can fill each. */
export const places = [
  { id: 'lead', name: 'Lead on call', missing: 'No lead is on call', roles: ['lead'] },
  { id: 'deputy', name: 'Deputy', missing: 'No deputy is on call', roles: ['lead', 'manager'] },
  { id: 'manager', name: 'Manager, after the deputy', missing: 'No manager is on call', roles: ['manager'] },
] as const satisfies readonly { id: string; name: string; missing: string; roles: readonly Role[] }[]

export type Place = (typeof places)[number]['id']

export const placeOf = (id: string) => places.find(place => place.id === id)
export const placeName = (id: Place): string => placeOf(id)?.name ?? id
