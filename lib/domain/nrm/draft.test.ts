import { describe, expect, it } from 'vitest'
import { emptyCase, entry } from '../../../tests/cast/case-file'
import { khai } from '../../../tests/cast/khai'
import type { CaseFile } from '../case/case-file'
import { draftNrm } from './draft'

const at = new Date('2026-03-30T12:00:00Z')
const lineOf = (file: CaseFile, key: string, when = at) => {
  const line = draftNrm(file, when).lines.find(candidate => candidate.key === key)
  if (!line) throw new Error(`No line ${key}`)
  return line
}
const ids = (file: CaseFile, key: string) => lineOf(file, key).sources.map(source => source.id)
describe('what is drawn', () => {
  it('tells an account with its date, how it is known, and the child’s words exactly', () => {
    const line = lineOf(khai, 'howItStarted')
    expect(line.words).toBe(
      '26 March 2026, 2:00pm (said by the child): Spoken to at the station, with an interpreter.\n' +
        'The child said: “Con nợ họ 18.000 bảng. They said a "restaurant".” (Vietnamese, through a qualified interpreter)',
    )
    expect(line.sources).toEqual([
      {
        kind: 'entry',
        id: 'e-debt',
        label: 'Entry, 26 March 2026, said by the child, written by Folasade Brightmore',
      },
    ])
  })

  it('names no local authority as told while none was, whatever the child’s area is', () => {
    const child = { ...khai.child, answers: { ...khai.child.answers, authority: 'Kestrelford City Council' } }
    const line = lineOf({ ...khai, child, stepEvents: [] }, 'laName')
    expect(line).toMatchObject({ state: 'missing', words: '' })
  })

  it('takes the correction of an entry, never the entry corrected', () => {
    expect(lineOf(khai, 'lastContactDetails').words).toContain('two calls')
    expect(lineOf(khai, 'lastContactDetails').words).not.toContain('one call')
    expect(ids(khai, 'futureConcernReasons')).toEqual(['e-calls'])
    expect(lineOf(khai, 'indicatorDetails').words).toContain(
      'frightened.\n- Gets unexplained calls in their placement from people nobody knows',
    )
  })

  it('puts accounts in the order in which things happened, the undated last', () => {
    const entries = [
      entry({ id: 'c', topics: ['work'], what: 'third' }),
      entry({ id: 'b', topics: ['work'], what: 'second', occurred: { precision: 'day', at: '2026-02-02' } }),
      entry({ id: 'a', topics: ['work'], what: 'first', occurred: { precision: 'month', at: '2026-02' } }),
    ]
    expect(ids({ ...emptyCase, entries }, 'whatTheyHadToDo')).toEqual(['a', 'b', 'c'])
    expect(lineOf({ ...emptyCase, entries }, 'whatTheyHadToDo').words).toBe(
      'February 2026 (seen): first\n\n2 February 2026 (seen): second\n\nDate not known (seen): third',
    )
  })

  it.each([
    ['under18', 'yes', ['case-1']],
    ['reportJurisdiction', 'england', ['case-1']],
    ['responderOrganisation', 'Kestrelford City Council', ['case-1']],
    ['laName', 'Kestrelford City Council', ['st-services']],
    ['laPhone', '01632 960140', ['st-services']],
    ['laEmail', 'duty@example.org', ['st-services']],
    ['birthplace', 'a village in Nghệ An province (as told)', ['case-1']],
    ['education', 'Not known: left school at 13, as told; nothing else is known', ['case-1']],
    ['wasMoved', 'yes', ['s-act-02', 'e-debt']],
    ['lastContactPeriod', 'last-week', ['e-calls']],
    ['whyNotSooner', '26 March 2026: Police found him this morning.', ['c-1']],
    [
      'indicatorsIdentified',
      'yes',
      ['e-warrant', 'e-calls', 's-entry-01b', 's-uk-resident-02', 's-uk-resident-08'],
    ],
    ['otherProfessionals', 'yes', ['st-police', 'st-services']],
    ['exploitationPlace', 'uk', ['e-warrant']],
    ['exploitationTypes', ['forcedWork', 'forcedCrime'], ['s-exp-05', 's-exp-06c', 'e-warrant']],
    ['futureConcerns', 'yes', ['e-calls']],
    ['hasCrimeReference', 'yes', ['st-police']],
    ['policeForce', 'Midshire Police', ['st-police']],
    ['crimeReference', 'CAD 1142', ['st-police']],
    ['nickname', 'Tommy', ['case-1']],
    ['dateOfBirth', '2010-02-14', ['case-1']],
    ['gender', 'male', ['case-1']],
    ['nationality', 'Vietnamese', ['case-1']],
    ['needsInterpreter', 'yes', ['case-1']],
    ['interpreterLanguage', 'Vietnamese (north-central dialect)', ['case-1']],
    ['responderFirstName', 'Folasade', ['u-brightmore']],
    ['responderLastName', 'Brightmore', ['u-brightmore']],
    ['responderRole', 'Social worker', ['u-brightmore']],
    ['responderPhone', '01632 960145', ['u-brightmore']],
    ['alternateEmail', 'h.olsen@example.org', ['u-olsen']],
  ])('%s from what the case holds', (key, value, sources) => {
    const line = lineOf(khai, key)
    expect(line.value).toEqual(value)
    expect(line.state).toBe('drawn')
    expect(line.sources.map(source => source.id)).toEqual(sources)
  })

  it('gives all that is recorded of a suspected person, and nothing of another', () => {
    const line = lineOf(khai, 'exploiterDetails')
    for (const fact of ['Anh Bảo', 'brought food weekly', '07700 900112', 'Speaks Vietnamese'])
      expect(line.words).toContain(fact)
    expect(line.words).not.toContain('Hoài')
    expect(line.sources.map(source => source.id)).toEqual(['p-bao'])
  })

  it('puts worry and determination into the professional insight, with who judged', () => {
    expect(lineOf(khai, 'professionalInsight').words).toBe(
      '26 March 2026, Folasade Brightmore, Social worker: He was locked in and owes money.\n\n' +
        '26 March 2026, determination by Harriet Olsen, Detective constable (An act and a purpose are evidenced): Moved by lorry and made to tend plants.',
    )
    expect(ids(khai, 'professionalInsight')).toEqual(['c-1', 'd-1'])
  })

  it('never splits a name that is not clearly split, and loses no letter of it', () => {
    expect(lineOf(khai, 'firstName')).toMatchObject({ value: 'Lương Văn Khải', note: expect.any(String) })
    expect(lineOf(khai, 'lastName').state).toBe('missing')
    const child = { ...khai.child, name: 'Lương Văn, Khải' }
    expect(lineOf({ ...khai, child }, 'firstName')).toMatchObject({ value: 'Khải' })
    expect(lineOf({ ...khai, child }, 'firstName').note).toBeUndefined()
    expect(lineOf({ ...khai, child }, 'lastName').value).toBe('Lương Văn')
  })

  it('prints why a thing is not known, and does not take silence for no', () => {
    const answers = {
      name: { notKnown: 'gives none' },
      aliases: { notKnown: 'not asked' },
      whereNow: { notKnown: 'went missing' },
    }
    const file: CaseFile = { ...emptyCase, child: { ...emptyCase.child, answers } }
    expect(lineOf(file, 'lastName').words).toBe('Not known: gives none')
    expect(lineOf(file, 'nickname').words).toBe('Not known: not asked')
    expect(lineOf(file, 'currentRegion')).toMatchObject({
      words: 'Not known: went missing',
      class: 'location',
    })
    for (const key of ['wasMoved', 'indicatorsIdentified', 'otherVictims', 'futureConcerns', 'under18'])
      expect(lineOf(file, key).state).toBe('missing')
  })
})

describe('under 18', () => {
  const child = (given: Partial<CaseFile['child']>): CaseFile => ({
    ...emptyCase,
    child: { ...emptyCase.child, ...given },
  })
  it.each([
    ['yes', { birthStatus: 'verified', dateOfBirth: '2008-03-31' }],
    ['no', { birthStatus: 'verified', dateOfBirth: '2008-03-30' }],
    ['yes', { birthStatus: 'claimed', dateOfBirth: '2010-02-14' }],
    ['not-sure', { birthStatus: 'claimed', dateOfBirth: '2000-02-14' }],
    ['not-sure', { birthStatus: 'estimated', estimatedAge: 16 }],
    ['not-sure', { birthStatus: 'unknown', answers: { birth: 'unknown', birthUnknownWhy: 'not asked yet' } }],
  ] as const)('%s for %o', (value, given) => {
    expect(lineOf(child(given), 'under18').value).toBe(value)
  })

  it('is of the day of the draft, and says how a date as told that makes an adult is to be taken', () => {
    const seventeen = child({ birthStatus: 'verified', dateOfBirth: '2008-03-31' })
    expect(lineOf(seventeen, 'under18', new Date('2026-03-31T12:00:00Z')).value).toBe('no')
    const told = child({ birthStatus: 'claimed', dateOfBirth: '2000-02-14' })
    expect(lineOf(told, 'under18').note).toContain('treated as a child')
  })
})

describe('last contact', () => {
  const contact = (...times: string[]): CaseFile => ({
    ...emptyCase,
    entries: times.map((time, index) =>
      entry({
        id: `e-${index}`,
        topics: ['contact'],
        occurred: { precision: time.length === 4 ? 'year' : time.length === 7 ? 'month' : 'day', at: time },
      }),
    ),
  })
  it.each([
    [['2026-03-23'], 'last-week'],
    [['2026-03-22'], 'last-month'],
    [['2026-01-05'], '3-months'],
    [['2025-11'], '6-months'],
    [['2025-05-01'], '6-12-months'],
    [['2025'], 'not-sure'],
    [['2020'], 'over-a-year'],
    [['2026-03', '2026-03-29'], 'last-week'],
  ])('%s is %s', (times, period) => {
    expect(lineOf(contact(...times), 'lastContactPeriod').value).toBe(period)
  })
})
