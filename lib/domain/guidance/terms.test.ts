import { expect, it } from 'vitest'
import { terms } from './terms'

it('says of every word whether its source was read; what the fact base only knows of is to be confirmed', () => {
  const those = (wanted: string) =>
    Object.entries(terms)
      .filter(([, { status }]) => status === wanted)
      .map(([id]) => id)
  expect(those('published')).toEqual(
    'trafficking elements slavery socialWork trust gateway discussion ird enquiry cppm philomena returnInterview nrm responder reasonable conclusive dutyToNotify guardian'.split(
      ' ',
    ),
  )
  expect(those('to be confirmed')).toEqual(
    expect.arrayContaining(['debt', 'lines', 'officer', 'harm', 'parental', 'marking', 'victim']),
  )
  const ours = Object.values(terms).filter(each => each.source === 'Holdfast’s own use of the word')
  expect(ours.map(each => each.status)).toEqual(ours.map(() => 'our own'))
})

it('has the words that somebody new meets in letters, forms and meetings', () => {
  const named = Object.values(terms).map(({ term }) => term)
  for (const word of [
    'Survivor',
    'Section 17',
    'Section 20',
    'IRO',
    'Return home interview',
    'Philomena Protocol',
    'Cuckooing',
    'Contextual safeguarding',
    'Merton-compliant',
    'Missing and absent',
    'Tipping off',
    'No recourse to public funds',
    'Designated safeguarding lead (DSL)',
    'MARF',
    'MASH',
    'UNOCINI',
    'CPPM',
    'Principal Reporter',
    'Duty to Notify',
  ])
    expect(named).toContain(word)
})
