import { expect, it } from 'vitest'
import { bareCase, pathwayEvent, worker } from '../../../tests/cast/bare-case'
import { pathwayFormOf } from './form-of'
import { pathwayOvertaken } from './order'

it('tells who recorded a step last, so that nobody is told that they wrote against themselves', () => {
  const what = pathwayFormOf('step-14', 'set-aside', 'England')
  const said = pathwayEvent('step-14', 'set-aside', '2026-03-26T08:00:00Z', { reason: 'Settled.' })
  const now = what && pathwayOvertaken(what, bareCase({ pathwayEvents: [said] }))
  expect(now?.changed).toEqual({ by: worker.name, byId: worker.id, at: said.writtenAt })
  expect(now?.fits).toBe(false)
})
