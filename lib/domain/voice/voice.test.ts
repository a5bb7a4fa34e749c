import { expect, it } from 'vitest'
import { bareCase, pathwayEvent, stepEvent } from '../../../tests/cast/bare-case'
import { nations } from '../nation/nation'
import { clocksOf, lateness } from '../step/clocks'
import { stagesOf, voiceInWords, voicesOf } from './voice'

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
  expect(stagesOf(file).map(({ title, askedAt }) => [title, askedAt && day(askedAt)])).toEqual([
    ['A concern was recorded', '2026-03-03'],
    ['Referral to children’s services', '2026-03-03'],
    ['Strategy meeting held', undefined],
  ])
  expect(voicesOf(file).map(({ happenedAt }) => day(happenedAt))).toEqual(['2026-03-04', '2026-03-03'])
  expect(voiceInWords(file, day)).toBe('Asked last on 2026-03-04; not since: Strategy meeting held')
  expect(voiceInWords(bareCase(), day)).toBe('Not asked yet')
  // Before the concern was written down counts too.
  const before = bareCase({
    openedAt: new Date('2026-03-04T09:00:00Z'),
    pathwayEvents: [asked('2026-03-03T09:00:00Z')],
  })
  expect(voiceInWords(before, day)).toBe('Asked last on 2026-03-03')
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
