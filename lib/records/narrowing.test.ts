import { expect, it } from 'vitest'
import type { Actor } from '../domain/access/role'
import { newId } from '../platform/identity'
import { openNarrowing, sealNarrowing } from './narrowing'

const someone = (): Actor => ({
  id: newId(),
  organisationId: newId(),
  name: 'Somebody',
  roles: ['lead'],
  demonstration: false,
})
const chosen = { kind: 'words', shows: 'indicator.uk-resident-08', from: '2026-02-01' }

it('says nothing in an address of what was chosen, and opens for whoever chose it', () => {
  const actor = someone()
  const sealed = sealNarrowing(actor, 'chronology|a', chosen) ?? ''
  expect(sealed).toMatch(/^[\w-]+$/)
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toMatch(/words|uk-resident|2026/)
  expect(sealNarrowing(actor, 'chronology|a', chosen)).not.toBe(sealed)
  expect(openNarrowing(actor, 'chronology|a', sealed)).toEqual(chosen)
  expect(sealNarrowing(actor, 'chronology|a', {})).toBeUndefined()
})

it('opens for nobody else, for no other list, and not when it was changed', () => {
  const actor = someone()
  const sealed = sealNarrowing(actor, 'chronology|a', chosen) ?? ''
  expect(openNarrowing(someone(), 'chronology|a', sealed)).toBeNull()
  for (const list of ['chronology|b', 'trail']) expect(openNarrowing(actor, list, sealed)).toBeNull()
  const other = sealed.startsWith('B') ? 'C' : 'B'
  const odd = ['', 'x', `${other}${sealed.slice(1)}`, sealed.slice(0, -4), `${sealed}${'A'.repeat(5_000)}`]
  for (const text of odd) expect(openNarrowing(actor, 'chronology|a', text), text).toBeNull()
})
