import type { EntryView, PersonView } from '../case/case-file'
import type { Topic } from '../entry/topics'
import type { DraftedFile } from './drafted-file'
import { type Draw, type Draws, drawn, given } from './draw'
import { entriesOn, heading, passage } from './narrative'
import { childSource, entrySource, personSource } from './sources'

const exploitation: readonly Topic[] = ['work', 'living', 'treatment']
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i

/** Entries about work, living or treatment whose place has a UK postcode: the only sure sign of a UK place. */
const inUk = (file: DraftedFile): readonly EntryView[] =>
  entriesOn(file, ...exploitation).filter(entry => postcode.test(entry.where ?? ''))

/** What a concern asks of where the child is now may be an address; row 24 takes a town from a list (nrm.md, A2). */
const townNow: Draw = file =>
  drawn(given(file.child.answers.whereNow), [childSource(file)], {
    note: 'The form takes a town from its list, and no address: leave the town alone.',
  })

const suspectedIn = (file: DraftedFile): readonly PersonView[] =>
  file.people.filter(person => person.suspected)

/** All that is recorded of a person, one fact a line. */
function described(person: PersonView): string {
  const facts = [
    ['Phone', person.phone],
    ['Address', person.address],
    ['Also', person.details],
  ].flatMap(([name, fact]) => (fact ? [`${name}: ${fact}`] : []))
  return [`${person.name} (${person.relationship})`, ...facts].join('\n')
}

const exploiterDetails: Draw = file => {
  const people = suspectedIn(file)
  const entries = entriesOn(file, 'exploiter')
  return drawn(
    [...people.map(described), ...entries.map(passage)].join('\n\n'),
    [...people.map(personSource), ...entries.map(entrySource)],
    { note: 'Do not name other children or adults who may be victims here.' },
  )
}

const exploiterLocationDetails: Draw = file => {
  const people = suspectedIn(file).filter(person => person.address)
  return drawn(people.map(person => `${person.name}: ${person.address}`).join('\n'), people.map(personSource))
}

/** Rows 21 to 28. */
export const placeDraws: Draws = {
  exploitationPlace: file =>
    drawn('uk', inUk(file).map(entrySource), {
      note: 'Drawn from places with a UK postcode. Check whether the child was exploited abroad too.',
    }),
  ukPlaceOther: file =>
    drawn(
      inUk(file)
        .map(entry => `${heading(entry)}: ${entry.where}`)
        .join('\n'),
      inUk(file).map(entrySource),
    ),
  currentTown: townNow,
  currentRegion: file => {
    const where = file.child.answers.whereNow
    return typeof where === 'string' ? undefined : drawn(given(where), [childSource(file)])
  },
  exploiterDetails,
  knowsExploiterLocation: (file, at) => drawn('yes', exploiterLocationDetails(file, at)?.sources ?? []),
  exploiterLocationDetails,
}
