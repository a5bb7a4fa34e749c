import { describe, expect, it } from 'vitest'
import { emptyCase, entry, nrmEdit, sighting } from '../../../tests/cast/case-file'
import { khai } from '../../../tests/cast/khai'
import type { CaseFile } from '../case/case-file'
import { draftNrm } from './draft'
import { findings } from './findings'

const at = new Date('2026-03-30T12:00:00Z')
const found = (file: CaseFile, key: string) =>
  findings(draftNrm(file, at), file, at)
    .filter(finding => finding.key === key)
    .map(finding => finding.says)
    .join(' ')
const edited = (key: string, value: string): CaseFile => ({ ...khai, nrmEdits: [nrmEdit(key, value)] })

describe('findings', () => {
  it('asks for each missing answer, and for none that is there or not asked', () => {
    expect(found(khai, 'treatment')).toContain('needs an answer')
    expect(found(khai, 'howItStarted')).toBe('')
    expect(found(khai, 'evidenceDescription')).toBe('')
  })

  it('notices a sign ticked without an entry', () => {
    expect(found(khai, 'indicatorDetails')).toContain('were noticed: 1.')
    const ticked = sighting('indicator', 'entry-01b')
    const sightings = [ticked, sighting('indicator', 'entry-01b', 'e-warrant')]
    expect(found({ ...khai, sightings }, 'indicatorDetails')).toBe('')
  })

  it('notices that the order of events is not clear', () => {
    const entries = [...khai.entries, entry({ id: 'u1' }), entry({ id: 'u2' })]
    expect(found({ ...khai, entries }, 'exploitationDates')).toContain('without a date: 2.')
    expect(found(khai, 'exploitationDates')).toBe('')
  })

  it('notices what the child said and no answer tells', () => {
    const words = entry({ id: 'w1', known: 'said', words: 'I want to go home.' })
    const of = (...more: CaseFile['entries']) => found({ ...emptyCase, entries: more }, 'howItStarted')
    const [before, silent] = [of(words), 'no answer tells']
    expect(before).toContain(`${silent}: 1.`)
    expect(of({ ...words, topics: ['work'] })).not.toContain(silent)
    expect(of({ ...words, known: 'seen' })).not.toContain(silent)
    // A correction that says what it tells about stands for it.
    const corrected = entry({ ...words, id: 'w2', correctsId: 'w1', topics: ['living'], writtenAt: at })
    expect(of(words, corrected)).not.toContain(silent)
    const shown = { ...emptyCase, entries: [words], sightings: [sighting('indicator', 'e-warrant', 'w1')] }
    expect(found(shown, 'howItStarted')).not.toContain(silent)
  })

  it('notices that a school’s name tells where the child can be found', () => {
    const school = (school: NonNullable<CaseFile['child']['answers']['school']>): CaseFile => ({
      ...khai,
      child: { ...khai.child, answers: { ...khai.child.answers, school } },
    })
    expect(found(school('Kestrelford Academy, Mill Road'), 'education')).toContain('each school day')
    expect(found(school({ notKnown: 'Nobody has asked' }), 'education')).toBe('')
    const worded = { ...school('Kestrelford Academy'), nrmEdits: [nrmEdit('education', 'Goes most days.')] }
    expect(found(worded, 'education')).toBe('')
  })

  it('notices a long delay that nobody explains', () => {
    const old = entry({ id: 'old', occurred: { precision: 'day', at: '2026-01-01' } })
    expect(found({ ...emptyCase, entries: [old] }, 'whyNotSooner')).toContain('more than a week')
    expect(found({ ...khai, entries: [old] }, 'whyNotSooner')).toBe('')
  })

  it('notices that nobody but the sender can be asked', () => {
    expect(found(emptyCase, 'alternateEmail')).toContain('must not be the sender')
    expect(found(khai, 'alternateEmail')).toBe('')
    expect(found(edited('alternateEmail', 'F.Brightmore@example.org'), 'alternateEmail')).not.toBe('')
  })

  it('notices a date of birth that makes an adult, and an adult path', () => {
    const child = { ...khai.child, answers: khai.child.answers }
    const adult: CaseFile = { ...edited('under18', 'yes'), child: { ...child, dateOfBirth: '2000-01-01' } }
    expect(found(adult, 'dateOfBirth')).toContain('they are an adult')
    expect(found(edited('under18', 'no'), 'under18')).toContain('questions for a child')
    expect(found(khai, 'dateOfBirth') + found(khai, 'under18')).toBe('')
  })

  it('notices what the form’s box cannot hold, and what it refuses without a word', () => {
    expect(found(edited('treatment', 'x'.repeat(15_001)), 'treatment')).toContain('15,001')
    expect(found(edited('treatment', 'x'.repeat(15_000)), 'treatment')).toBe('')
    expect(found(edited('lastContactDetails', 'He wrote on snapchat.com'), 'lastContactDetails')).not.toBe('')
    expect(found(edited('lastContactDetails', 'He rang. Then no more.'), 'lastContactDetails')).toBe('')
  })

  it('asks to check a name that could not be split', () => {
    expect(found(khai, 'firstName')).toContain('family name')
    expect(found(edited('lastName', 'Lương Văn'), 'firstName')).toBe('')
  })
})
