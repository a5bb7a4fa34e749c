import { expect, it } from 'vitest'
import { formsKept } from '../forms'
import type { Nation } from '../nation/nation'
import { stepForms } from '../step/questions'
import { begunInWords, placeOfBegun } from './begun'

it('leads from whatever was begun to the page where it goes on', () => {
  const goes = (kept: string, lead = false) => placeOfBegun(kept, { caseId: 'c', draft: 'd', lead })
  expect(goes('case-entry')).toBe('/cases/c/entries/new')
  expect(goes('case-entry/e')).toBe('/cases/c/entries/new?corrects=e')
  expect(goes('person')).toBe('/cases/c/people/new')
  expect(goes('person/p')).toBe('/cases/c/people/p')
  expect(goes('nrm-answer/education')).toBe('/cases/c/nrm/education')
  expect(goes('question-answer/q')).toBe('/concerns/c')
  expect(goes('reply')).toBe('/concerns/c')
  expect(goes('reply', true)).toBe('/cases/c/replies')
  expect(goes('of-tomorrow')).toBe('/cases/c')
  expect(goes('case-entry shut')).toBe('/drafts/d')
  expect(goes('question-answer/q shut')).toBe('/concerns/c')
  expect(placeOfBegun('reply shut', { caseId: null, draft: 'd', lead: false })).toBe('/drafts/d')
  for (const [step, events] of Object.entries(stepForms))
    for (const [event, { id }] of Object.entries(events))
      expect(goes(`${id}/${step}`)).toBe(`/cases/c/steps/${step}/${event}`)
})

it('has a page for every form whose words can be kept', () => {
  const elsewhere = ['cover', 'question-answer']
  const lost = formsKept
    .filter(({ id }) => !elsewhere.includes(id) && !id.includes('-agreed'))
    .filter(({ id }) => goesTo(`${id}/x`) === '/cases/c')
    .filter(({ id }) => !Object.entries(stepForms).some(([step]) => goesTo(`${id}/${step}`) !== '/cases/c'))
  expect(lost.map(({ id }) => id)).toEqual([])
})

it('says what it is, and of nobody whom it is about', () => {
  expect(begunInWords('police-sent/police', 'England')).toBe('A call to the police')
  const meeting = (nation: Nation) => begunInWords('strategy-meeting-decided/strategy-meeting', nation)
  expect([meeting('Wales'), meeting('Scotland')]).toEqual([
    'Record that the strategy meeting was held',
    'Record that the IRD was held',
  ])
  expect(begunInWords('person/p', 'England')).toBe('Change a person')
  expect(begunInWords('police-sent/police shut', '')).toBe('A call to the police')
  expect(begunInWords('nrm-answer/education', 'England')).toBe('An answer of the NRM draft')
  expect(begunInWords('of-tomorrow/x', 'England')).toBe('Words of yours')
})

it('says of a form of the pathway which step it is, and what', () => {
  const called = (about: string, nation: Nation | '') => begunInWords(`pathway-done-x/${about}`, nation)
  expect(called('step-14--done', 'England')).toMatch(/^Done: .*[Aa]ge/)
  expect(called('step-14--set-aside', '')).toMatch(/^Not needed: /)
  expect(called('step-17--conference-planned', 'Scotland')).toContain('(CPPM)')
  expect(called('step-20--returned-from-missing', 'Wales')).toContain('came back')
  expect(called('step-99--done', 'England')).toBe('Words of yours')
  expect(goesTo('pathway-done-x/step-14--done')).toBe('/cases/c/pathway/step-14/done')
})

const goesTo = (kept: string) => placeOfBegun(kept, { caseId: 'c', draft: 'd', lead: false })
