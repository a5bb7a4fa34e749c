import { describe, expect, it } from 'vitest'
import {
  bareCase,
  childWith,
  colleague,
  pathwayEvent,
  sighting,
  stepEvent,
  worker,
} from '../../../tests/cast/bare-case'
import { person } from '../../../tests/cast/case-file'
import type { CaseFile, StepEventView } from '../case/case-file'
import { nations } from '../nation/nation'
import { pathwayProblem } from '../pathway/order'
import { road } from '../pathway/road'
import { shownRoad } from '../pathway/shown'
import { nextSteps } from '../step/next'
import { problems } from '../step/order'
import { guardOf } from './guard'

const now = new Date('2026-03-28T12:00:00Z')
const evidence = [sighting('act', 'act-02'), sighting('purpose', 'purp-03')]
const referred = stepEvent('childrens-services', 'sent', '2026-03-26T09:00:00Z', { how: 'form' })
const proposal = stepEvent('nrm', 'not-needed', '2026-03-26T10:00:00Z')
const agreed = stepEvent(
  'nrm',
  'not-needed-agreed',
  '2026-03-26T10:05:00Z',
  {},
  { writtenBy: colleague('lead') },
)
const sent = stepEvent('nrm', 'sent', '2026-03-26T09:30:00Z')
const passed = pathwayEvent('step-10', 'passed-on', '2026-03-26T09:30:00Z', { chaseOn: '2026-03-27' })

const caseWith = (nrm: readonly StepEventView[], more: Partial<CaseFile> = {}) =>
  bareCase({
    child: childWith({ 'went-missing': 'no' }),
    workers: [worker],
    sightings: evidence,
    stepEvents: [referred, ...nrm],
    ...more,
  })
const pages = (nrm: readonly StepEventView[]) => guardOf(caseWith(nrm)).links.map(({ page }) => page)
const nrmOf = (file: CaseFile) => {
  const { open, closed } = shownRoad(file, true)
  const step = [...open, ...closed].find(({ id }) => id === 'step-10')
  return { word: step?.state.word, open: step?.open, go: step?.go.map(({ words }) => words) }
}

describe('an NRM referral that somebody thinks is not needed', () => {
  it('goes on as before until another person agrees', () => {
    expect(pages([proposal])).toEqual(pages([]))
    expect(pages([proposal])).toContain('steps/nrm/sent')
    const said = guardOf(caseWith([proposal])).says.join(' ')
    expect(said).toContain('changes nothing until another person agrees')
    expect(said).not.toMatch(/has not come back|never sent again/)
    expect(pathwayProblem('step-10', 'passed-on', {}, caseWith([proposal]))).toBeNull()
    expect(nrmOf(caseWith([proposal])).go).toEqual(nrmOf(caseWith([])).go)
  })

  it('is still asked after where it was passed on', () => {
    const answered = stepEvent('childrens-services', 'decided', '2026-03-26T10:00:00Z', {
      decision: 'early-help',
    })
    const more = { pathwayEvents: [passed], sightings: [] }
    const file = (...nrm: StepEventView[]) => caseWith([answered, ...nrm], more)
    const chased = (...nrm: StepEventView[]) => nextSteps(file(...nrm), now).map(({ id }) => id)
    expect(chased(proposal)).toEqual(chased())
    expect(chased(proposal)).toContain('nrm-chase')
    expect(nrmOf(file(proposal)).word).toMatch(
      /^Passed to a first responder; its reference has not come back/,
    )
    expect(chased(proposal, agreed)).not.toContain('nrm-chase')
  })

  it('is said to be not needed once two agreed, and never to have been sent', () => {
    const guard = guardOf(caseWith([proposal, agreed]))
    expect(guard).toMatchObject({ tone: 'plain', words: 'Not needed' })
    expect(guard.says[0]).toContain('Two people agreed')
    expect(guard.says.join(' ')).not.toMatch(/has not come back|was sent on/)
    const file = caseWith([proposal, agreed])
    expect(pathwayProblem('step-10', 'passed-on', {}, file)).toContain('Two people agreed')
    for (const way of ['negative', 'positive'] as const)
      expect(pathwayProblem('step-10', `conclusive-grounds-${way}`, {}, file)).toContain('Record first')
  })

  it('stays sent where it was sent before, so that nobody sends it twice', () => {
    const late = { ...proposal, happenedAt: now, writtenAt: now }
    const file = caseWith([sent, late])
    expect(guardOf(file).says.join(' ')).toContain('never sent again')
    expect(nrmOf(file)).toMatchObject({ open: true, go: ['What was recorded'] })
    expect(road(file).find(({ step }) => step.id === 'step-10')?.state).toBe('under-way')
    expect(pathwayProblem('step-10', 'conclusive-grounds-negative', {}, file)).toBeNull()
  })
})

describe('an NRM referral of an adult', () => {
  const child = childWith({}, { birthStatus: 'verified', dateOfBirth: '2000-01-01' })
  const adult = (nation: CaseFile['nation']) =>
    bareCase({ child, nation, workers: [worker], sightings: evidence })

  it('waits for their agreement and for nobody else', () => {
    const guard = guardOf(adult('England'))
    expect(guard.says.join(' ')).toContain('one referral for each person')
    expect(guard.says.join(' ')).not.toContain('each child')
    expect(guard.says.join(' ')).not.toContain('must know first')
    expect(guard.links.map(({ page }) => page)).toContain('steps/nrm/sent')
    expect(problems('nrm', 'sent', {}, adult('England'))).toBeNull()
    const when = '2026-03-26T10:00'
    expect(problems('nrm', 'sent', { when }, adult('England'))).toMatch(/only if they agree/)
    expect(problems('nrm', 'sent', { when, agreed: 'signed' }, adult('England'))).toBeNull()
    expect(pathwayProblem('step-10', 'passed-on', {}, adult('England'))).toBeNull()
    const next = nextSteps(adult('England'), now).map(({ id }) => id)
    expect(next).not.toContain('childrens-services')
  })

  it('names the Duty to Notify in England and Wales alone', () => {
    const named = nations.filter(nation => guardOf(adult(nation)).says.join(' ').includes('Duty to Notify'))
    expect(named).toEqual(['England', 'Wales'])
    const bound = (dutyToNotify: boolean) => {
      const file = adult('England')
      return guardOf({ ...file, organisation: { ...file.organisation, dutyToNotify } }).says.join(' ')
    }
    expect(bound(true)).toContain('your organisation still has the Duty to Notify')
    expect(bound(false)).toContain('you tell the Home Office nothing')
  })
})

describe('a lead’s word of the referral', () => {
  const made = (result: 'met' | 'insufficient-information', computed: typeof result) => [
    {
      id: 'looked',
      writtenBy: colleague('lead'),
      writtenAt: now,
      result,
      computed,
      reasons: 'Seen by both.',
      lookAgainOn: null,
      snapshot: { elements: [] },
    } as unknown as CaseFile['determinations'][number],
  ]

  it('is the headline where it goes further than the rules, and the road goes with it', () => {
    const thin = caseWith([], { sightings: [] })
    expect(guardOf(thin).words).toBe('No referral yet')
    const file = caseWith([], { sightings: [], determinations: made('met', 'insufficient-information') })
    const { words, says, links } = guardOf(file)
    expect([words, says[0]]).toEqual(['Refer', expect.stringContaining('The lead determined')])
    expect(says.join(' ')).not.toContain('No referral yet')
    expect(links.map(({ page }) => page)).toContain('steps/nrm/sent')
    const ids = road(file).map(({ step }) => step.id)
    expect(ids).toContain('step-10')
    expect(ids).not.toContain('step-26')
    expect(road(thin).map(({ step }) => step.id)).toContain('step-26')
  })

  it('sends everybody to the lead where it holds back', () => {
    const file = caseWith([], { determinations: made('insufficient-information', 'met') })
    expect(guardOf(file).words).toBe('Speak to the lead first')
    expect(guardOf(caseWith([])).words).toBe('Refer')
  })
})

it('says of how many who must not be told so many may be involved, so that no two numbers stand apart', () => {
  const around = (id: string, suspected: boolean | null, inform: 'safe' | 'not-decided' | 'do-not-inform') =>
    person({ id, name: id, suspected, inform })
  const two = [around('a', true, 'safe'), around('b', true, 'do-not-inform')]
  const said = (people: ReturnType<typeof around>[]) => guardOf(caseWith([], { people })).says.join(' ')
  expect(said([...two, around('c', null, 'not-decided'), around('d', false, 'safe')])).toContain(
    'of the 3 people who must not be told, 2 are recorded as possibly involved',
  )
  expect(said([around('a', true, 'safe'), around('c', false, 'not-decided')])).toContain(
    '2 people who must not be told, one is recorded as possibly involved',
  )
  expect(said(two)).toContain('of those around the child, 2 are recorded as possibly involved')
  expect(said([around('c', false, 'not-decided')])).not.toContain('involved')
})
