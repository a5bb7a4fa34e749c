import { expect, it } from 'vitest'
import { emptyCase, entry, sighting } from '../../../tests/cast/case-file'
import { computed } from '../determination/computed'
import { evidencedIn } from '../determination/evidenced'
import { tickedKinds } from '../exploitation/ticked'
import { tickedAbuse } from './ticked'

const sightings = [sighting('abuse', 'abuse-04a'), sighting('abuse', 'abuse-01', 'e-1')]
const file = { ...emptyCase, sightings, entries: [entry({ id: 'e-1' })] }

it('lists the kinds that were ticked, with what each rests on', () => {
  expect(tickedAbuse(file).map(({ name, evidence }) => [name, evidence.map(each => each.entry?.id)])).toEqual(
    [
      ['Physical abuse', ['e-1']],
      ['Physical neglect', [undefined]],
    ],
  )
})

it('is apart from the kinds of exploitation, and from act, means and purpose', () => {
  expect(tickedKinds(file)).toEqual([])
  expect(evidencedIn(file)).toEqual({ act: [], means: [], purpose: [] })
  expect(computed(evidencedIn(file)).result).toBe('insufficient-information')
})
