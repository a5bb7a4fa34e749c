import { describe, expect, it } from 'vitest'
import { bareCase, childWith, pathwayEvent, stepEvent, worker } from '../../../tests/cast/bare-case'
import type { CaseFile } from '../case/case-file'
import { type Nation, nations } from '../nation/nation'
import { pathwayFormOf } from '../pathway/form-of'
import { nextSteps } from './next'

const told = stepEvent('childrens-services', 'sent', '2026-03-26T08:00:00Z', { how: 'form' })
const power = (expiresAt?: string) =>
  pathwayEvent('step-07', 'police-protection-started', '2026-03-26T11:00:00Z', expiresAt ? { expiresAt } : {})
const event = (step: string, what: string, at: string, answers = {}) => pathwayEvent(step, what, at, answers)
const next = (at: string, nation: Nation, more: Partial<CaseFile> = {}) =>
  nextSteps(
    bareCase({
      nation,
      workers: [worker],
      stepEvents: [told],
      pathwayEvents: [power()],
      child: childWith({ 'adult-at-risk': 'yes' }),
      ...more,
    }),
    new Date(at),
  )
const hours = { England: 72, Wales: 72, Scotland: 24, 'Northern Ireland': 72 } as const
const since = (nation: Nation, more: number) =>
  new Date(Date.parse('2026-03-26T11:00:00Z') + (hours[nation] + more) * 3_600_000).toISOString()

describe('protection that has run out', () => {
  it('is the first thing, in the nation’s words, with one button that can record what follows', () => {
    for (const nation of nations) {
      const [first, ...rest] = next(since(nation, 2), nation)
      expect(first).toMatchObject({ id: 'protection-ending', urgent: true, button: 'Record what follows it' })
      expect(first?.why).toMatch(/^By what is recorded the child has no legal protection now\./)
      expect(first?.why).not.toContain('Ask who holds it')
      const [, , , , step = '', what = ''] = first?.href.split('/') ?? []
      expect(pathwayFormOf(step, what, nation), nation).toBeDefined()
      expect(rest.map(({ id }) => id)).not.toContain('chase-police-protection')
    }
    expect(next(since('Scotland', 2), 'Scotland')[0]?.why).toMatch(
      /constable’s power .* child protection order/,
    )
    expect(next(since('Wales', 2), 'Wales')[0]?.why).toContain('section 76')
    expect(next(since('England', 2), 'England')[0]?.why).toMatch(/section 44.*section 20.*interim care order/)
  })

  it('comes after a 999 call alone, and the adult beside the child after what protects the child', () => {
    const danger = next(since('England', 2), 'England', { immediateDanger: true, stepEvents: [] })
    expect(danger.map(({ id }) => id)).toEqual(['police', 'protection-ending', 'childrens-services'])
    const child = childWith({ 'adult-at-risk': 'yes', 'placement-needed': 'yes' })
    const ids = next(since('Scotland', 2), 'Scotland', { child }).map(({ id }) => id)
    expect(ids[0]).toBe('protection-ending')
    expect(ids).not.toContain('adult-at-risk')
  })

  it('is told in its last hours by when it ends, and not before', () => {
    const [near] = next(since('Scotland', -2), 'Scotland')
    expect(near?.title).toMatch(/place of safety ends at 11:00am on 27 March 2026$/)
    expect(near?.why).toContain('from then on')
    for (const nation of nations)
      expect(next(since(nation, -13), nation).map(({ id }) => id)).not.toContain('protection-ending')
  })

  it('is over once something follows it, and a place or a status that rested on it does not', () => {
    const shown = (...more: ReturnType<typeof event>[]) =>
      next('2026-03-30T12:00:00Z', 'England', { pathwayEvents: [power(), ...more] })[0]?.id ===
      'protection-ending'
    expect(shown()).toBe(true)
    expect(shown(event('step-08', 'done', '2026-03-27T11:00:00Z'))).toBe(true)
    expect(shown(event('step-08', 'done', '2026-03-29T11:00:00Z'))).toBe(false)
    expect(shown(event('step-08', 'became-looked-after', '2026-03-27T11:00:00Z'))).toBe(false)
    expect(shown(event('step-07', 'emergency-order-granted', '2026-03-28T11:00:00Z'))).toBe(false)
    expect(shown(event('clock', 'police-protection', '2026-03-29T11:00:00Z', { answer: 'Home.' }))).toBe(
      false,
    )
    const over = {
      id: 'o',
      caseId: 'case',
      change: 'over',
      cameFrom: null,
      why: 'Safe',
      writtenBy: worker,
    } as const
    const at = (when: string) =>
      next('2026-03-30T12:00:00Z', 'England', {
        dangers: [{ ...over, happenedAt: new Date(when), writtenAt: new Date(when) }],
      })[0]?.id
    expect(at('2026-03-28T11:00:00Z')).toBe('protection-ending')
    expect(at('2026-03-29T12:00:00Z')).not.toBe('protection-ending')
  })

  it('is that of an order too, though it counts from the police protection before it', () => {
    const order = event('step-07', 'emergency-order-granted', '2026-03-27T11:00:00Z')
    const looked = event('step-08', 'became-looked-after', '2026-03-27T12:00:00Z')
    const at = (when: string, ...more: ReturnType<typeof event>[]) =>
      next(when, 'England', { pathwayEvents: [power(), order, ...more] })[0]
    expect(at('2026-04-02T12:00:00Z')?.title).toBe(
      'The emergency protection order ends at the end of 2 April 2026',
    )
    expect(at('2026-04-03T12:00:00Z', looked)).toMatchObject({
      id: 'protection-ending',
      href: '/cases/case/pathway/step-07/emergency-order-extended',
    })
    const extended = event('step-07', 'emergency-order-extended', '2026-04-02T12:00:00Z')
    expect(at('2026-04-03T12:00:00Z', extended)?.id).not.toBe('protection-ending')
    expect(at('2026-04-12T12:00:00Z', extended)?.href).toBe('/cases/case/pathway/step-08/became-looked-after')
  })

  it('by its own end, as the officer wrote it', () => {
    const pathwayEvents = [power('2026-03-26T20:00')]
    expect(next('2026-03-26T21:00:00Z', 'England', { pathwayEvents })[0]?.why).toContain(
      'ended at 8:00pm on 26 March 2026',
    )
  })
})
