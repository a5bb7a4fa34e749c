import { describe, expect, it } from 'vitest'
import { entry } from '../../../tests/cast/case-file'
import { corrected, standingEntry } from './standing'

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

describe('of several corrections of one entry', () => {
  const last = entry({ id: 'last', correctsId: 'later', what: 'Right.', writtenAt: at(12) })
  const all = [one, later, sooner, last]

  it('one line stands, for whichever of them one asks, and the rest gives way', () => {
    for (const id of ['one', 'sooner', 'later', 'last']) expect(standingEntry(all, id)?.id).toBe('last')
    expect(corrected(all).gone.toSorted()).toEqual(['later', 'one', 'sooner'])
    expect(corrected(all).before('last')).toEqual(['one', 'later'])
    expect(corrected(all).before('other')).toEqual([])
    expect(corrected(all).standing('other')).toBe('other')
  })

  it('is told from the corrections alone', () => {
    expect(corrected([later, sooner, last]).gone.toSorted()).toEqual(['later', 'one', 'sooner'])
  })

  it('what was ticked counts on, unless a later one says all of it anew', () => {
    expect(['one', 'later', 'sooner', 'last'].map(corrected(all).counts)).toEqual([true, true, true, true])
    const anew = corrected([one, { ...later, restates: true }, sooner, last])
    expect(['one', 'later', 'sooner', 'last', 'other'].map(anew.counts)).toEqual([
      false,
      true,
      false,
      true,
      true,
    ])
  })
})
