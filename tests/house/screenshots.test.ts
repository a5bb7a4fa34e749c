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
