import { expect, it } from 'vitest'
import { bareCase, pathwayEvent, stepEvent } from '../../../tests/cast/bare-case'
import { nations } from '../nation/nation'
import { clocksOf, lateness } from '../step/clocks'
import { askingsOf, voicesOf } from './asked'
import { stagesOf, voiceInWords } from './voice'

const day = (at: Date) => at.toISOString().slice(0, 10)
const asked = (at: string, askOn?: string) =>
  pathwayEvent('voice', 'asked', at, { answer: 'To stay.', askOn })

it('tells at which stages the child was asked since, the last time that each was reached', () => {
  const sent = stepEvent('childrens-services', 'sent', '2026-03-02T09:00:00Z', { how: 'phone' })
  const held = stepEvent('strategy-meeting', 'decided', '2026-03-05T09:00:00Z')
  const file = bareCase({
    openedAt: new Date('2026-03-01T09:00:00Z'),
    stepEvents: [held, sent],
    pathwayEvents: [asked('2026-03-03T09:00:00Z'), asked('2026-03-04T09:00:00Z')],
  })
  expect(stagesOf(file).map(({ title, asked }) => [title, asked && day(asked.at)])).toEqual([
    ['A concern was recorded', '2026-03-03'],
    ['Referral to children’s services', '2026-03-03'],
    ['Strategy meeting held', undefined],
  ])
  expect(voicesOf(file).map(({ happenedAt }) => day(happenedAt))).toEqual(['2026-03-04', '2026-03-03'])
  expect(voiceInWords(file)).toBe('Asked last on 4 March 2026, 9:00am; not since: Strategy meeting held')
  expect(voiceInWords(bareCase())).toBe('Not asked yet')
  // Before the concern was written down counts too.
  const before = bareCase({
    openedAt: new Date('2026-03-04T09:00:00Z'),
    pathwayEvents: [asked('2026-03-03T09:00:00Z')],
  })
  expect(voiceInWords(before)).toBe('Asked last on 3 March 2026, 9:00am')
})

it('names each stage in the words of the nation', () => {
  const stepEvents = [stepEvent('strategy-meeting', 'decided', '2026-03-05T09:00:00Z')]
  const titles = nations.map(nation =>
    stagesOf(bareCase({ nation, stepEvents }))
      .map(({ title }) => title)
      .join(),
  )
  expect(titles.filter(each => /IRD/.test(each))).toHaveLength(1)
})

it('sets a day to ask again, which the next asking meets', () => {
  const first = asked('2026-03-03T09:00:00Z', '2026-03-10')
  const [clock] = clocksOf(bareCase({ pathwayEvents: [first] }))
  expect(clock).toMatchObject({ due: { on: '2026-03-10' }, metAt: null })
  expect(clock && lateness(clock, new Date('2026-03-11T09:00:00Z'))).toBe('late')
  const [met] = clocksOf(bareCase({ pathwayEvents: [first, asked('2026-03-12T09:00:00Z')] }))
  expect(met?.metAt).toEqual(new Date('2026-03-12T09:00:00Z'))
})

it('counts what the child said wherever it is recorded, and says where it stands', () => {
  const file = bareCase({
    openedAt: new Date('2026-03-01T09:00:00Z'),
    planAskedOn: '2026-03-06',
    pathwayEvents: [
      pathwayEvent('step-20', 'done', '2026-03-05T09:00:00Z', { held: 'held', said: 'I was in a house.' }),
      pathwayEvent('step-08', 'done', '2026-03-02T09:00:00Z', { wish: 'To be near my sister.' }),
      pathwayEvent('step-19', 'done', '2026-03-04T09:00:00Z', { decided: 'To stay.' }),
      asked('2026-03-03T09:00:00Z'),
    ],
  })
  expect(askingsOf(file).map(({ at, stands }) => [day(at), stands?.place])).toEqual([
    ['2026-03-02', 'steps#step-08'],
    ['2026-03-03', undefined],
    ['2026-03-05', 'steps#step-20'],
    ['2026-03-06', 'plan'],
  ])
  expect(voiceInWords(file)).toBe('Asked last on 6 March 2026')
  expect(voiceInWords(bareCase({ planAskedOn: '2026-03-06' }))).toBe('Asked last on 6 March 2026')
})

it.each(nations)('asks again after protection, a conference and a request to close, in %s', nation => {
  const file = bareCase({
    nation,
    openedAt: new Date('2026-03-01T09:00:00Z'),
    stepEvents: [
      stepEvent('childrens-services', 'decided', '2026-03-12T09:00:00Z', { decision: 'conference-held' }),
    ],
    pathwayEvents: [
      pathwayEvent('step-07', 'police-protection-started', '2026-03-02T09:00:00Z'),
      pathwayEvent('step-07', 'emergency-order-granted', '2026-03-03T09:00:00Z'),
      pathwayEvent('step-07', 'emergency-order-extended', '2026-03-10T09:00:00Z'),
      pathwayEvent('step-18', 'review-conference-held', '2026-05-12T09:00:00Z'),
      asked('2026-03-10T10:00:00Z'),
    ],
    closingAskedAt: new Date('2026-06-01T09:00:00Z'),
  })
  const titles = stagesOf(file).map(({ title, asked }) => `${asked ? '' : 'not '}${title}`)
  expect(titles.slice(0, 4).filter(title => title.startsWith('not'))).toEqual([])
  expect(titles.slice(4)).toEqual([
    `not ${nation === 'Scotland' ? 'The child protection planning meeting (CPPM) was held' : nation === 'Northern Ireland' ? 'The initial child protection case conference was held' : 'The initial child protection conference was held'}`,
    expect.stringMatching(/^not /),
    'not It was asked to close the case',
  ])
})
