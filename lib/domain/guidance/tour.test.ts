import { expect, it } from 'vitest'
import { may } from '../access/can'
import { roles } from '../access/role'
import { tour } from './tour'

it('tells each role in five to seven short points, and leads only where that role may go', () => {
  for (const role of roles) {
    const points = tour[role]
    expect(points.length, role).toBeGreaterThanOrEqual(5)
    expect(points.length, role).toBeLessThanOrEqual(7)
    for (const { says, href, link, may: permission } of points) {
      expect(says.length, says).toBeLessThanOrEqual(170)
      expect(link === undefined, says).toBe(href === undefined)
      if (permission) expect(may({ roles: [role] }, permission), says).toBe(true)
    }
  }
})
