import { expect, it } from 'vitest'
import { brightmore } from '../../../tests/cast/case-file'
import { khai } from '../../../tests/cast/khai'
import { toldIn } from '../../../tests/cast/told'
import type { DangerView } from '../case/case-file'
import { policeSheet } from './sheet'

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

it('tells a call handler first whether there is danger now, then where, then what was said of it last', () => {
  const dangers = [
    danger('raised', 8, 'A van waited.'),
    danger('over', 9, 'It left.'),
    danger('raised', 10, 'It is back.'),
  ]
  const sheet = policeSheet({ ...khai, immediateDanger: true, dangers }, toldIn(khai), now)
  expect(sheet.map(part => part.heading)).toEqual([
    'Say first',
    'The child',
    'People who may be harming the child',
    'Others around the child',
    'What happened',
    'Who is reporting',
    'Ask for and write down',
  ])
  const lines = sheet[0]?.lines ?? []
  expect(lines.slice(0, 5).map(line => line.detail)).toEqual([
    'YES',
    lines[1]?.detail,
    'It is back.',
    'It left.',
    'A van waited.',
  ])
  expect(lines[1]?.term).toBe('Where is the child now?')
  expect(lines.slice(2, 5).map(line => line.term)).toEqual([
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
