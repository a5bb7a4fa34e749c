import { Refusal } from '../../platform/refusal.mjs'
import type { Target } from './load'

/** A long chronology narrowed by kind, person and sign, at the address to which its own form leads. */
export async function narrowed(
  page: Pick<Target, 'group' | 'page'> & { readonly cookie: string },
  base: string,
  chronology: string,
): Promise<Target> {
  const answer = await fetch(`${chronology}/narrow`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: page.cookie, origin: base, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'view=list&kind=visit&person=child&shows=act.act-01',
  })
  const path = answer.headers.get('location')
  if (!path?.includes('?narrowed=')) throw new Refusal('The chronology was not narrowed.')
  return {
    ...page,
    name: 'chronology-2000-narrowed',
    url: `${base}${path}`,
    shows: ['Chronology</h1>', '1 to ', 'number 50.'],
  }
}
