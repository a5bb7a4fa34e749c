import { describe, expect, it } from 'vitest'
import { askedIn, check } from '../../forms/check'
import type { Given } from '../../forms/given'
import { decisionForm, decisionFormOf, joinedIn } from './questions'

const now = { day: '2026-03-26', time: '09:30' }
const matches = [{ reference: 'HF-AAAA1111', name: 'Known Child', reasons: ['The names are the same.'] }]
const written = { reasons: 'Two sources.', reply: 'Thank you.' }

describe('the child that a concern is about', () => {
  it('is chosen among the possible matches, or by reference when it is none of them', () => {
    const asked = (given: Given) => askedIn(decisionForm(matches), given)
    expect(asked({ outcome: 'accepted', joinTo: 'other' })).toEqual(['outcome', 'reasons', 'reply'])
    expect(asked({ outcome: 'joined' })).toEqual(['outcome', 'joinTo', 'reasons', 'reply'])
    expect(asked({ outcome: 'joined', joinTo: 'other' })).toContain('reference')
    expect(asked({ outcome: 'joined', joinTo: 'HF-AAAA1111' })).not.toContain('reference')
  })

  it('is asked by its reference at once where there is no match', () => {
    const asked = askedIn(decisionForm([]), { outcome: 'joined' })
    expect(asked).toEqual(['outcome', 'reference', 'reasons', 'reply'])
  })

  it.each([
    [{ joinTo: 'HF-AAAA1111', reference: 'HF-BBBB2222' }, true, 'HF-AAAA1111'],
    [{ joinTo: 'other', reference: 'HF-BBBB2222' }, true, 'HF-BBBB2222'],
    [{ reference: 'HF-BBBB2222' }, false, 'HF-BBBB2222'],
  ])('is read back from what was posted: %j', (chosen: Given, askedWithMatches, reference) => {
    const given: Given = { outcome: 'joined', ...chosen, ...written }
    const read = check(decisionFormOf(given, askedWithMatches), given, now)
    expect(read.ok && joinedIn(read.answers)).toBe(reference)
  })

  it.each([
    [{}, true, 'joinTo'],
    [{ joinTo: 'other' }, true, 'reference'],
    [{}, false, 'reference'],
  ])('is not left out: %j', (chosen: Given, askedWithMatches, missing) => {
    const given: Given = { outcome: 'joined', ...chosen, ...written }
    const read = check(decisionFormOf(given, askedWithMatches), given, now)
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual([missing])
  })
})
