import { describe, expect, it } from 'vitest'
import { wereTold } from './danger'

const openedAt = new Date('2026-03-26T20:00:00Z')
const hours = (count: number) => new Date(openedAt.getTime() + count * 3_600_000)
const call = (happenedAt: Date, step = 'police', writtenAt = hours(72)) => ({
  caseId: 'one',
  step,
  happenedAt,
  writtenAt,
})
const raised = { change: 'raised', writtenAt: hours(48), cameFrom: null } as const

describe('whether the police were told of danger', () => {
  it('that a concern told of: by a call since the day before it was sent, and by none of long ago', () => {
    const told = (...calls: Date[]) =>
      wereTold(
        'police',
        openedAt,
        [],
        calls.map(at => call(at)),
      )
    expect(told()).toBe(false)
    expect(told(new Date('1999-01-01T10:00:00Z'), hours(-25))).toBe(false)
    expect(told(hours(-23))).toBe(true)
    expect(told(hours(2))).toBe(true)
  })

  it('that was raised since: by a call of its own time', () => {
    const told = (at: Date) => wereTold('police', openedAt, [raised], [call(at)])
    expect([told(hours(1)), told(hours(46)), told(hours(47.5)), told(hours(49))]).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  it('by the call that was recorded with the concern itself, whenever that was', () => {
    const with34 = call(hours(-34), 'police', openedAt)
    expect(wereTold('police', openedAt, [], [with34])).toBe(true)
    expect(wereTold('police', openedAt, [raised], [with34])).toBe(false)
    expect(wereTold('police', openedAt, [], [call(hours(-34), 'police', hours(1))])).toBe(false)
  })

  it('by a call to them and to nobody else', () => {
    expect(wereTold('police', openedAt, [], [call(hours(1), 'childrens-services')])).toBe(false)
  })
})
