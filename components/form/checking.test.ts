import { expect, it } from 'vitest'
import { formNow } from '@/lib/domain/time/now'
import { occurred } from '@/lib/forms/ask'
import { form } from '@/lib/forms/form'
import { wrongOn } from './checking'

const asked = form({
  id: 'over',
  version: 1,
  title: 'Over',
  questions: { when: occurred({ ask: 'Since when?' }) },
})

/** What is wrong with a time so many minutes from now, on a page that was made so many minutes ago. */
function wrong(minutes: number, made: number) {
  const at = (from: number) => formNow(new Date(Date.now() + from * 60_000))
  const { day, time } = at(minutes)
  const [year = '', month = '', date = ''] = day.split('-')
  const given = {
    'when.precision': 'exact',
    'when.year': year,
    'when.month': month,
    'when.day': date,
    'when.time': time,
  }
  return wrongOn(asked, asked.questions, given, at(-made)).when
}

it('takes what happened while the page stood open, and nothing that is still to come', () => {
  expect(wrong(-2, 60)).toBeUndefined()
  expect(wrong(-90, 60)).toBeUndefined()
  expect(wrong(5, 60)).toMatch(/in the future/)
  // This computer's clock is behind the server's.
  expect(wrong(5, -10)).toBeUndefined()
})
