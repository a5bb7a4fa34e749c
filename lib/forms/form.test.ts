import { describe, expect, it } from 'vitest'
import { anyOf, longText, oneOf, text, yesNo } from './ask'
import { form, isAsked } from './form'
import { isProse } from './question'

const road = form({
  id: 'road',
  version: 1,
  title: 'A road',
  questions: {
    first: oneOf({ ask: 'First?', options: yesNo }),
    second: oneOf({ ask: 'Second?', options: yesNo }),
    third: text({ ask: 'Third?' }),
    signs: anyOf({ ask: 'Signs?', groups: [{ heading: 'All', options: [{ id: 'a', label: 'A' }] }] }),
    both: text({ ask: 'Both?' }),
    either: text({ ask: 'Either?' }),
  },
  when: {
    second: { first: ['yes'] },
    third: { second: ['yes', 'no'] },
    both: { first: ['no'], signs: ['a'] },
    either: [{ second: ['yes'] }, { signs: ['a'] }],
  },
})
const asks = (id: string, chosen: { [id: string]: string[] }) =>
  isAsked(road, id, other => chosen[other] ?? [])

describe('a question with a condition', () => {
  it('is asked when any one of several holds', () => {
    expect(asks('either', {})).toBe(false)
    expect(asks('either', { first: ['yes'], second: ['yes'] })).toBe(true)
    expect(asks('either', { first: ['no'], second: ['yes'] })).toBe(false)
    expect(asks('either', { signs: ['a'] })).toBe(true)
  })

  it('is asked when the other holds one of the options, and one without always is', () => {
    expect(asks('first', {})).toBe(true)
    expect(asks('second', { first: ['yes'] })).toBe(true)
    expect(asks('second', { first: ['no'] })).toBe(false)
    expect(asks('second', {})).toBe(false)
  })

  it('is not opened by a question that is hidden itself', () => {
    expect(asks('third', { first: ['yes'], second: ['no'] })).toBe(true)
    expect(asks('third', { first: ['no'], second: ['no'] })).toBe(false)
  })

  it('of two others needs both', () => {
    expect(asks('both', { first: ['no'], signs: ['a'] })).toBe(true)
    expect(asks('both', { first: ['no'] })).toBe(false)
    expect(asks('both', { signs: ['a'] })).toBe(false)
  })
})

it('asks for prose in long texts, and in a line that says so, but never for a place or for kept words', () => {
  expect(isProse(longText({ ask: 'What?' }))).toBe(true)
  expect(isProse(text({ ask: 'Why?', prose: true }))).toBe(true)
  expect(isProse(text({ ask: 'Name' }))).toBe(false)
  expect(isProse(longText({ ask: 'In their words', prose: false }))).toBe(false)
  expect(isProse(longText({ ask: 'Where?', class: 'location' }))).toBe(false)
  expect(isProse(oneOf({ ask: 'Safe?', options: yesNo }))).toBe(false)
})
