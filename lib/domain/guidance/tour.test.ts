import { expect, it } from 'vitest'
import { may } from '../access/can'
import { roles } from '../access/role'
import { tour } from './tour'

it('tells each role in five to eleven short points, and leads only where that role may go', () => {
  for (const role of roles) {
    const points = tour[role]
    expect(points.length, role).toBeGreaterThanOrEqual(5)
    expect(points.length, role).toBeLessThanOrEqual(11)
    for (const { says, href, link, may: permission } of points) {
      expect(says.length, says).toBeLessThanOrEqual(170)
      expect(link === undefined, says).toBe(href === undefined)
      if (permission) expect(may({ roles: [role] }, permission), says).toBe(true)
    }
  }
})

it('shows Find, the plan, the clocks, a case opened on duty and restricting to every role that may, and to no other', () => {
  const shown = ['case.find', 'clock.see', 'cover.ask', 'case.restrict'] as const
  for (const role of roles) {
    const told = tour[role].map(point => point.may)
    for (const permission of shown)
      expect(told.includes(permission), `${permission} ${role}`).toBe(may({ roles: [role] }, permission))
    expect(tour[role].some(({ says }) => says.includes('Under Plan'))).toBe(
      may({ roles: [role] }, 'plan.read'),
    )
  }
})
