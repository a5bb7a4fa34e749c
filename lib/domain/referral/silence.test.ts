import { describe, expect, it } from 'vitest'
import { bareCase, pathwayEvent, stepEvent } from '../../../tests/cast/bare-case'
import type { CaseFile, StepEventView } from '../case/case-file'
import { type Nation, nations } from '../nation/nation'
import { clocksOf, lateness } from '../step/clocks'
import { steps } from '../step/steps'
import { ledgerOf } from './ledger'
import { referralStands } from './standing'

// Thursday 26 March 2026; Good Friday is 3 April, Easter Monday 6 April.
const at = (day: string, time = '09:00') => `2026-${day}T${time}:00Z`
const told = (step: StepEventView['step'], answers = {}, day = '03-26') =>
  stepEvent(step, 'sent', at(day), { how: 'form', ...answers })
const open = (file: CaseFile) =>
  clocksOf(file)
    .filter(({ metAt, clock }) => !metAt && clock.id.startsWith('silence'))
    .map(({ clock, due, party }) => [clock.id, 'on' in due && due.on, party])
const standing = (file: CaseFile, day: string) => {
  const [last] = ledgerOf(file)
  return last && referralStands(last, file, new Date(at(day, '12:00')))
}
const word = (file: CaseFile, day: string) => standing(file, day)?.word

describe('silence where neither the law nor anybody sets a day', () => {
  const silent = (nation: Nation, step: StepEventView['step'], answers = {}) =>
    bareCase({ nation, stepEvents: [told(step, answers)] })

  it('is asked after by a day of its own, which goes red, of the social work service in Scotland too', () => {
    const file = silent('Scotland', 'childrens-services')
    expect(open(file)).toEqual([['silence-of-protectors', '2026-03-30', 'services']])
    expect(word(file, '03-27')).toMatch(/^Nobody set a day: ask again on .*30 March/)
    expect(standing(file, '03-31')).toMatchObject({
      tone: 'danger',
      due: '2026-03-30',
      word: expect.stringMatching(/^No answer, and nobody set a day/),
    })
    const [clock] = clocksOf(file).filter(({ metAt }) => !metAt)
    expect(clock && lateness(clock, new Date(at('03-31')))).toBe('late')
    expect(clock?.clock.status).toBe('to be confirmed')
  })

  it('leaves no contact of any card in any nation without a day', () => {
    for (const nation of nations)
      for (const { id } of steps) {
        const file = silent(nation, id)
        expect(standing(file, '03-27')?.due, `${nation} ${id}`).toBeDefined()
        expect(standing(file, '12-31')?.tone, `${nation} ${id}`).toBe('danger')
      }
    expect(open(silent('England', 'childrens-services'))).toEqual([])
    expect(open(silent('England', 'designated-officer'))).toEqual([
      ['silence-of-agency', '2026-04-02', 'designated-officer'],
    ])
  })

  it('is never said of a call that they answered, and ends with their reference', () => {
    for (const answers of [{ how: '999' }, { how: '101', reference: 'MID-1' }]) {
      const file = silent('England', 'police', answers)
      expect(open(file)).toEqual([])
      expect(standing(file, '12-31')).toMatchObject({ tone: 'done', can: ['chased'] })
    }
    const called = told('police', { how: '101' })
    expect(open(bareCase({ stepEvents: [called] }))).toHaveLength(1)
    const given = stepEvent('police', 'acknowledged', at('03-27'), { reference: 'MID-1' })
    const file = bareCase({ stepEvents: [called, given] })
    expect(open(file)).toEqual([])
    expect(word(file, '12-31')).toBe('They have it')
  })

  it('goes by the day that somebody set, with the call, in writing after it, or when they were asked again', () => {
    const set = silent('Scotland', 'childrens-services', { chaseOn: '2026-04-10' })
    expect(open(set)).toEqual([])
    expect(word(set, '03-31')).toMatch(/^No answer yet: ask again on .*10 April/)
    const called = told('childrens-services', { how: 'phone' })
    const chased = pathwayEvent('referral', 'chased', at('03-30'), {
      about: called.id,
      chaseOn: '2026-04-08',
    })
    const file = bareCase({ nation: 'Scotland', stepEvents: [called], pathwayEvents: [chased] })
    expect(open(file)).toEqual([])
    expect(word(file, '03-31')).toMatch(/8 April/)
    const written = stepEvent('childrens-services', 'sent', at('03-27'), {
      how: 'form',
      chaseOn: '2026-04-09',
    })
    const both = bareCase({ nation: 'Scotland', stepEvents: [called, written] })
    expect([open(both), word(both, '03-31')]).toEqual([[], expect.stringMatching(/9 April/)])
  })

  it('begins anew where they only have it, and ends with what they decided, in whichever round', () => {
    const first = told('childrens-services')
    const has = stepEvent('childrens-services', 'acknowledged', at('03-27'), {})
    const decided = stepEvent('childrens-services', 'decided', at('04-01'), { decision: 'assessment' })
    const again = stepEvent('childrens-services', 'sent', at('03-30'), { how: 'form', authority: 'Fife' })
    const file = (...stepEvents: StepEventView[]) => bareCase({ nation: 'Scotland', stepEvents })
    expect(open(file(first, has))).toEqual([['silence-of-protectors', '2026-03-31', 'services']])
    expect(open(file(first, again))).toHaveLength(2)
    for (const all of [file(first, has, decided), file(first, again, decided)]) {
      expect(open(all)).toEqual([])
      expect(ledgerOf(all).map(each => referralStands(each, all, new Date(at('12-31'))).tone)).not.toContain(
        'danger',
      )
    }
  })

  it('waits for a meeting that has a date until it was to be held, and for nothing that two people let be', () => {
    const asked = told('strategy-meeting')
    const fixed = stepEvent('strategy-meeting', 'acknowledged', at('03-27'), {
      meetingAt: '2026-04-07T10:00',
    })
    expect(open(bareCase({ stepEvents: [asked, fixed] }))).toEqual([
      ['silence-of-protectors', '2026-04-09', 'services'],
    ])
    const proposed = stepEvent('strategy-meeting', 'not-needed', at('03-27'))
    const agreed = stepEvent('strategy-meeting', 'not-needed-agreed', at('03-27', '11:00'))
    expect(open(bareCase({ stepEvents: [asked, proposed] }))).toHaveLength(1)
    expect(open(bareCase({ stepEvents: [asked, proposed, agreed] }))).toEqual([])
  })
})
