import type { Seen } from '../../lib/domain/concern/seen'

/** Kinds of abuse that an invented case plainly tells of, ticked with its concern. */
export const abuseIn: { readonly [vignette: string]: readonly string[] } = { 'vig-06': ['abuse-02'] }

const withElement: { readonly [vignette: string]: { readonly [element: string]: string } } = {
  'vig-08': { 'act-04': 'abuse-04a' },
}

/** The same, ticked with the entry that tells of an element. */
export function abuseWith(vignette: string, element: string): Seen[] {
  const code = withElement[vignette]?.[element]
  return code ? [{ kind: 'abuse', code }] : []
}
