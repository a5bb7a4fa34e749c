import { describe, expect, it } from 'vitest'
import { boardAddress, readBoardQuery, whoseId } from './board'

const team = '01a22525-c661-7351-982e-ae9c506c8c7f'

describe('what the board is asked for', () => {
  it('is all three lists, of what somebody usually sees, when nothing is said', () => {
    expect(readBoardQuery({}, 'all')).toEqual({ list: null, page: 1, whose: 'all', only: null, wrong: false })
    expect(readBoardQuery({ whose: '' }, 'me')).toMatchObject({ whose: 'me', wrong: false })
  })

  it('is a list, a page, and whose cases, a team’s too', () => {
    expect(readBoardQuery({ due: 'week', page: '3', whose: 'team' }, 'all')).toEqual({
      list: 'week',
      page: 3,
      whose: 'team',
      only: null,
      wrong: false,
    })
    expect(readBoardQuery({ whose: team }, 'me').whose).toEqual({ team })
    expect(whoseId({ team })).toBe(team)
    expect(whoseId('all')).toBe('all')
  })

  it('is what one colleague holds, one clock, or what one party must do, where the list is narrowed to it', () => {
    const all = { whose: 'all' }
    expect(readBoardQuery({ ...all, person: team }, 'me').whose).toEqual({ person: team })
    expect(readBoardQuery({ ...all, clock: 'assessment' }, 'me').only).toEqual({ clock: 'assessment' })
    expect(readBoardQuery({ ...all, waitsFor: 'police' }, 'me').only).toEqual({ waitsFor: 'police' })
    for (const wrong of [{ person: 'x' }, { clock: 'no clock' }, { waitsFor: 'nobody' }])
      expect(readBoardQuery({ ...all, ...wrong }, 'me')).toMatchObject({
        whose: 'all',
        only: null,
        wrong: true,
      })
    expect(whoseId({ person: team })).toBe('all')
  })

  it('says when whose cases cannot be read, and takes all three or the first page for what is neither', () => {
    for (const whose of ['everybody', '../x', `${team}0`])
      expect(readBoardQuery({ whose }, 'me')).toMatchObject({ whose: 'all', wrong: true })
    expect(readBoardQuery({ due: ['month', 'late'], page: '2' }, 'me')).toMatchObject({ list: null, page: 1 })
    expect(readBoardQuery({ due: 'late', page: '-1' }, 'me')).toMatchObject({ list: 'late', page: 1 })
  })
})

it('stands in an address without whose cases it shows', () => {
  expect(boardAddress(undefined)).toBe('/clocks')
  expect(boardAddress('sealed')).toBe('/clocks?narrowed=sealed')
  expect(boardAddress(undefined, 'late')).toBe('/clocks?due=late')
  expect(boardAddress('sealed', 'today', 2)).toBe('/clocks?due=today&narrowed=sealed&page=2')
})
