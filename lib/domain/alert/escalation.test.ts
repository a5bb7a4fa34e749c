import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Able, type Call, goesNoFurther, nextCall, type Rung, rungs } from './escalation'

const raised = new Date('2026-11-27T23:00:00Z')
const after = (minutes: number) => new Date(raised.getTime() + minutes * 60_000)
const rota: Able[] = [
  { who: 'Lea', rung: 'lead' },
  { who: 'Dee', rung: 'deputy' },
  { who: 'Max', rung: 'manager' },
  { who: 'Lea', rung: 'leads' },
  { who: 'Dee', rung: 'leads' },
  { who: 'Lou', rung: 'leads' },
  { who: 'Max', rung: 'managers' },
  { who: 'Mia', rung: 'managers' },
]
const call = (who: string, rung: Rung, minutes: number): Call => ({ who, rung, at: after(minutes) })
const next = (calls: Call[], minutes: number, able = rota, raisedBy = 'Ana') =>
  nextCall({ raisedBy, calls, able }, after(minutes))

const gone = (calls: Call[], minutes: number) => goesNoFurther(calls, after(minutes))

describe('an alert that nobody has read', () => {
  const lead = call('Lea', 'lead', 0)
  const deputy = call('Dee', 'deputy', 15)
  const manager = call('Max', 'manager', 30)

  it('goes to the lead on call at once', () => {
    expect(next([], 0)).toEqual({ rung: 'lead', people: ['Lea'] })
  })

  it('goes to the deputy after a quarter of an hour, and not a moment before', () => {
    expect(next([lead], 14.99)).toBeNull()
    expect(next([lead], 15)).toEqual({ rung: 'deputy', people: ['Dee'] })
  })

  it('goes on to the manager, and then to whoever the rota left out', () => {
    expect(next([lead, deputy], 29)).toBeNull()
    expect(next([deputy, lead], 30)).toEqual({ rung: 'manager', people: ['Max'] })
    const three = [lead, deputy, manager]
    expect(next(three, 45)).toEqual({ rung: 'leads', people: ['Lou'] })
    const four = [...three, call('Lou', 'leads', 45)]
    expect(next(four, 60)).toEqual({ rung: 'managers', people: ['Mia'] })
    expect(next([...four, call('Mia', 'managers', 60)], 900)).toBeNull()
  })

  it('passes over a gap in the rota without waiting', () => {
    const without = (...gaps: Rung[]) => rota.filter(each => !gaps.includes(each.rung))
    expect(next([], 0, without('lead'))).toEqual({ rung: 'deputy', people: ['Dee'] })
    expect(next([lead], 15, without('deputy'))).toEqual({ rung: 'manager', people: ['Max'] })
    const nobody = without('lead', 'deputy', 'manager')
    expect(next([], 0, nobody)).toEqual({ rung: 'leads', people: ['Lea', 'Dee', 'Lou'] })
    expect(next([], 0, [{ who: 'Mia', rung: 'managers' }])).toEqual({ rung: 'managers', people: ['Mia'] })
    expect(next([], 0, [])).toBeNull()
  })

  it('never goes to whoever raised it', () => {
    expect(next([], 0, rota, 'Lea')).toEqual({ rung: 'deputy', people: ['Dee'] })
    expect(next([], 0, [{ who: 'Lea', rung: 'leads' }], 'Lea')).toBeNull()
  })

  it('goes one rung at a time after a stop, so that each has the time to read it', () => {
    expect(next([lead], 600)).toEqual({ rung: 'deputy', people: ['Dee'] })
    expect(next([lead, call('Dee', 'deputy', 600)], 610)).toBeNull()
  })

  it('is said to go no further once it went to every manager, to nobody, or to nobody else in time', () => {
    expect(gone([], 0)).toBe(true)
    expect(gone([lead], 19)).toBe(false)
    expect(gone([deputy, lead], 34)).toBe(false)
    expect(gone([deputy, lead], 35)).toBe(true)
    expect(gone([lead, call('Mia', 'managers', 15)], 16)).toBe(true)
  })

  it('goes to everybody once, and ends, whatever the rota', () => {
    const able = fc.array(
      fc.record({ who: fc.constantFrom('a', 'b', 'c', 'd', 'e'), rung: fc.constantFrom(...rungs) }),
    )
    fc.assert(
      fc.property(able, fc.constantFrom('a', 'z'), (people, raisedBy: string) => {
        const calls: Call[] = []
        for (let minutes = 0; minutes < 200; minutes += 5) {
          const found = next(calls, minutes, people, raisedBy)
          for (const who of found?.people ?? []) calls.push(call(who, found?.rung ?? 'lead', minutes))
        }
        const called = calls.map(each => each.who)
        expect(new Set(called).size).toBe(called.length)
        expect(called).not.toContain(raisedBy)
        const all = new Set<string>(people.filter(each => /s$/.test(each.rung)).map(each => each.who))
        all.delete(raisedBy)
        for (const who of all) expect(called).toContain(who)
      }),
    )
  })
})
