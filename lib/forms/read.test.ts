import { expect, it } from 'vitest'
import { oneOf, text, yesNo } from './ask'
import { form } from './form'
import { moreAsked } from './more-asked'
import { readPage } from './read'

const two = form({
  id: 'two',
  version: 1,
  title: 'Two',
  questions: {
    name: text({ ask: 'Name' }),
    safe: oneOf({ ask: 'Safe?', options: yesNo }),
    why: text({ ask: 'Why?' }),
  },
  when: { why: { safe: ['no'] } },
})
const now = { day: '2026-03-26', time: '12:00' }
const read = (given: Record<string, string>, shown: string) => readPage(two, given, now, shown)

it('asks a question that has just opened before it can be wrong', () => {
  const given = { name: 'Mo', safe: 'no' }
  expect(read(given, 'name safe')).toEqual({ ok: false, reply: { message: moreAsked, given } })
  expect(read(given, 'name safe why')).toMatchObject({ reply: { errors: { why: expect.any(String) } } })
})

it('says first what is wrong with what stood there', () => {
  expect(read({ name: '', safe: 'no' }, 'name safe')).toMatchObject({
    reply: { errors: { name: expect.any(String) } },
  })
  expect(
    Object.keys((read({ name: '', safe: 'no' }, 'name safe') as { reply: { errors: object } }).reply.errors),
  ).toEqual(['name'])
})

it('gives the answers, asked or not by what stood there', () => {
  const answers = { name: 'Mo', safe: 'yes' }
  expect(read(answers, 'name safe')).toEqual({ ok: true, answers })
  expect(read(answers, '')).toEqual({ ok: true, answers })
})

it('never waits for what no answer opens and the page left out', () => {
  const given = { name: 'Mo', safe: 'yes' }
  expect(read(given, 'name')).toEqual({ ok: true, answers: given })
  expect(read({ safe: 'yes' }, 'safe')).toMatchObject({ reply: { errors: { name: expect.any(String) } } })
})
