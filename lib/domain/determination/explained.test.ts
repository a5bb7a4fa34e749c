import { describe, expect, it } from 'vitest'
import { bareCase, bareEntry, childWith, sighting } from '../../../tests/cast/bare-case'
import { matrix } from './matrix'

const said = bareEntry({ precision: 'day', at: '2026-03-24' }, { known: 'said', words: 'He did.' })
const act = sighting('act', 'act-02', said.id)
const means = sighting('means', 'means-06')
const purpose = sighting('purpose', 'purp-03', said.id)
const because = (sightings: (typeof act)[], born = '2012-05-01') =>
  matrix(
    bareCase({
      entries: [said],
      sightings,
      child: childWith({}, { birthStatus: 'verified', dateOfBirth: born }),
    }),
  ).because

describe('the sentence that says what a result rests on', () => {
  it('names the entries and how they are known, and of a child never asks for means', () => {
    expect(because([act])).toBe(
      'An act rests on 24 March 2026 (said by the child) and nothing shows a purpose.',
    )
    expect(because([act, means, purpose])).not.toMatch(/means/)
  })

  it('of an adult names the means too, that all three and their consent are needed, and what is missing', () => {
    expect(because([act], '2000-05-01')).toBe(
      'An act rests on 24 March 2026 (said by the child), nothing shows means and nothing shows a purpose, and as their age counts they are 18 or over, so an act, means and a purpose are all needed, and their own consent to be referred; missing so far: means and a purpose, and consent is theirs to give.',
    )
    const whole = because([act, means, purpose], '2000-05-01')
    expect(whole).toMatch(/, means on 26 March 2026 \(ticked without an entry\) and a purpose on 24 March/)
    expect(whole).toMatch(/; all three are recorded, and consent is theirs to give\.$/)
  })
})
