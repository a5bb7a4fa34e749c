import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyCase, entry, nrmEdit, person, stepEvent } from '../../../tests/cast/case-file'
import { khai } from '../../../tests/cast/khai'
import type { CaseFile } from '../case/case-file'
import { topics } from '../entry/topics'
import { draftNrm } from './draft'

const at = new Date('2026-03-30T12:00:00Z')
const lineOf = (file: CaseFile, key: string, when = at) => {
  const line = draftNrm(file, when).lines.find(candidate => candidate.key === key)
  if (!line) throw new Error(`No line ${key}`)
  return line
}
const edited = (...pairs: [key: string, value: string][]): CaseFile => ({
  ...khai,
  nrmEdits: pairs.map(([key, value]) => nrmEdit(key, value)),
})

describe('conditions follow the values that stand', () => {
  const isAsked = (file: CaseFile, key: string) => lineOf(file, key).asked
  it.each([
    ['multipleSituations', 'yes', ['exploitationDatesMultiple'], ['exploitationDates']],
    ['multipleSituations', 'no', ['exploitationDates'], ['exploitationDatesMultiple']],
    ['stillInSituation', 'yes', ['whatKeepsThemThere'], ['howTheyLeft']],
    ['stillInSituation', 'no', ['howTheyLeft'], ['whatKeepsThemThere']],
    ['reportedBefore', 'no', ['whyNotSooner'], ['reportedBeforeDetails']],
    ['reportedBefore', 'yes', ['reportedBeforeDetails'], ['whyNotSooner']],
    ['exploitationPlace', 'uk-and-overseas', ['ukPlaces', 'overseasCountries'], []],
    ['exploitationPlace', 'overseas', ['overseasCountries'], ['ukPlaces', 'ukPlaceOther']],
    ['knowsExploiterLocation', 'yes', ['exploitersInUk', 'exploiterLocationDetails'], []],
    ['knowsExploiterLocation', 'no', [], ['exploitersInUk', 'exploiterLocationDetails']],
    ['futureConcerns', 'no', [], ['futureConcernReasons']],
    ['files', 'a.pdf\nb.jpg', ['evidenceDescription'], []],
    ['exploitationTypes', 'forcedWork\notherType', ['otherTypeDetails'], []],
  ])('%s: %s', (key, value, shown, hidden) => {
    const file = edited([key, value])
    for (const other of shown) expect(isAsked(file, other)).toBe(true)
    for (const other of hidden) expect(isAsked(file, other)).toBe(false)
  })
  it('asks row 8a, as the form’s own default, and neither 13a nor 13b, until somebody answers', () => {
    expect(isAsked(khai, 'exploitationDates')).toBe(true)
    expect(isAsked(khai, 'whatKeepsThemThere') || isAsked(khai, 'howTheyLeft')).toBe(false)
    expect(isAsked(khai, 'futureConcernReasons')).toBe(true)
    expect(isAsked(khai, 'evidenceDescription')).toBe(false)
  })
})

describe('edits, gaps and the fingerprint', () => {
  it('keeps the sources of what was drawn beside an edit, and says who worded it', () => {
    const line = lineOf(edited(['laName', 'Midshire County Council']), 'laName')
    expect(line).toMatchObject({
      state: 'edited',
      value: 'Midshire County Council',
      words: 'Midshire County Council',
      drawn: 'Kestrelford City Council',
      editedBy: { name: 'Folasade Brightmore', version: 1 },
    })
    expect(line.sources.map(source => source.id)).toEqual(['st-services'])
  })
  it('goes back to what the case holds when the edit is emptied, and keeps its version', () => {
    const file = { ...khai, nrmEdits: [nrmEdit('laName', ' ', 2), nrmEdit('laName', 'Elsewhere', 1)] }
    expect(lineOf(file, 'laName')).toMatchObject({
      state: 'drawn',
      value: 'Kestrelford City Council',
      editedBy: { version: 2 },
    })
  })
  it('lists what is asked, required and blank, and no more', () => {
    const { missing, lines } = draftNrm(khai, at)
    expect(missing).toEqual([
      'employmentHistory',
      'multipleSituations',
      'treatment',
      'stillInSituation',
      'reportedBefore',
      'credibilityConcerns',
      'ukPlaces',
      'currentTown',
      'currentRegion',
      'knowsExploiterLocation',
      'otherVictims',
      'willCooperate',
      'lastName',
      'hasChildren',
      'needsCommunicationHelp',
      'hasHomeOfficeReference',
    ])
    for (const line of lines) if (line.state === 'missing') expect(line.asked && line.required).toBe(true)
  })
  it('has one fingerprint for one set of answers, whoever changes anything that is not asked', () => {
    const { fingerprintText } = draftNrm(khai, at)
    expect(draftNrm(structuredClone(khai), at).fingerprintText).toBe(fingerprintText)
    expect(draftNrm(edited(['howTheyLeft', 'He ran.']), at).fingerprintText).toBe(fingerprintText)
    expect(draftNrm(edited(['laName', 'Elsewhere']), at).fingerprintText).not.toBe(fingerprintText)
  })
  it('changes nothing that it is given', () => {
    expect(draftNrm(frozen(structuredClone(khai)), at).lines).toEqual(draftNrm(khai, at).lines)
  })
  it('cuts no text, however long', () => {
    const what = 'x'.repeat(40_000)
    const file = { ...emptyCase, entries: [entry({ id: 'e', topics: ['work'], what })] }
    expect(lineOf(file, 'whatTheyHadToDo').words).toContain(what)
  })
})

it('never draws anything without a source', () => {
  const day = fc.constantFrom('2025', '2025-06', '2026-03-01')
  const anEntry = fc.record({
    id: fc.uuid(),
    known: fc.constantFrom('said', 'seen', 'told', 'inferred'),
    what: fc.string(),
    words: fc.string(),
    where: fc.constantFrom('', 'ZZ4 7AB', 'abroad'),
    topics: fc.subarray(topics.map(topic => topic.id)),
    occurred: day.map(
      at => ({ precision: at.length === 4 ? 'year' : at.length === 7 ? 'month' : 'day', at }) as const,
    ),
  })
  const files = fc.record({
    name: fc.option(fc.string()),
    status: fc.constantFrom('verified', 'claimed', 'estimated', 'unknown'),
    dateOfBirth: fc.option(fc.constantFrom('2004-01-01', '2012-02-29')),
    entries: fc.array(anEntry.map(entry), { maxLength: 6 }),
    address: fc.string(),
    reference: fc.option(fc.string(), { nil: undefined }),
    edit: fc.option(fc.string()),
  })
  fc.assert(
    fc.property(files, ({ name, status, dateOfBirth, entries, address, reference, edit }) => {
      const file: CaseFile = {
        ...emptyCase,
        child: { ...emptyCase.child, name, birthStatus: status, dateOfBirth },
        entries,
        people: [person({ id: 'p', name: name ?? '', suspected: true, address })],
        stepEvents: [stepEvent({ id: 's', step: 'police', event: 'sent', answers: { reference } })],
        nrmEdits: edit === null ? [] : [nrmEdit('howItStarted', edit)],
      }
      const { lines, missing } = draftNrm(file, at)
      for (const line of lines) {
        if (line.state === 'drawn') expect(line.sources.length).toBeGreaterThan(0)
        if (line.state === 'drawn' || line.state === 'edited') expect(line.words).not.toBe('')
        expect(missing.includes(line.key)).toBe(line.state === 'missing')
      }
    }),
  )
})

function frozen<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (inner && typeof inner === 'object') frozen(inner)
  return Object.freeze(value)
}
