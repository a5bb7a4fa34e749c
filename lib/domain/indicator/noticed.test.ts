import { expect, it } from 'vitest'
import { bareCase, bareEntry, sighting } from '../../../tests/cast/bare-case'
import type { EntryView } from '../case/case-file'
import { weighedIn } from '../determination/matrix'
import { noticed, only, signsOf } from './noticed'

const on = (day: string, known: EntryView['known']) => bareEntry({ precision: 'day', at: day }, { known })
const code = 'uk-resident-08'
const of = (...seen: readonly (readonly [kind: 'indicator' | 'absent', entry: EntryView | null])[]) => {
  const file = bareCase({
    entries: seen.flatMap(([, entry]) => entry ?? []),
    sightings: seen.map(([kind, entry]) => sighting(kind, code, entry?.id ?? null)),
  })
  const sign = signsOf(file)
    .flatMap(({ indicators }) => indicators)
    .find(({ indicator }) => indicator.id === code)
  return { file, sign }
}

it('says how a sign is known by the entries that show it, the surest first', () => {
  expect(of().sign?.state).toBe('not-asked')
  expect(of(['indicator', null]).sign?.state).toBe('reported')
  expect(of(['indicator', on('2026-03-01', 'inferred')]).sign?.state).toBe('suspected')
  expect(of(['indicator', on('2026-03-01', 'told')]).sign?.state).toBe('reported')
  expect(of(['indicator', on('2026-03-01', 'said')]).sign?.state).toBe('reported')
  const both = [on('2026-03-01', 'said'), on('2026-03-02', 'seen')] as const
  expect(of(['indicator', both[0]], ['indicator', both[1]]).sign?.state).toBe('observed')
  expect(of(['absent', on('2026-03-01', 'seen')]).sign?.state).toBe('absent')
  expect(of(['absent', on('2026-03-05', 'seen')], ['indicator', both[0]]).sign?.state).toBe('reported')
})

it('says when it was first and last seen, once these differ', () => {
  const days = ['2026-05-09', '2026-03-02', '2026-04-01'].map(day => on(day, 'seen'))
  expect(of(...days.map(entry => ['indicator', entry] as const)).sign?.between).toBe(
    'First 2 March 2026, last 9 May 2026',
  )
  expect(of(['indicator', on('2026-05-09', 'seen')]).sign?.between).toBeNull()
})

it('keeps what was looked for and not there out of what was noticed, and of what is weighed', () => {
  const { file, sign } = of(['absent', on('2026-03-01', 'seen')])
  expect(noticed(file)).toEqual([])
  expect(sign?.absent).toHaveLength(1)
  const all = signsOf(file).flatMap(({ indicators }) => indicators)
  const rest = only(signsOf(file), ({ state }) => state === 'not-asked').flatMap(
    ({ indicators }) => indicators,
  )
  expect(rest).toHaveLength(all.length - 1)
  expect(weighedIn(file)).toEqual(weighedIn(bareCase()))
})
