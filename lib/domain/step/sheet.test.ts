import { expect, it } from 'vitest'
import { brightmore, person, sighting, stepEvent } from '../../../tests/cast/case-file'
import { khai } from '../../../tests/cast/khai'
import { toldIn } from '../../../tests/cast/told'
import type { DangerView } from '../case/case-file'
import { policeSheet } from './police-sheet'
import { referralSheet } from './referral-sheet'
import type { Told } from './told'

const now = new Date('2026-03-30T12:00:00Z')
const danger = (change: DangerView['change'], hour: number, why: string): DangerView => {
  const at = new Date(Date.UTC(2026, 2, 29, hour))
  return {
    id: why,
    caseId: khai.id,
    change,
    why,
    happenedAt: at,
    writtenAt: at,
    writtenBy: brightmore,
    cameFrom: null,
  }
}

it('tells a call handler first whether there is danger now, where, and who rings, then what was said of it last', () => {
  const dangers = [
    danger('raised', 8, 'A van waited.'),
    danger('over', 9, 'It left.'),
    danger('raised', 10, 'It is back.'),
  ]
  const sheet = policeSheet({ ...khai, immediateDanger: true, dangers }, toldIn(khai), now)
  expect(sheet.map(part => part.heading)).toEqual([
    'Say first',
    'Why you ring',
    'If they ask, and you know',
    'The child',
    'People who may be harming the child',
    'Others around the child (nobody has said that they are harmless)',
    'Ask for and write down',
    'What happened, the newest first',
  ])
  expect(sheet[0]?.lines.map(line => line.term)).toEqual([
    'Is the child in danger now?',
    'Where is the child now?',
    'Name and role',
    'Organisation',
    'Call back on',
  ])
  expect(sheet[0]?.lines[0]?.detail).toBe('YES')
  const lines = sheet[1]?.lines ?? []
  expect(lines.slice(0, 3).map(line => line.detail)).toEqual(['It is back.', 'It left.', 'A van waited.'])
  expect(lines.slice(0, 3).map(line => line.term)).toEqual([
    'Immediate danger reported, 29 March 2026, 11:00am',
    'Immediate danger recorded as over, 29 March 2026, 10:00am',
    'Immediate danger reported, 29 March 2026, 9:00am',
  ])
  expect(lines.at(-1)?.term).toBe('What worries us')
})

it('says how much of the chronology it leaves out, and nothing where it tells all', () => {
  const told = toldIn(khai)
  const earlier = (total: number) =>
    policeSheet(khai, { ...told, total }, now)
      .flatMap(part => part.lines)
      .filter(line => line.term === 'Earlier')
      .map(line => line.detail)
  expect(earlier(told.total)).toEqual([])
  expect(earlier(told.total + 40)).toEqual([expect.stringContaining('40 entries more')])
})

it('tells in a call the ten newest, the newest first, and counts the others', () => {
  const line = (day: number): Told['lines'][number] => ({
    ...(toldIn(khai).lines[0] as Told['lines'][number]),
    sortKey: `2026-03-${day}`,
    dateInWords: `${day} March 2026`,
  })
  const undated = { ...line(1), sortKey: '9999', dateInWords: 'Day not known' }
  const told = { lines: [...[11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21].map(line), undated], total: 60 }
  const last = policeSheet(khai, told, now).at(-1)?.lines ?? []
  expect(last).toHaveLength(11)
  expect(last[0]?.term).toContain('21 March 2026')
  expect(last[9]?.term).toContain('12 March 2026')
  expect(last[10]).toEqual({ term: 'Earlier', detail: expect.stringContaining('50 entries more') })
  const few = policeSheet(khai, { lines: [line(11), undated], total: 2 }, now).at(-1)?.lines ?? []
  expect(few.map(({ term }) => term.split(' (')[0])).toEqual(['11 March 2026', 'Day not known'])
})

it('never tells of somebody who may be involved that they are safe to inform, and says of whom nobody knows', () => {
  const people = [
    person({ id: 'driver', name: 'A driver', suspected: true, inform: 'safe' }),
    person({ id: 'neighbour', name: 'A neighbour', suspected: null, inform: 'safe' }),
    person({ id: 'aunt', name: 'An aunt', suspected: false, inform: 'safe' }),
  ]
  for (const sheet of [policeSheet, referralSheet]) {
    const lines = sheet({ ...khai, people }, toldIn(khai), now).flatMap(part => part.lines)
    const of = (name: string) => lines.find(({ term }) => term.startsWith(name))?.detail
    expect(of('A driver')).toBe('DO NOT INFORM (may be involved)')
    expect(of('A neighbour')).toBe('Safe to inform\nNot known whether they are involved')
    expect(of('An aunt')).toBe('Safe to inform')
  }
})

it('tells whoever protects children what is thought to have been done, and what for, by name', () => {
  const part = (file: typeof khai) =>
    referralSheet(file, toldIn(file), now).find(({ heading }) => heading.startsWith('What we think'))
  const lines = part(khai)?.lines ?? []
  expect(lines.map(({ term }) => term)).toEqual([
    'What was done to the child',
    'How (never needed for a child)',
    'What for',
    'Kinds of exploitation',
    'Kinds of abuse',
  ])
  expect(lines[0]?.detail).toContain('Transportation')
  expect(lines.map(({ detail }) => detail).join(' ')).not.toMatch(/act-|purp-|exp-/)
  const hurt = ['abuse-01', 'abuse-04b'].map(code => sighting('abuse', code))
  expect(part({ ...khai, sightings: hurt })?.lines.at(-1)?.detail).toBe('Physical abuse\nEmotional neglect')
  expect(part({ ...khai, sightings: [] })?.lines.map(({ detail }) => detail)).toEqual(
    Array(5).fill('Not known yet (not recorded)'),
  )
})

it('tells whoever protects children what the danger is, and that no call to the police was about it', () => {
  const called = (on: string) => {
    const happenedAt = new Date(`${on}T10:00:00Z`)
    const answers = { how: '999', reference: 'MID-1' } as const
    return stepEvent({ id: on, step: 'police', event: 'sent', happenedAt, writtenAt: happenedAt, answers })
  }
  const flag = {
    id: 'f',
    words: 'A man threatened a colleague.',
    fromOn: '2026-03-01',
    reviewOn: '2026-06-01',
  }
  const flags = [
    { ...flag, kind: 'not-alone' as const },
    { ...flag, kind: 'court' as const, words: 'On Friday.' },
  ]
  const dangers = [danger('raised', 8, 'Two men asked for him.')]
  const detailsOf = (stepEvents: typeof khai.stepEvents, immediateDanger = true) => {
    const file = { ...khai, immediateDanger, dangers, flags, stepEvents }
    const lines = referralSheet(file, toldIn(khai), now).flatMap(part => part.lines)
    return (term: RegExp) => lines.filter(line => term.test(line.term)).map(({ detail }) => detail)
  }
  const before = detailsOf([called('2026-03-27')])
  expect(before(/danger reported, 29 March/)).toEqual(['Two men asked for him.'])
  expect(before(/^Do not visit alone$/)).toEqual(['A man threatened a colleague.'])
  expect(before(/^Court/)).toEqual([])
  expect(before(/^Police$/)).toEqual(['Told; reference MID-1\nNot told yet of the danger reported since'])
  expect(before(/^We ask for$/)[0]).toMatch(/^Action today: /)
  expect(detailsOf([called('2026-03-29')])(/^Police$/)).toEqual(['Told; reference MID-1'])
  expect(detailsOf([])(/^Police$/)).toEqual(['Not told yet'])
  expect(detailsOf([], false)(/^We ask for$/)[0]).toMatch(/^A decision within one working day/)
})
