import { expect, it } from 'vitest'
import { longText, oneOf, text } from './ask'
import { roomIn, roomInLines } from './room'

it('says of every box and of every unusual line how much it takes, and of the usual ones once', () => {
  const yes = oneOf({ ask: 'Yes?', options: [{ id: 'yes', label: 'Yes' }] })
  expect(roomIn(longText({ ask: 'What?' }))).toBe('Up to 15,000 characters.')
  expect(roomIn(text({ ask: 'Where?', max: 500 }))).toBe('Up to 500 characters.')
  expect(roomIn(text({ ask: 'Where?', grows: true }))).toBe('Up to 200 characters.')
  expect([roomIn(text({ ask: 'Who?' })), roomIn(yes)]).toEqual(['', ''])
  expect(roomInLines({ who: text({ ask: 'Who?' }), yes })).toMatch(/^A one-line .* 200 characters/)
  expect(roomInLines({ where: text({ ask: 'Where?', max: 500 }), what: longText({ ask: 'What?' }) })).toBe('')
})
