import { describe, expect, it } from 'vitest'
import { bareCase, childWith, pathwayEvent, sighting, stepEvent, worker } from '../../../tests/cast/bare-case'
import type { PathwayEventView } from '../case/case-file'
import { resultOf } from '../determination/matrix'
import { draftNrm } from '../nrm/draft'
import { guardOf } from '../nrm/guard'
import { clocksOf } from '../step/clocks'
import { childPart } from '../step/sheet'
import { pathwayFormOf } from './form-of'
import { judged } from './known-of'
import { appliesNot } from './order'
import { shownRoad } from './shown'

/** What follows from an age assessment: the route, the clocks, the steps, the papers. */

const now = new Date('2026-05-20T12:00:00Z')
const assessed = (answers: PathwayEventView['answers']) =>
  pathwayEvent('step-14', 'done', '2026-05-02T10:00:00Z', { standard: 'yes', to: 'Ada and Bo', ...answers })
const reopened = pathwayEvent('step-14', 'taken-up', '2026-05-10T10:00:00Z')
const sent = stepEvent('nrm', 'sent', '2026-05-03T10:00:00Z')
const file = (pathwayEvents: PathwayEventView[], nrm = [sent]) =>
  bareCase({
    openedAt: new Date('2026-04-01T10:00:00Z'),
    readAt: now,
    child: childWith(
      { 'age-doubted': 'yes', 'pilot-area': 'yes' },
      { birthStatus: 'claimed', dateOfBirth: '2010-05-04' },
    ),
    workers: [worker],
    sightings: [sighting('act', 'act-02'), sighting('purpose', 'purp-03')],
    stepEvents: [stepEvent('childrens-services', 'sent', '2026-04-02T09:00:00Z', { how: 'form' }), ...nrm],
    pathwayEvents,
  })
const younger = assessed({ found: 'child', assessedBirth: '2009-01-02' })
const older = assessed({ found: 'adult', assessedBirth: '2004-01-02' })
const unsure = assessed({ found: 'uncertain' })

describe('an age assessment that is recorded', () => {
  it('opens the local panel to a child whose age it settled, and to nobody else', () => {
    const route = (...events: PathwayEventView[]) => judged(file(events)).nrm.route
    expect(route()).toBe('single-competent-authority')
    expect(route(younger)).toBe('devolved-panel')
    expect(route(unsure)).toBe('single-competent-authority')
    expect(route(younger, reopened)).toBe('single-competent-authority')
    expect(route(older)).toBe('adult')
  })

  it('counts the eighteenth birthday from the assessed date', () => {
    const birthday = (...events: PathwayEventView[]) =>
      clocksOf(file(events)).find(({ clock }) => clock.trigger === 'eighteenth-birthday')?.startedAt
    expect(birthday()?.toISOString()).toBe('2028-05-03T23:00:00.000Z')
    expect(birthday(younger)?.toISOString()).toBe('2027-01-02T00:00:00.000Z')
    expect(birthday(unsure)).toEqual(birthday())
  })

  it('keeps whoever may be a child on the child’s path, and leads an adult to theirs', () => {
    expect([resultOf(file([unsure])), resultOf(file([younger]))]).toEqual(['met', 'met'])
    expect(resultOf(file([older]))).toBe('not-child-pathway')
    expect(judged(file([older])).steps.map(({ id }) => id)).toContain('step-25')
  })

  it('stays on the road whatever it found, so that it can be opened again', () => {
    const without = { ...file([younger]), child: childWith({ 'age-doubted': 'no' }) }
    for (const of of [file([older]), file([younger]), without]) {
      const step = shownRoad(of, true).closed.find(({ id }) => id === 'step-14')
      expect(step?.go).toEqual([{ href: '/cases/case/pathway/step-14/taken-up', words: 'Open it again' }])
    }
    const again = { ...without, pathwayEvents: [older, reopened] }
    expect(shownRoad(again, true).open.map(({ id }) => id)).toContain('step-14')
    expect(appliesNot('step-14', 'done', again)).toBeNull()
  })

  it('says why on the page of the referral, and to whom it can be challenged', () => {
    const says = (...events: PathwayEventView[]) => guardOf(file(events)).says.join(' ')
    expect(says(younger)).toMatch(
      /assessed date of birth, 2 January 2009 \(Merton-compliant.* As told it is 4 May 2010\./,
    )
    expect(says(younger)).not.toMatch(/challenge/)
    expect(says(older)).toMatch(/challenge in court/)
    expect(says(unsure)).toMatch(/left the age uncertain: they are treated as a child/)
  })
})

describe('what leaves after an age assessment', () => {
  const line = (key: string, ...events: PathwayEventView[]) =>
    draftNrm(file(events), now).lines.find(each => each.key === key)

  it('answers the NRM form by the date that counts, with the other beside it and where both are from', () => {
    expect(line('dateOfBirth', younger)).toMatchObject({
      value: '2009-01-02',
      words: expect.stringMatching(/2 January 2009.*As told it is 4 May 2010\.$/),
      sources: [{ kind: 'step', id: younger.id }, { kind: 'child' }],
    })
    expect(line('under18', younger)).toMatchObject({
      value: 'yes',
      words: 'Yes: under 18 by an age assessment, date of birth 2 January 2009, assessed',
      counted: 'which makes 17 on 20 May 2026',
    })
    expect(line('under18', older)).toMatchObject({
      value: 'no',
      sources: [{ kind: 'step', id: older.id }, {}],
    })
    expect(line('under18', unsure)).toMatchObject({ value: 'not-sure' })
    expect(line('dateOfBirth', unsure)).toMatchObject({ value: '2010-05-04' })
    expect(line('dateOfBirth')).toMatchObject({ value: '2010-05-04', sources: [{ kind: 'child' }] })
    expect(line('under18', assessed({ found: 'adult' }))?.words).toBe('No: 18 or over by an age assessment')
  })

  it('shows both dates on the papers for the police and for those who protect children', () => {
    const born = (...events: PathwayEventView[]) =>
      childPart(file(events), now, []).lines.find(({ term }) => term === 'Date of birth')?.detail
    expect(born()).toBe('4 May 2010')
    expect(born(younger)).toMatch(/2 January 2009 .*\n.* 4 May 2010/)
  })
})

it('asks for an assessed date only where something was decided, and never says to change the one told', () => {
  const form = pathwayFormOf('step-14', 'done', 'England')?.form
  expect(form?.when?.assessedBirth).toEqual({ found: ['child', 'adult'] })
  expect(form?.questions.assessedBirth).toMatchObject({ kind: 'day', optional: true, past: true })
  expect(JSON.stringify(form)).not.toMatch(/[Cc]hange the date of birth/)
})
