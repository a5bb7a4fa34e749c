import { expect, it } from 'vitest'
import { bareCase, sighting } from '../../../tests/cast/bare-case'
import { matrix } from './matrix'
import { evidenceSince, seenField, shownThen } from './since'

const having = (...ticks: [kind: 'act' | 'means' | 'purpose', code: string][]) =>
  matrix(bareCase({ sightings: ticks.map(([kind, code]) => sighting(kind, code)) }))
const reading = (shown: ReturnType<typeof matrix>) => ({ [seenField]: JSON.stringify(shown.weighed) })

it('tells what came in since a page was read, by whom and when, and what went', () => {
  const before = having(['act', 'act-02'])
  const now = having(['purpose', 'purp-03'])
  const since = evidenceSince(reading(before), now)
  expect(since?.lines.length).toBe(2)
  expect(since?.lines[0]).toMatch(/^Act: .+\. Nothing shows it now: an entry that did was corrected\.$/)
  expect(since?.lines[1]).toMatch(/^Purpose: .+\. Added by \S.+, \d+ \w+ \d{4}, .+\.$/)
  expect([since?.before, since?.now]).toEqual([
    'An act is recorded, a purpose not yet',
    'A purpose is recorded, an act not yet',
  ])
})

it('tells nothing where nothing changed, or where nobody knows what was read', () => {
  const stands = having(['act', 'act-02'], ['means', 'means-06'])
  expect(evidenceSince(reading(stands), stands)).toBeNull()
  for (const seen of ['', 'x', '{}', '{"act":[1],"means":[],"purpose":[]}', `{"act":["${'a'.repeat(50)}"]}`])
    expect(evidenceSince({ [seenField]: seen }, stands), seen).toBeNull()
})

it('tells what a determination had shown, as it was then', () => {
  const then = having(['act', 'act-02'], ['purpose', 'purp-03'])
  const none = { entries: [], sightings: [], rested: {} }
  const shown = shownThen({ id: 'made', snapshot: then.weighed }, having(['means', 'means-06']), none)
  expect(shown.map(({ words }) => words)).toEqual([
    'Act: Transportation',
    'Means: nothing showed any',
    expect.stringMatching(/^Purpose: \S/),
    expect.stringMatching(/^Age: \S/),
  ])
  expect(shown.flatMap(({ entries }) => entries)).toEqual([])
  const old = { id: 'old', snapshot: { act: [], means: [], purpose: [] } }
  expect(shownThen(old, then, none)).toEqual([])
})
