import { expect, it } from 'vitest'
import { textsIn } from '../../tests/cast/nation-words'
import { clocks } from './clock/clocks'
import { triggers } from './clock/triggers'
import { terms } from './guidance/terms'
import { nations } from './nation/nation'
import { publications } from './pathway/sources'
import { stepsIn } from './pathway/steps-in'
import { titleIn } from './step/in-nation'

it('names no paper that its readers do not have', () => {
  const said = textsIn([publications, clocks, terms, triggers, nations.map(stepsIn)])
  expect(said.length).toBeGreaterThan(500)
  expect(said.filter(words => /fact base/i.test(words))).toEqual([])
})

it('ends no source in the middle of a sentence', () => {
  const ends = [...Object.values(terms).map(({ source }) => source), ...clocks.map(({ source }) => source)]
  expect(ends.filter(source => /\b(this|the|a|of|in|and|or)$/.test(source))).toEqual([])
})

it('calls the meeting of the agencies by one name on its step, its card and its clock', () => {
  for (const nation of nations) {
    const title = titleIn('strategy-meeting', nation)
    expect(stepsIn(nation).find(({ id }) => id === 'step-05')?.title).toBe(title)
  }
  expect(triggers['strategy-discussion'].every).toMatch(/strategy meeting/)
})
