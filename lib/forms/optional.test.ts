import { expect, it } from 'vitest'
import { oneOf, text, yesNo } from './ask'
import { form } from './form'
import { isAllOptional } from './optional'

const words = (optional: boolean) => text({ ask: 'What?', hint: 'Anything.', optional })
const of = (...optional: boolean[]) => {
  const questions = Object.fromEntries(optional.map((may, index) => [`q${index}`, words(may)]))
  return form({ id: 'any', version: 1, title: 'Any', questions })
}
const all = (each: ReturnType<typeof of>) => isAllOptional(each, each.questions)

it('says once of many questions that all may be left blank, and never where one may not', () => {
  expect(all(of(true, true, true))).toBe(true)
  expect(all(of(true, true, false))).toBe(false)
  expect(all(of(true, true))).toBe(false)
})

it('does not count what is asked only after an answer', () => {
  const questions = {
    a: oneOf({ ask: 'A?', options: yesNo, optional: true }),
    b: words(true),
    c: words(true),
  }
  const more = form({
    id: 'more',
    version: 1,
    title: 'More',
    questions: { ...questions, d: words(false) },
    when: { d: { a: ['yes'] } },
  })
  expect(isAllOptional(more, more.questions)).toBe(true)
})
