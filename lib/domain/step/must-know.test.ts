import { describe, expect, it } from 'vitest'
import { bareCase, childWith, sighting, stepEvent, worker } from '../../../tests/cast/bare-case'
import type { CaseFile } from '../case/case-file'
import { road } from '../pathway/road'
import { nextSteps } from './next'

const services = 'childrens-services'
const sent = stepEvent(services, 'sent', '2026-03-26T08:00:00Z', { how: 'form' })
const called = stepEvent('police', 'sent', '2026-03-26T08:00:00Z', { how: '101' })
const decided = stepEvent(services, 'decided', '2026-03-27T10:00:00Z', { decision: 'assessment' })
const meeting = stepEvent('strategy-meeting', 'sent', '2026-03-27T10:00:00Z', { chaseOn: '2026-06-01' })
const determination = {
  id: 'd',
  writtenBy: worker,
  writtenAt: new Date('2026-03-27T10:00:00Z'),
  result: 'met',
  computed: 'met',
  reasons: 'Because',
  snapshot: { act: [], means: [], purpose: [] },
} as const
const ofEvidence = {
  workers: [worker],
  sightings: [sighting('act', 'act-02'), sighting('purpose', 'purp-03')],
  determinations: [determination],
}
const childBorn = (dateOfBirth: string, facts: CaseFile['child']['facts'] = {}) =>
  childWith({ 'went-missing': 'no', ...facts }, { birthStatus: 'verified', dateOfBirth })
/** A day on which the decision on the referral has been late for long. */
const late = new Date('2026-03-31T12:00:00Z')
const next = (more: Partial<CaseFile>, at = late) =>
  nextSteps(bareCase({ ...ofEvidence, readAt: at, ...more }), at)
const ids = (more: Partial<CaseFile>) => next(more).map(({ id }) => id)

describe('who must know', () => {
  it('stands before asking again somebody who knows: police and NRM take the place of a chase', () => {
    const child = childBorn('2010-01-01', { 'placement-needed': 'yes' })
    const untold = ids({ child, stepEvents: [sent, meeting] })
    expect(untold).toEqual(['step-08', 'step-09', 'police-crime'])
    expect(ids({ child, stepEvents: [sent, meeting, called] })).toEqual(['step-08', 'step-09', 'nrm-pass-on'])
    const done = stepEvent('nrm', 'sent', '2026-03-30T10:00:00Z')
    expect(ids({ child, stepEvents: [sent, meeting, called, done] })[0]).toBe('chase-referral-decision')
  })

  it('stands before an adult at risk beside the child', () => {
    const child = childBorn('2010-01-01', { 'adult-at-risk': 'yes' })
    const all = ids({ child, stepEvents: [sent, decided, meeting] })
    expect(all.slice(0, 2)).toEqual(['police-crime', 'adult-at-risk'])
  })

  it('is the NRM first where 18 is near, and the step says so with the day', () => {
    const child = childBorn('2008-05-02', { 'placement-needed': 'yes' })
    for (const stepEvents of [
      [sent, meeting],
      [sent, decided, meeting],
    ]) {
      const nrm = next({ child, stepEvents }).find(({ id }) => id === 'nrm-pass-on')
      expect(nrm?.why).toContain('they turn 18 in 32 days, on 2 May 2026: from then on they must agree.')
    }
  })
})

describe('why a referral is due', () => {
  const why = (child: CaseFile['child'], more: Partial<CaseFile> = {}) =>
    road(bareCase({ ...ofEvidence, readAt: late, stepEvents: [sent, called], child, ...more }))
      .find(({ step }) => step.id === 'step-10')
      ?.why.join(' ')

  it('names age, days to 18, area and who decides', () => {
    const near = why(childBorn('2008-05-02', { 'pilot-area': 'yes' }))
    expect(near).toMatch(/calls for an NRM referral.*under 18.*more than 100 days from 18.*18 in 32 days/)
    const far = why(childBorn('2010-05-02', { 'pilot-area': 'yes' }))
    expect(far).toMatch(/The local panel decides/)
    expect(far).not.toMatch(/must agree/)
    expect(why(childWith({}, { birthStatus: 'unknown' }))).toMatch(/may be a child is treated as a child/)
  })

  it('stands on the case page too: who decides, where no day presses', () => {
    const step = next({ child: childBorn('2010-05-02', { 'pilot-area': 'yes' }), stepEvents: [sent, called] })
    expect(step.find(({ id }) => id === 'nrm-pass-on')?.why).toContain('The local panel decides')
  })
})
