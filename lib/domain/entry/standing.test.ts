import { expect, it } from 'vitest'
import { entry } from '../../../tests/cast/case-file'
import { standingEntry } from './standing'

const at = (minute: number) => new Date(Date.UTC(2026, 2, 26, 10, minute))
const one = entry({ id: 'one', what: 'First.' })
const later = entry({ id: 'later', correctsId: 'one', what: 'Written last.', writtenAt: at(9) })
const sooner = entry({ id: 'sooner', correctsId: 'one', what: 'Written before.', writtenAt: at(3) })

it('is the correction that was written last, in whatever order the entries happened', () => {
  expect(standingEntry([one], 'one')?.id).toBe('one')
  expect(standingEntry([one, later, sooner], 'one')?.id).toBe('later')
  expect(standingEntry([sooner, later, one], 'one')?.id).toBe('later')
})

it('is none where there is none, and ends where corrections go round', () => {
  expect(standingEntry([one], null)).toBeUndefined()
  const round = [
    entry({ id: 'a', correctsId: 'b', what: 'A' }),
    entry({ id: 'b', correctsId: 'a', what: 'B' }),
  ]
  expect(standingEntry(round, 'a')).toBeUndefined()
})
