import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerOf } from './answer'
import { readCase } from './given'

type Case = { id: string; expected: Expected; [field: string]: unknown }
type Expected = Omit<Answer, 'clocks'> & { clocks: Partial<Answer['clocks'][number]>[] }
type Answer = ReturnType<typeof answerOf>['answer']
const file = 'tests/cast/replays.json'
const cases: Case[] = JSON.parse(readFileSync(file, 'utf8'))
const [khai] = cases as [Case]

function answered(given: unknown): Answer {
  const read = readCase(given)
  if (!read.ok) throw new Error(read.why)
  return answerOf(read.value).answer
}

describe('a case that is replayed', () => {
  it.each(cases.map(each => [each.id, each] as const))('%s comes out as it must', (_, given) => {
    const { clocks, ...expected } = given.expected
    const answer = answered(given)
    expect(answer).toMatchObject(expected)
    expect(answer.clocks).toEqual(expect.arrayContaining(clocks.map(clock => expect.objectContaining(clock))))
    for (const { name, limit, source } of answer.clocks) expect(name && limit && source).toBeTruthy()
  })

  it('tells an order that says itself when it ends by that moment and by its day', () => {
    const order = (nation: string) => {
      const at = '2026-03-27T15:00:00+00:00'
      const events = [{ event: 'emergency-order-granted', at, expiresAt: '2026-04-03T12:00:00+01:00' }]
      return answered({ ...khai, nation, events }).clocks.map(({ due, unit }) => `${due} ${unit}`)
    }
    for (const nation of ['England', 'Wales', 'Scotland', 'Northern Ireland'])
      expect(order(nation)).toEqual(
        expect.arrayContaining(['2026-04-03T12:00:00+01:00 hour', '2026-04-03 calendar_day']),
      )
    expect(order('England')).toHaveLength(3)
  })

  it('reads an order’s last day without a time as one that lasts to its end', () => {
    const more = { at: '2026-03-27T15:00:00.123456+00:00', expiresAt: '2026-04-02', enquiry: null }
    const { clocks } = answered({ ...khai, events: [{ event: 'emergency-order-granted', ...more }] })
    expect(clocks).toContainEqual(expect.objectContaining({ due: '2026-04-02', unit: 'calendar_day' }))
  })

  it('tells five words of a phrase at most', () => {
    for (const { languageHints } of cases.map(answered))
      for (const hint of languageHints) expect(hint.split(' ').length).toBeLessThanOrEqual(5)
  })
})

describe('a case that cannot be', () => {
  const why = (more: object) => {
    const read = readCase({ ...khai, ...more })
    return read.ok ? 'read' : read.why
  }
  const event = (name: string, at: string, more: object = {}) => ({ event: name, at, ...more })
  const noon = '2026-03-26T12:00:00Z'

  it.each([
    [
      { nation: 'Ireland' },
      /^nation is "Ireland" and must be one of England, Wales, Scotland, Northern Ireland\.$/,
    ],
    [{ nation: undefined }, /^nation is nothing/],
    [
      { openedAt: '2026-02-30T10:00:00Z' },
      /^openedAt is "2026-02-30T10:00:00Z" and must be a date and time that exists/,
    ],
    [{ openedAt: '2026-03-26' }, /^openedAt/],
    [{ openedAt: '2026-03-26T10:00:00' }, /^openedAt/],
    [{ facts: ['in-danger'] }, /^facts\[0\] is "in-danger" and must be one of immediate-danger, /],
    [{ facts: 'immediate-danger' }, /^facts is "immediate-danger" and must be a list\.$/],
    [
      { events: [event('party', noon)] },
      /^events\[0\]\.event is "party" and must be one of referral-received, /,
    ],
    [{ events: [event('eighteenth-birthday', noon)] }, /^events\[0\]\.event/],
    [{ events: [event('nrm-submitted', 'soon')] }, /^events\[0\]\.at is "soon"/],
    [{ events: [null] }, /^events\[0\] is null/],
    [
      { evidence: { act: ['act-99'] } },
      /^evidence\.act\[0\] is "act-99" and must be the id of an element of act\.$/,
    ],
    [{ evidence: { act: ['purp-01'] } }, /^evidence\.act\[0\]/],
    [
      { child: { dateOfBirth: '2010-02-30', dateOfBirthStatus: 'claimed' } },
      /^child\.dateOfBirth is "2010-02-30"/,
    ],
    [
      { child: { dateOfBirth: '2030-01-01', dateOfBirthStatus: 'claimed' } },
      /^child\.dateOfBirth is 2030-01-01, after/,
    ],
    [{ child: { dateOfBirthStatus: 'sure' } }, /^child\.dateOfBirthStatus is "sure"/],
    [
      { child: { dateOfBirthStatus: 'claimed', ageDoubted: 'no' } },
      /^child\.ageDoubted is "no" and must be true or false\.$/,
    ],
    [{ pilotArea: 1 }, /^pilotArea is 1/],
    [{ note: 7 }, /^note is 7/],
    [
      {
        events: [event('nrm-submitted', noon), event('reasonable-grounds-negative', '2026-03-01T12:00:00Z')],
      },
      /^events\[1\]\.at: reasonable-grounds-negative is earlier than the nrm-submitted that it answers\.$/,
    ],
    [
      {
        events: [
          event('reasonable-grounds-positive', noon),
          event('conclusive-grounds-negative', '2026-03-25T12:00:00Z'),
        ],
      },
      /^events\[1\]\.at: conclusive-grounds-negative is earlier than the reasonable-grounds-positive that/,
    ],
    [
      { events: [event('emergency-order-granted', noon, { expiresAt: '2026-03-26T11:00:00Z' })] },
      /^events\[0\]\.expiresAt is not after it began\.$/,
    ],
  ])('%j is refused in one sentence', (more, says) => expect(why(more)).toMatch(says))

  it.each([[null], [[]], ['text'], [7]])('%j is no case', given => expect(readCase(given).ok).toBe(false))

  it.each([
    ['left out', {}, {}],
    [
      'said to be nothing',
      { evidence: null, facts: null, events: null, note: null, pilotArea: null },
      { ageDoubted: null, identityUnknown: null },
    ],
  ])('what nobody knows may be %s', (_, more, of) => {
    const { id, nation, openedAt } = khai
    const child = { dateOfBirth: null, dateOfBirthStatus: 'unknown', ...of }
    expect(answered({ id, nation, openedAt, child, ...more })).toMatchObject({
      result: 'insufficient-information',
      nrm: { refer: 'not-yet', route: null },
      steps: ['step-02', 'step-03', 'step-26'],
      clocks: [],
    })
  })
})
