import { expect, it } from 'vitest'
import { pagesOf } from '../../lib/cli/screenshots/pages'
import { may } from '../../lib/domain/access/can'
import { roles } from '../../lib/domain/access/role'
import { ofCase, ofHouse } from '../journeys/role-rows'

it('asks no role for a page that it may not open', () => {
  const rows = [...ofHouse, ...ofCase.map(([path, needs]) => [`{case}${path}`, needs] as const)]
  const asked = roles.flatMap(role =>
    pagesOf[role].flatMap(({ path }) => {
      const needs = rows.find(([at]) => at === path)?.[1]
      return needs ? [{ role, path, opens: may({ roles: [role] }, needs) }] : []
    }),
  )
  expect(asked.length).toBeGreaterThan(60)
  expect(asked.filter(({ opens }) => !opens)).toEqual([])
})

it('finds the page of one answer of the NRM draft, and no other page that is named alike', () => {
  const find = pagesOf.practitioner.find(({ name }) => name === 'nrm-answer')?.find ?? /^$/
  const of = `/cases/${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}`
  expect(['employmentHistory', 'files'].every(key => find.test(`${of}/nrm/${key}`))).toBe(true)
  for (const other of ['steps/nrm/sent', 'nrm/exports', 'nrm/export', 'nrm/return', 'nrm'])
    expect(find.test(`${of}/${other}`), other).toBe(false)
})

it('pictures what a person meets once in a long while: a file locked away and removed, a restriction, several children', () => {
  const names = (role: 'lead' | 'practitioner') => pagesOf[role].map(({ name }) => name)
  expect(names('practitioner')).toEqual(
    expect.arrayContaining(['concern-children', 'concern-check', 'file-lock']),
  )
  const restriction = ['review', 'lift', 'name', 'keep-from'].map(page => `restriction-${page}`)
  expect(names('lead')).toEqual(expect.arrayContaining(['file-remove', ...restriction]))
})
