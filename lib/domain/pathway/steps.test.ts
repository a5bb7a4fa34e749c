import { describe, expect, it } from 'vitest'
import type { Result } from '../determination/computed'
import { type Nation, nations } from '../nation/nation'
import type { Situation } from './condition'
import { type FactId, facts } from './facts'
import { pathway } from './steps'
import { stepsFor, stepsIn } from './steps-in'

type Given = {
  facts?: FactId[]
  events?: Parameters<Situation['events']['has']>[0][]
  result?: Result
  refer?: Situation['refer']
  path?: Situation['path']
}
const numbers = (nation: Nation, { facts = [], events = [], ...more }: Given) =>
  stepsFor({
    nation,
    path: 'child',
    result: 'insufficient-information',
    refer: 'not-yet',
    ...more,
    facts: new Set(facts),
    events: new Set(events),
  }).map(({ id }) => Number(id.slice(5)))

const bare = [2, 3, 26]
/** What each makes apply beside the bare steps, in every nation unless one is named. */
const table: readonly (readonly [Given, number[], Partial<Record<Nation, number[]>>?])[] = [
  [{}, []],
  [{ facts: ['immediate-danger'] }, [1, 5, 6, 7, 17, 18]],
  [{ facts: ['needs-interpreter'] }, [15]],
  [{ facts: ['overseas-links'] }, [12]],
  [{ facts: ['immigration-status-unresolved'] }, [13]],
  [{ facts: ['placement-needed'] }, [8, 9, 19]],
  [{ facts: ['unaccompanied'] }, [], { Scotland: [11], 'Northern Ireland': [11] }],
  [{ facts: ['no-effective-parental-responsibility'] }, []],
  [{ facts: ['went-missing'] }, [9, 20]],
  [{ facts: ['age-doubted'] }, [14]],
  [{ facts: ['offence-alleged-against-child'] }, [21]],
  [{ facts: ['suspected-crime'] }, [24]],
  [{ facts: ['contact-by-suspected-exploiter'] }, [5, 6, 17, 18]],
  [{ facts: ['benefit-claim-suspected'] }, [16]],
  [{ facts: ['private-fostering'] }, [22]],
  [{ facts: ['forced-marriage-risk'] }, [5, 6, 17, 18, 22]],
  [{ events: ['referral-received'] }, [4]],
  [{ events: ['strategy-discussion'] }, [5, 6, 17, 18]],
  [{ events: ['conference-planned', 'conference-held', 'nrm-submitted'] }, []],
  [{ events: ['became-looked-after'] }, [8, 9, 19]],
  [{ events: ['police-protection-started'] }, [7, 23]],
  [{ events: ['emergency-order-granted'] }, [7, 23]],
  [{ events: ['emergency-order-extended'] }, [7, 23]],
  [{ events: ['went-missing'] }, [9, 20]],
  [{ events: ['returned-from-missing'] }, [20]],
  [{ events: ['private-fostering-notified', 'reasonable-grounds-negative'] }, []],
  [{ result: 'act-not-evidenced' }, [5, 6, 17, 18, 24]],
]
/** The same where the child is referred: no step 26 then. */
const referred: typeof table = [
  [{ result: 'met' }, [5, 6, 10, 17, 18, 24], { England: [11], Wales: [11] }],
  [{ result: 'refer-on-suspicion' }, [5, 6, 10, 17, 18, 24], { England: [11], Wales: [11] }],
  [{ result: 'act-not-evidenced' }, [5, 6, 10, 17, 18, 24], { England: [11], Wales: [11] }],
  [
    { result: 'met', facts: ['overseas-links'] },
    [5, 6, 10, 12, 17, 18, 22, 24],
    { England: [11], Wales: [11] },
  ],
  [
    { result: 'met', facts: ['placement-needed'] },
    [5, 6, 8, 9, 10, 17, 18, 19, 23, 24],
    { England: [11], Wales: [11] },
  ],
  [
    { result: 'met', facts: ['no-effective-parental-responsibility'] },
    [5, 6, 10, 17, 18, 24],
    { England: [11], Wales: [11], 'Northern Ireland': [11] },
  ],
]
const rows = (of: typeof table) => of.map(([given, more, here]) => ({ given, more, here }))
const sorted = (ids: readonly number[]) => [...new Set(ids)].sort((a, b) => a - b)

describe.each(nations)('in %s', nation => {
  it.each(rows(table))('what is given makes these steps apply and no other: %j', ({ given, more, here }) => {
    expect(numbers(nation, given)).toEqual(sorted([...bare, ...more, ...(here?.[nation] ?? [])]))
  })

  it.each(rows(referred))('the same of a child who is referred: %j', ({ given, more, here }) => {
    const expected = sorted([2, 3, ...more, ...(here?.[nation] ?? [])])
    expect(numbers(nation, { ...given, refer: 'yes' })).toEqual(expected)
    expect(numbers(nation, { ...given, refer: 'yes', path: 'age-uncertain' })).toEqual(expected)
  })

  it('an adult has the adult’s steps in the place of the child’s', () => {
    const adult = { path: 'adult', result: 'not-child-pathway', refer: 'with-consent' } as const
    const everything = Object.keys(facts) as FactId[]
    expect(numbers(nation, adult)).toEqual([2, 25])
    expect(numbers(nation, { ...adult, facts: everything, events: ['referral-received'] })).toEqual([
      1, 2, 22, 24, 25,
    ])
  })

  it('each of the twenty-six is said in words, with what comes first, what is recorded, and its source', () => {
    const steps = stepsIn(nation)
    expect(steps.map(({ id }) => id)).toEqual(
      Array.from({ length: 26 }, (_, index) => `step-${String(index + 1).padStart(2, '0')}`),
    )
    for (const { id, title, who, when, done, after, source } of steps) {
      expect(title && who && source.name, id).toBeTruthy()
      expect(when, id).toMatch(/^[A-Z].*\.$/)
      expect(done.length, id).toBeGreaterThan(0)
      for (const before of after) expect(before < id, `${before} before ${id}`).toBe(true)
    }
  })
})

describe('the words of a nation', () => {
  const words = (nation: Nation) =>
    stepsIn(nation)
      .flatMap(({ title, who, when, done }) => [title, who, when, ...done])
      .join('\n')

  it.each([
    ['Scotland', /IRD/, /CPPM/, /Reporter/],
    ['Wales', /\breport\b/i, /section 76/, /register/],
    ['Northern Ireland', /Trust/, /Gateway/, /Article 66/],
    ['England', /section 47/i, /section 20/, /children’s services/i],
  ] as const)('of %s stand there', (nation, ...found) => {
    for (const word of found) expect(words(nation)).toMatch(word)
  })

  it('of another do not', () => {
    expect(words('Scotland')).not.toMatch(/section 47|s47|section 20|emergency protection order|Gateway/i)
    expect(words('Northern Ireland')).not.toMatch(/section 47|section 20|IRD|CPPM|Duty to Notify/i)
    expect(words('Wales')).not.toMatch(/section 20\b|IRD|CPPM|Gateway/i)
    expect(words('England')).not.toMatch(/section 76|IRD|CPPM|Gateway/i)
  })

  it('name a county’s guidance on whom to speak to first in England alone', () => {
    const names = nations.map(nation => stepsIn(nation).find(({ id }) => id === 'step-02')?.source.name)
    expect(new Set(names).size).toBe(nations.length)
    expect(names.filter(name => name?.includes('Derbyshire'))).toHaveLength(1)
  })

  it('mark as to be confirmed what nobody has read in its source, and only that', () => {
    for (const { source } of pathway)
      for (const { status, checkedOn } of Object.values(source))
        expect(status === 'published').toBe(checkedOn !== null)
  })
})
