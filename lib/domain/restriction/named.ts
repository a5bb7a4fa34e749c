import type { Role } from '../access/role'

/** Lifting takes two of them, and a case must not be lost when one is away. */
const fewestOverseers = 2

/** Whether these people's roles are enough to look after a restricted case. */
export const enoughOverseers = (people: readonly { readonly roles: readonly Role[] }[]): boolean =>
  people.filter(({ roles }) => roles.includes('lead') || roles.includes('manager')).length >= fewestOverseers

export const hiddenNow =
  'To everybody else this case does not exist: not in lists, searches, counts or possible matches.'
export const hiddenSoon =
  'To everybody else the case will not exist, whatever their role: not in lists, searches, counts or possible matches. The audit trail tells of it by its reference.'

/** Said of a restricted case wherever one of its named people meets it. */
export const namedOnly = 'Named people only'
