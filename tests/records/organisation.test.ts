import { describe, expect, it } from 'vitest'
import { clocksOf } from '../../lib/domain/step/clocks'
import { nextSteps } from '../../lib/domain/step/next'
import { newId } from '../../lib/platform/identity'
import { changeNation } from '../../lib/records/case-nation'
import { openCase } from '../../lib/records/cases'
import { changeOrganisation, openOrganisation } from '../../lib/records/organisation'
import { recordStep } from '../../lib/records/steps'
import { readTrail } from '../../lib/records/trail'
import { decide } from '../../lib/records/triage'
import { bareCase, childWith, sighting, stepEvent, worker } from '../cast/bare-case'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** What an organisation is set to, who may set it, and what follows from it on its cases. */

const { here, there } = twoOrganisations(
  {
    author: ['practitioner'],
    worker: ['practitioner'],
    lead: ['lead'],
    manager: ['manager'],
    auditor: ['auditor'],
    administrator: ['administrator'],
  },
  { administrator: ['administrator'] },
)
const conflict = { ok: false, why: 'conflict' }
const notFound = { ok: false, why: 'not-found' }

const settings = { organisation: 'Riverside', nation: 'England', firstResponder: 'no' } as const
const version = async () => must(await openOrganisation(here.administrator)).version
const change = async (more: Partial<Parameters<typeof changeOrganisation>[3]>, key = newId()) =>
  changeOrganisation(here.administrator, key, await version(), { ...settings, ...more })

describe('the organisation’s settings', () => {
  it('are the administrator’s alone, and the trail tells who looked, changed and was refused', async () => {
    for (const actor of [here.author, here.lead, here.manager, here.auditor]) {
      expect(await openOrganisation(actor)).toEqual(notFound)
      expect(await changeOrganisation(actor, newId(), 1, settings)).toEqual(notFound)
    }
    must(await change({ organisation: 'Riverside Trust' }))
    expect(must(await openOrganisation(here.administrator))).toMatchObject({ name: 'Riverside Trust' })
    expect(must(await openOrganisation(there.administrator))).toMatchObject({ name: 'There', version: 1 })
    const { lines } = must(await readTrail(here.auditor, { page: 1, action: 'organisation.change' }))
    expect(lines.map(line => line.sentence)).toContain(
      'Person administrator changed the organisation’s settings.',
    )
    expect(lines.filter(line => line.refused).length).toBe(4)
    expect(JSON.stringify(lines)).not.toContain('Riverside')
  })

  it('change under a version, once for each form that was sent', async () => {
    const [stale, key] = [await version(), newId()]
    const send = () => changeOrganisation(here.administrator, key, stale, settings)
    const twice = await Promise.all([send(), send()])
    expect(twice).toEqual(Array(2).fill({ ok: true, value: { version: stale + 1 } }))
    const late = { ...settings, organisation: 'Overwritten' }
    expect(await changeOrganisation(here.administrator, newId(), stale, late)).toEqual(conflict)
    expect(must(await openOrganisation(here.administrator)).name).toBe(settings.organisation)
  })

  it('decide whether to refer to the NRM or to pass the draft on', async () => {
    const { caseId } = await recorded(here.author)
    const told = stepEvent('childrens-services', 'sent', '2026-03-26T09:00:00Z', { how: 'form' })
    const asked = stepEvent('strategy-meeting', 'sent', '2026-03-26T10:00:00Z')
    const police = stepEvent('police', 'sent', '2026-03-26T09:30:00Z', { how: '101' })
    const sightings = [sighting('act', 'act-02'), sighting('purpose', 'purp-03')]
    const nrm = async () => {
      const { organisation } = must(await openCase(here.lead, caseId)).file
      const held = { workers: [worker], child: childWith({ 'went-missing': 'no' }) }
      const file = bareCase({ ...held, organisation, sightings, stepEvents: [told, police, asked] })
      return nextSteps(file, new Date('2026-03-26T12:00:00Z')).find(({ id }) => id.startsWith('nrm-'))?.id
    }
    must(await change({ firstResponder: 'no' }))
    expect(await nrm()).toBe('nrm-pass-on')
    must(await change({ firstResponder: 'yes' }))
    expect(await nrm()).toBe('nrm-refer')
  })

  it('say whether the Duty to Notify binds it, on each of its cases', async () => {
    const { caseId } = await recorded(here.author)
    for (const [dutyToNotify, bound] of [
      ['yes', true],
      ['no', false],
    ] as const) {
      must(await change({ dutyToNotify }))
      expect(must(await openOrganisation(here.administrator)).dutyToNotify).toBe(bound)
      expect(must(await openCase(here.lead, caseId)).file.organisation.dutyToNotify).toBe(bound)
    }
  })
})

describe('the nation of a case', () => {
  const referred = async (caseId: string) =>
    must(
      await recordStep(here.lead, caseId, newId(), {
        step: 'childrens-services',
        event: 'sent',
        answers: { authority: 'Kestrelford', how: 'phone', when: '2026-03-26T08:15', to: 'Desk' },
      }),
    )
  const file = async (caseId: string) => must(await openCase(here.lead, caseId)).file

  it('is the organisation’s when it opens, and stays when the organisation’s changes', async () => {
    must(await change({ nation: 'England' }))
    const before = await recorded(here.author)
    must(await change({ nation: 'Scotland' }))
    const after = await recorded(here.author)
    for (const { caseId } of [before, after]) await referred(caseId)
    expect([(await file(before.caseId)).nation, (await file(after.caseId)).nation]).toEqual([
      'England',
      'Scotland',
    ])
    const counted = async (caseId: string) => clocksOf(await file(caseId)).map(({ clock }) => clock.nation)
    expect(await counted(before.caseId)).toEqual(Array(3).fill('England'))
    // A referral starts no clock of the law in Scotland, so that Holdfast’s own waits; the IRD that follows does.
    expect(clocksOf(await file(after.caseId)).map(({ clock }) => clock.id)).toEqual(['silence-of-protectors'])
    const meeting = { step: 'strategy-meeting' as const }
    const asked = { ...meeting, event: 'sent' as const, answers: { when: '2026-03-26T09:00', to: 'Desk' } }
    const answers = { when: '2026-03-26T10:30', attended: 'All', enquiry: 'yes', answer: 'As agreed' }
    for (const caseId of [before.caseId, after.caseId]) {
      must(await recordStep(here.lead, caseId, newId(), asked))
      must(await recordStep(here.lead, caseId, newId(), { ...meeting, event: 'decided', answers }))
    }
    expect(await counted(before.caseId)).toEqual(Array(5).fill('England'))
    const [meetingDue, ...more] = clocksOf(await file(after.caseId))
    expect(meetingDue).toMatchObject({ due: { unit: 'calendar_day', on: '2026-04-23' }, metAt: null })
    expect(meetingDue?.startedBy).toMatch(/^IRD held, /)
    // Of the referral, and of the IRD that was asked for: that it was held ends that wait.
    expect(more.map(({ clock, metAt }) => [clock.id, metAt !== null])).toEqual([
      ['silence-of-protectors', false],
      ['silence-of-protectors', true],
    ])
  })

  it('is changed by a lead or a manager, once, and not over somebody else’s choice', async () => {
    must(await change({ nation: 'England' }))
    const { caseId } = await recorded(here.author)
    await accepted(here.lead, here.manager, caseId, here.worker)
    for (const actor of [here.author, here.worker, here.auditor, here.administrator])
      expect(await changeNation(actor, caseId, newId(), 'England', 'Wales')).toEqual(notFound)
    const key = newId()
    const send = () => changeNation(here.lead, caseId, key, 'England', 'Wales')
    expect(await Promise.all([send(), send()])).toEqual(
      Array(2).fill({ ok: true, value: { nation: 'Wales' } }),
    )
    expect(await changeNation(here.manager, caseId, newId(), 'England', 'Scotland')).toEqual(conflict)
    expect((await file(caseId)).nation).toBe('Wales')
    expect(must(await changeNation(here.manager, caseId, newId(), 'Wales', 'England')).nation).toBe('England')
  })

  it('changed while a lead decides is a conflict, with nobody’s decision in it', async () => {
    const { caseId } = await recorded(here.author)
    must(await changeNation(here.manager, caseId, newId(), 'England', 'Wales'))
    const words = { outcome: 'accepted', reasons: 'Two sources.', reply: 'Thank you.' } as const
    expect(await decide(here.lead, caseId, newId(), 1, words)).toEqual(conflict)
    const { stage, decisions, version } = await file(caseId)
    expect([stage, decisions]).toEqual(['triage', []])
    must(await decide(here.lead, caseId, newId(), version, words))
  })
})
