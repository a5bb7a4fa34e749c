import { describe, expect, it } from 'vitest'
import { nrmEdit, olsen } from '../../../tests/cast/case-file'
import { khai } from '../../../tests/cast/khai'
import type { CaseFile } from '../case/case-file'
import { draftNrm } from './draft'
import type { NrmLine } from './line'
import { inWords, saidOf } from './said'

/** What a sign-off holds for: everything that a document says of what is asked, and nothing that only the day changes. */

const at = new Date('2026-03-30T12:00:00Z')
const draft = (file: CaseFile, when = at) => draftNrm(file, when)
const valuesOf = (file: CaseFile) => draft(file).lines.map(({ key, value }) => [key, value])
const lineOf = (file: CaseFile, key: string, when = at) => {
  const line = draft(file, when).lines.find(each => each.key === key)
  if (!line) throw new Error(`No line ${key}`)
  return line
}

const child = (given: Partial<CaseFile['child']>): CaseFile => ({
  ...khai,
  child: { ...khai.child, ...given },
})
const answers = (given: Partial<CaseFile['child']['answers']>, from = khai): CaseFile => ({
  ...from,
  child: { ...from.child, answers: { ...from.child.answers, ...given } },
})
const by = <T extends { id: string }>(rows: readonly T[], id: string): T[] =>
  rows.map(row => (row.id === id ? { ...row, writtenBy: olsen } : row))
const estimated = child({ birthStatus: 'estimated', dateOfBirth: null, estimatedAge: 14 })
const anotherDay = <T extends { id: string }>(rows: readonly T[], id: string): T[] =>
  rows.map(row => (row.id === id ? { ...row, writtenAt: new Date('2026-03-27T09:00:00Z') } : row))

/** For each way in which an answer is drawn, what may change beside a value that stays: where, and from what to what. */
const beside: readonly (readonly [what: string, key: string, before: CaseFile, after: CaseFile])[] = [
  ['the age, which is an estimate', 'under18', estimated, child({ ...estimated.child, estimatedAge: 15 })],
  [
    'who told children’s services',
    'laName',
    khai,
    { ...khai, stepEvents: by(khai.stepEvents, 'st-services') },
  ],
  ['a date of birth, told and then seen', 'dateOfBirth', khai, child({ birthStatus: 'verified' })],
  [
    'why a gender is not known',
    'gender',
    answers({ gender: 'not-known', genderUnknownWhy: 'not asked' }),
    answers({ gender: 'not-known', genderUnknownWhy: 'would not say' }),
  ],
  ['who wrote what was told', 'howItStarted', khai, { ...khai, entries: by(khai.entries, 'e-debt') }],
  [
    'when a move was ticked',
    'wasMoved',
    khai,
    { ...khai, sightings: anotherDay(khai.sightings, 's-act-02') },
  ],
  [
    'who ticked a sign',
    'indicatorsIdentified',
    khai,
    { ...khai, sightings: by(khai.sightings, 's-entry-01b') },
  ],
  ['who told the police', 'crimeReference', khai, { ...khai, stepEvents: by(khai.stepEvents, 'st-police') }],
  [
    'who wrote of a place',
    'exploitationPlace',
    khai,
    {
      ...khai,
      entries: khai.entries.map(each =>
        each.id === 'e-warrant' ? { ...each, writtenBy: khai.author } : each,
      ),
    },
  ],
  [
    'when a type was ticked',
    'exploitationTypes',
    khai,
    { ...khai, sightings: anotherDay(khai.sightings, 's-exp-05') },
  ],
  [
    'what a deputy is called',
    'alternateEmail',
    khai,
    {
      ...khai,
      workers: khai.workers.map(each =>
        each.id === olsen.id ? { ...each, name: 'Harriet Olsen-Reid' } : each,
      ),
    },
  ],
]

describe('the fingerprint', () => {
  it.each(beside)('changes with %s, though no value does', (_, key, before, after) => {
    expect(saidOf(lineOf(after, key))).not.toEqual(saidOf(lineOf(before, key)))
    expect(valuesOf(after)).toEqual(valuesOf(before))
    expect(draft(after).fingerprintText).not.toBe(draft(before).fingerprintText)
  })

  it('changes with who worded an answer, and when', () => {
    const edit = nrmEdit('laName', 'Elsewhere')
    const worded = (given: Partial<typeof edit>) => draft({ ...khai, nrmEdits: [{ ...edit, ...given }] })
    const texts = [{}, { writtenBy: olsen }, { writtenAt: at }].map(given => worded(given).fingerprintText)
    expect(new Set(texts).size).toBe(3)
  })

  it('changes with each thing that is said of each line, and never with what the day counts', () => {
    const said: readonly ((line: NrmLine) => NrmLine)[] = [
      line => ({ ...line, value: 'other' }),
      line => ({ ...line, words: `${line.words} other` }),
      line => ({ ...line, state: 'drawn', note: 'other' }),
      line => ({ ...line, state: 'edited', editedBy: { name: 'other', at, version: 1 } }),
      line => ({ ...line, sources: [{ kind: 'entry', id: 'other', label: 'other' }] }),
    ]
    const lines = draft(khai).lines.filter(line => line.asked && line.kind !== 'statement')
    expect(lines.length).toBeGreaterThan(40)
    for (const line of lines) {
      for (const other of said) expect(saidOf(other(line))).not.toEqual(saidOf(line))
      expect(saidOf({ ...line, counted: 'which makes 99' })).toEqual(saidOf(line))
    }
  })

  it('stays on another day, until the day changes a value', () => {
    const [next, birthday] = [new Date('2026-03-31T12:00:00Z'), new Date('2028-02-14T12:00:00Z')]
    const inTime = { ...khai, entries: khai.entries.filter(({ topics }) => !topics.includes('contact')) }
    expect(inWords(lineOf(inTime, 'under18'))).toContain('as told, which makes 16 on 30 March 2026')
    expect(inWords(lineOf(inTime, 'under18', next))).toContain('as told, which makes 16 on 31 March 2026')
    for (const day of [next, new Date('2027-02-14T12:00:00Z'), new Date('2028-02-13T12:00:00Z')])
      expect(draft(inTime, day).fingerprintText).toBe(draft(inTime).fingerprintText)
    expect(draft(inTime, birthday).fingerprintText).not.toBe(draft(inTime).fingerprintText)
  })
})
