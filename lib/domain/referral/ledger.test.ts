import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareCase, pathwayEvent, stepEvent } from '../../../tests/cast/bare-case'
import type { CaseFile, PathwayEventView } from '../case/case-file'
import { nations } from '../nation/nation'
import { clocksOf, lateness } from '../step/clocks'
import { agencies } from './agencies'
import { ledgerOf } from './ledger'
import { referralIn, referralProblem } from './order'
import { referralStands } from './standing'
import { daysSet } from './threads'

const at = (hour: number) =>
  `2026-03-${String(10 + Math.floor(hour / 24)).padStart(2, '0')}T${String(hour % 24).padStart(2, '0')}:00:00Z`
const told = (agency: string, hour: number, chaseOn?: string) =>
  pathwayEvent('referral', 'told', at(hour), {
    agency,
    to: 'M. Osei, duty worker',
    how: 'phone',
    answer: 'Asked for a guardian.',
    awaited: chaseOn ? 'yes' : 'no',
    chaseOn,
  })
const of = (first: { id: string }, event: string, hour: number, answers: PathwayEventView['answers'] = {}) =>
  pathwayEvent('referral', event, at(hour), {
    about: first.id,
    to: 'A. Reader',
    answer: `${event}.`,
    ...answers,
  })
const standing = (file: CaseFile, id: string, today: string) => {
  const referral = referralIn(file, id)
  if (!referral) throw new Error('It is not in the ledger.')
  return referralStands(referral, file, new Date(`${today}T12:00:00Z`))
}

describe('the ledger of referrals', () => {
  const line = told('advice-line', 1, '2026-03-12')

  it('has what the cards record and what it alone has, the last first, nothing twice', () => {
    const police = stepEvent('police', 'sent', at(0), { how: '101', to: 'PC 12', reference: 'MID-1' })
    const phoned = stepEvent('childrens-services', 'sent', at(2), { how: 'phone', authority: 'Kestrelford' })
    const written = stepEvent('childrens-services', 'sent', at(5), { how: 'form', authority: 'Kestrelford' })
    const decided = stepEvent('childrens-services', 'decided', at(9), {
      decision: 'no-action',
      answer: 'Below threshold.',
    })
    const passed = pathwayEvent('step-10', 'passed-on', at(11), { to: 'The police', chaseOn: '2026-03-15' })
    const file = bareCase({ stepEvents: [decided, written, phoned, police], pathwayEvents: [passed, line] })
    expect(ledgerOf(file).map(({ agency, card, reference }) => [agency, card, reference])).toEqual([
      ['NRM, through a first responder', 'nrm', undefined],
      ['Children’s services', 'childrens-services', undefined],
      ['An advice line', null, undefined],
      ['Police', 'police', 'MID-1'],
    ])
    expect(referralIn(file, phoned.id)?.answer).toMatchObject({
      decision: 'No further action',
      declined: true,
      words: 'Below threshold.',
    })
    expect(referralIn(file, written.id)).toBeUndefined()
  })

  it('is red where nobody answered by the day that was set, and until then says when to ask', () => {
    const file = bareCase({ pathwayEvents: [line] })
    expect(standing(file, line.id, '2026-03-11')).toMatchObject({
      tone: 'soon',
      due: '2026-03-12',
      can: ['answer', 'chased'],
    })
    expect(standing(file, line.id, '2026-03-12').word).toBe('No answer yet: ask again today')
    expect(standing(file, line.id, '2026-03-13')).toMatchObject({ tone: 'danger', due: '2026-03-12' })
    const [clock] = clocksOf(file)
    expect(clock && lateness(clock, new Date('2026-03-13T09:00:00Z'))).toBe('late')
    const asked = bareCase({ pathwayEvents: [line, of(line, 'chased', 60, { chaseOn: '2026-03-20' })] })
    expect(standing(asked, line.id, '2026-03-13')).toMatchObject({ tone: 'soon', due: '2026-03-20' })
    const only = told('education', 1)
    expect(standing(bareCase({ pathwayEvents: [only] }), only.id, '2027-01-01')).toMatchObject({
      word: 'Told',
      tone: 'done',
    })
  })

  it('takes a no through the steps of a challenge, each with its day, to its end', () => {
    const no = of(line, 'answer', 20, { came: 'declined', answer: 'Not ours.' })
    const first = of(line, 'challenged', 24, { level: 'worker', chaseOn: '2026-03-14' })
    const second = of(line, 'challenged', 90, { level: 'manager', chaseOn: '2026-03-16' })
    const end = of(line, 'settled', 120, { outcome: 'changed' })
    const file = (...events: PathwayEventView[]) => bareCase({ pathwayEvents: [line, ...events] })
    expect(standing(file(no), line.id, '2026-03-13')).toMatchObject({
      tone: 'soon',
      can: ['answer', 'challenged'],
    })
    expect(standing(file(no, first), line.id, '2026-03-15')).toMatchObject({
      tone: 'danger',
      due: '2026-03-14',
    })
    expect(daysSet(file(no, first, second)).map(({ on, metAt }) => [on, metAt !== null])).toEqual([
      ['2026-03-12', true],
      ['2026-03-14', true],
      ['2026-03-16', false],
    ])
    const settled = file(no, first, second, end)
    expect(standing(settled, line.id, '2026-04-01')).toMatchObject({
      word: 'Settled: They changed their decision',
      tone: 'done',
    })
    expect(clocksOf(settled).filter(({ metAt }) => metAt === null)).toEqual([])
  })

  it('ends the asking with what the card records, or with an answer that came before it and was written down after', () => {
    const sent = stepEvent('childrens-services', 'sent', at(1), { how: 'form', authority: 'Kestrelford' })
    const asked = of(sent, 'chased', 30, { chaseOn: '2026-03-20' })
    const decided = stepEvent('childrens-services', 'decided', at(40), { decision: 'assessment' })
    const open = (file: CaseFile) => daysSet(file).filter(({ metAt }) => metAt === null).length
    expect(open(bareCase({ stepEvents: [sent], pathwayEvents: [asked] }))).toBe(1)
    const answered = bareCase({ stepEvents: [sent, decided], pathwayEvents: [asked] })
    expect(open(answered)).toBe(0)
    expect(standing(answered, sent.id, '2026-04-01')).toMatchObject({ word: 'Answered', due: undefined })
    // Recorded late: they had answered at noon, and somebody asked at two.
    const late = { ...of(line, 'answer', 36, { came: 'answered' }), writtenAt: new Date(at(50)) }
    const again = of(line, 'chased', 38, { chaseOn: '2026-03-20' })
    expect(open(bareCase({ pathwayEvents: [line, again, late] }))).toBe(0)
    // Of a referral that was passed on, its own day; the NRM's reference ends it.
    const passed = pathwayEvent('step-10', 'passed-on', at(1), { to: 'Police', chaseOn: '2026-03-12' })
    const waiting = bareCase({ pathwayEvents: [passed] })
    expect(standing(waiting, passed.id, '2026-03-13')).toMatchObject({ tone: 'danger', due: '2026-03-12' })
    const chased = of(passed, 'chased', 60, { chaseOn: '2026-03-14' })
    const reference = stepEvent('nrm', 'sent', at(70), { to: 'Police', reference: 'NRM-1' })
    expect(open(bareCase({ stepEvents: [reference], pathwayEvents: [passed, chased] }))).toBe(0)
  })

  it('is no longer settled once they answer otherwise', () => {
    const sent = stepEvent('childrens-services', 'sent', at(1), { how: 'form', authority: 'Kestrelford' })
    const no = stepEvent('childrens-services', 'decided', at(5), { decision: 'no-action' })
    const own = [
      of(sent, 'challenged', 6, { level: 'worker', chaseOn: '2026-03-12' }),
      of(sent, 'settled', 8, { outcome: 'changed' }),
    ]
    const file = (...more: ReturnType<typeof stepEvent>[]) =>
      bareCase({ stepEvents: [sent, no, ...more], pathwayEvents: own })
    expect(standing(file(), sent.id, '2026-03-11')).toMatchObject({ tone: 'done' })
    const again = stepEvent('childrens-services', 'decided', at(20), { decision: 'no-action' })
    expect(standing(file(again), sent.id, '2026-03-11')).toMatchObject({ tone: 'soon', can: ['challenged'] })
  })

  it('says why something cannot be recorded of it', () => {
    const file = bareCase({ pathwayEvents: [line] })
    const why = (what: 'answer' | 'challenged' | 'settled', when?: string) => {
      const referral = referralIn(file, line.id)
      return referral ? referralProblem(what, referral, { when }) : undefined
    }
    expect(why('answer')).toBeNull()
    expect(why('answer', '2026-03-09T09:00')).toMatch(/before they were told/)
    expect(why('challenged')).toMatch(/Record first what they answered/)
    expect(why('settled')).toMatch(/No challenge/)
    const called = stepEvent('police', 'sent', at(0), { how: '101' })
    const card = referralIn(bareCase({ stepEvents: [called] }), called.id)
    expect(card && referralProblem('answer', card, {})).toMatch(/own card/)
  })

  it('names each agency in each nation, and loses no event and no day whatever was recorded', () => {
    for (const nation of nations)
      for (const { id } of agencies) {
        const first = told(id, 0, '2026-03-11')
        expect(ledgerOf(bareCase({ nation, pathwayEvents: [first] }))[0]?.agency.length).toBeGreaterThan(4)
      }
    const kinds = ['answer', 'chased', 'challenged', 'settled'] as const
    const event = fc.record({
      what: fc.constantFrom(...kinds),
      hour: fc.nat(500),
      came: fc.constantFrom('acknowledged', 'answered', 'declined'),
      day: fc.nat(20),
    })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), events => {
        const first = told('health', 0, '2026-03-11')
        const then = events.map(({ what, hour, came, day }) =>
          of(first, what, hour + 1, {
            came,
            chaseOn:
              what === 'settled' || (what === 'answer' && came !== 'acknowledged')
                ? undefined
                : `2026-03-${11 + day}`,
          }),
        )
        const file = bareCase({ pathwayEvents: [first, ...then] })
        const days = [first, ...then].filter(({ answers }) => answers.chaseOn)
        expect(daysSet(file)).toHaveLength(days.length)
        expect(ledgerOf(file)).toHaveLength(1)
        // Whatever waits on the page is a clock that runs, and the other way round.
        const { due } = standing(file, first.id, '2026-03-11')
        const running = clocksOf(file).filter(({ metAt }) => metAt === null)
        expect(running.length > 0).toBe(due !== undefined)
      }),
    )
  })
})
