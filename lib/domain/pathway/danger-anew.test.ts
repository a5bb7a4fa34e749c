import { describe, expect, it } from 'vitest'
import { bareCase, colleague, pathwayEvent, stepEvent, worker } from '../../../tests/cast/bare-case'
import type { CaseFile, DangerView } from '../case/case-file'
import { road } from './road'
import { shownRoad } from './shown'

const danger = (change: DangerView['change'], at: string): DangerView => {
  const writtenAt = new Date(at)
  return {
    id: at,
    caseId: 'case',
    change,
    happenedAt: writtenAt,
    cameFrom: null,
    why: 'Seen',
    writtenBy: worker,
    writtenAt,
  }
}
const raised = danger('raised', '2026-06-10T09:00:00Z')
const stands = (id: string, more: Partial<CaseFile>) =>
  road(bareCase({ immediateDanger: true, ...more })).find(({ step }) => step.id === id)?.state

describe('danger that is raised anew', () => {
  it('opens legal protection again, until something is said of it since', () => {
    const used = pathwayEvent('step-07', 'police-protection-started', '2026-03-26T10:00:00Z')
    const left = pathwayEvent('step-07', 'set-aside', '2026-03-26T10:00:00Z')
    for (const [earlier, was] of [
      [used, 'done'],
      [left, 'set-aside'],
    ] as const) {
      const pathwayEvents = [earlier]
      expect(stands('step-07', { pathwayEvents })).toBe(was)
      expect(stands('step-07', { pathwayEvents, dangers: [raised] })).toBe('open')
      const over = [raised, danger('over', '2026-06-12T09:00:00Z')]
      const order = { pathwayEvents: [used, earlier], dangers: over, immediateDanger: false }
      expect(stands('step-07', order)).toBe(was)
    }
    const anew = pathwayEvent('step-07', 'emergency-order-granted', '2026-06-10T15:00:00Z')
    expect(stands('step-07', { pathwayEvents: [used, anew], dangers: [raised] })).toBe('done')
  })

  it('needs the police again, though two people had agreed that an earlier one did not', () => {
    const proposed = stepEvent('police', 'not-needed', '2026-03-26T10:00:00Z')
    const agreed = stepEvent(
      'police',
      'not-needed-agreed',
      '2026-03-26T10:05:00Z',
      {},
      { writtenBy: colleague('lead') },
    )
    const stepEvents = [proposed, agreed]
    expect(stands('step-01', { stepEvents })).toBe('set-aside')
    expect(stands('step-01', { stepEvents, dangers: [raised] })).toBe('open')
    expect(stands('step-01', { stepEvents, dangers: [danger('raised', '2026-03-26T09:00:00Z')] })).toBe(
      'set-aside',
    )
  })

  it('offers to record a new call where an earlier one is recorded', () => {
    const stepEvents = [stepEvent('police', 'sent', '2026-03-26T10:00:00Z', { how: '999' })]
    const { open } = shownRoad(bareCase({ immediateDanger: true, stepEvents, dangers: [raised] }), true)
    expect(open.find(({ id }) => id === 'step-01')?.go[0]?.href).toBe('/cases/case/steps/police/sent')
  })
})
