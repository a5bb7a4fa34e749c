import { expect, it } from 'vitest'
import { terms } from './terms'

it('says of every word whether its source was read; what the fact base only knows of is to be confirmed', () => {
  const those = (wanted: string) =>
    Object.entries(terms)
      .filter(([, { status }]) => status === wanted)
      .map(([id]) => id)
  expect(those('published')).toEqual(
    'trafficking elements slavery enquiry nrm responder reasonable conclusive guardian'.split(' '),
  )
  expect(those('to be confirmed')).toEqual(
    expect.arrayContaining(['debt', 'lines', 'officer', 'harm', 'parental', 'marking', 'victim']),
  )
  const ours = Object.values(terms).filter(each => each.source === 'Holdfast’s own use of the word')
  expect(ours.map(each => each.status)).toEqual(ours.map(() => 'our own'))
})
