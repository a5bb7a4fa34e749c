import { expect, it } from 'vitest'
import { anyOf, oneOf } from './ask'
import { check } from './check'
import { form } from './form'
import { isLongChoice, isLongList } from './long-list'

const options = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${at}`, label: `No. ${at}` }))
const groups = (...counts: number[]) => counts.map(count => ({ heading: 'Some', options: options(count) }))

it('opens for one of many, and scrolls for several of many', () => {
  const one = (count: number) => isLongChoice(oneOf({ ask: 'Who?', options: options(count) }))
  expect([2, 10, 11, 200].map(one)).toEqual([false, false, true, true])
  const many = (...counts: number[]) => isLongList(anyOf({ ask: 'Who?', groups: groups(...counts) }))
  expect([many(24), many(25), many(200), many(25, 25)]).toEqual([false, true, true, false])
  expect(isLongList(oneOf({ ask: 'Who?', options: options(200) }))).toBe(false)
})

it('is not answered by the line that says to choose', () => {
  const asked = form({
    id: 'who',
    version: 1,
    title: 'Who',
    questions: { who: oneOf({ ask: 'Who?', options: options(20) }) },
  })
  const now = { day: '2026-03-26', time: '12:00' }
  expect(check(asked, { who: '' }, now)).toMatchObject({ ok: false, errors: { who: expect.any(String) } })
  expect(check(asked, { who: '19' }, now)).toMatchObject({ ok: true })
})
