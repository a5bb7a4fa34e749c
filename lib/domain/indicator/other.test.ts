import { describe, expect, it } from 'vitest'
import { bareCase, bareEntry, sighting } from '../../../tests/cast/bare-case'
import { problemsAt as at, enough, now } from '../../../tests/cast/enough-draft'
import { check } from '../../forms/check'
import type { Given } from '../../forms/given'
import { entryLine } from '../case/entry-line'
import { withPage } from '../concern/draft'
import { indicatorsForm } from '../concern/evidence-questions'
import { leftOpen } from '../concern/left-open'
import { concernParts } from '../concern/parts'
import { entryParts, formFor, givenOf, type WholeEntry } from '../entry/case-entry'
import { onlyTicked } from '../entry/evidence'
import { draftNrm } from '../nrm/draft'
import { namesOf, noticed, signsOf } from './noticed'
import { otherSign } from './other'

/** A sign that no list has words for: whoever ticks it says which, and it reads so wherever signs are listed. */

const todays = 'Another sign: the entry or the concern says which'
const wrong = (given: Given) => {
  const read = check(indicatorsForm, given, now)
  return read.ok ? [] : Object.keys(read.errors)
}

describe('another sign', () => {
  it('is asked for its words at once, and only where it is ticked', () => {
    expect(wrong({ indicators: [otherSign] })).toEqual(['otherSign'])
    expect(wrong({ indicators: [otherSign], otherSign: 'x'.repeat(201) })).toEqual(['otherSign'])
    expect(wrong({ indicators: [otherSign], otherSign: 'x'.repeat(200) })).toEqual([])
    expect(wrong({ indicators: ['entry-01b'] })).toEqual([])
    const bare = { kind: 'visit', known: 'seen', what: 'Seen.', 'when.precision': 'not-known' }
    const given = { ...bare, bears: ['indicators', 'absent'], indicators: [otherSign], absent: [otherSign] }
    const read = check(formFor(given), given, now)
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(['otherSign', 'otherAbsent'])
  })

  it('is sent with a concern in its words; left blank, it holds nothing up and claims nothing', () => {
    const sent = (given: Given) => withPage(enough, 'indicators', { indicators: [otherSign], ...given })
    const parts = concernParts(sent({ otherSign: 'Sleeps in his coat' }), now)
    expect(parts.seen).toEqual([{ kind: 'indicator', code: otherSign, words: 'Sleeps in his coat' }])
    expect(parts.transcript.lines).toContainEqual({
      id: 'otherSign',
      asked: 'Which other sign?',
      answered: 'Sleeps in his coat',
    })
    const blank = sent({ otherSign: ' ' })
    expect(at(blank)).toEqual([])
    expect(leftOpen(blank)).toMatchObject([{ at: [{ at: 'indicators' }] }])
    expect(leftOpen(sent({ otherSign: 'Sleeps in his coat' }))).toEqual([])
    expect(concernParts(blank, now).seen).toMatchObject([{ words: 'not recorded which' }])
    expect(concernParts(blank, now).transcript.lines.map(({ id }) => id)).not.toContain('otherSign')
  })

  it('stands in its entry’s line, and in its form for a correction', () => {
    const ticks = [
      { kind: 'indicator' as const, code: otherSign, words: 'Sleeps in his coat' },
      { kind: 'absent' as const, code: otherSign, words: 'A second phone' },
    ]
    const own = { withChild: false, people: [], files: [], ticks, kind: 'visit' as const }
    const whole: WholeEntry = { ...bareEntry({ precision: 'not-known' }), ...own }
    expect(
      entryLine(whole, [], false)
        .bears.slice(-2)
        .map(({ words }) => words),
    ).toEqual(['Another sign: Sleeps in his coat', 'Another sign: A second phone'])
    const read = check(formFor(givenOf(whole)), givenOf(whole), now)
    expect(read.ok && entryParts(read.answers).ticked).toEqual(ticks)
  })

  it('is shown in each entry’s own words, and a tick of another is not hidden by them; old records read as before', () => {
    const [one, two] = ['2026-03-01', '2026-03-02'].map(day => bareEntry({ precision: 'day', at: day }))
    const tick = (entry: string | undefined, words?: string) => ({
      ...sighting('indicator', otherSign, entry ?? null),
      ...(words && { words }),
    })
    const sightings = [
      tick(one?.id, 'Sleeps in his coat'),
      tick(two?.id, 'Hides food'),
      tick(undefined, 'Is driven home by strangers'),
      tick(undefined),
    ]
    const file = bareCase({ entries: [one, two].flatMap(each => each ?? []), sightings })
    const signs = noticed(file).flatMap(({ indicators }) => indicators)
    expect(signs.map(({ evidence }) => evidence.map(({ entry, words }) => [entry?.id, words]))).toEqual([
      [[one?.id, 'Sleeps in his coat']],
      [[two?.id, 'Hides food']],
      [[undefined, 'Is driven home by strangers']],
      [[undefined, undefined]],
    ])
    expect(signs.flatMap(({ evidence }) => onlyTicked(evidence)).map(({ words }) => words)).toEqual([
      'Is driven home by strangers',
      undefined,
    ])
    expect(namesOf(noticed(file))).toEqual([
      'Another sign: Sleeps in his coat',
      'Another sign: Hides food',
      'Another sign: Is driven home by strangers',
      todays,
    ])
    const drawn = draftNrm(file, new Date('2026-03-30T12:00:00Z')).lines
    const told = drawn.find(({ key }) => key === 'indicatorDetails')?.words
    for (const says of ['Sleeps in his coat', 'Hides food', 'Is driven home by strangers', todays.slice(14)])
      expect(told).toContain(`- Another sign: ${says}`)
  })

  it('is a sign of its own each time, with its own state and dates; the same words are the same sign', () => {
    const on = (at: string, known: 'seen' | 'inferred') => bareEntry({ precision: 'day', at }, { known })
    const entries = [on('2026-03-01', 'seen'), on('2026-03-05', 'inferred'), on('2026-03-09', 'seen')]
    const tick = (at: number, kind: 'indicator' | 'absent', words: string) => ({
      ...sighting(kind, otherSign, entries[at]?.id ?? null),
      words,
    })
    const sightings = [
      tick(0, 'indicator', 'Hides food'),
      tick(1, 'indicator', 'Is driven home by strangers'),
      tick(2, 'indicator', ' hides food'),
      tick(2, 'absent', 'A second phone'),
    ]
    const { indicators = [] } = signsOf(bareCase({ entries, sightings })).at(-1) ?? {}
    expect(indicators.map(({ indicator, state, between }) => [indicator.text, state, between])).toEqual([
      ['Another sign: Hides food', 'observed', 'First 1 March 2026, last 9 March 2026'],
      ['Another sign: Is driven home by strangers', 'suspected', null],
      ['Another sign: A second phone', 'absent', null],
    ])
    expect(new Set(indicators.map(({ key }) => key)).size).toBe(3)
    expect(signsOf(bareCase()).at(-1)?.indicators).toMatchObject([{ state: 'not-asked' }])
  })
})
