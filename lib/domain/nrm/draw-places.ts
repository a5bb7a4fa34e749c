import type { EntryView, PersonView } from '../case/case-file'
import type { Topic } from '../entry/topics'
import { countriesIn, isInUk, townIn } from '../place/place'
import type { DraftedFile } from './drafted-file'
import { type Draw, type Draws, drawn, given } from './draw'
import { entriesOn, heading, passage } from './narrative'
import { childSource, entrySource, personSource } from './sources'

const exploitation: readonly Topic[] = ['work', 'living', 'treatment']
/** The form has ten places for countries. */
const mostCountries = 10

/** Entries about work, living or treatment whose place is this for certain. */
const at = (file: DraftedFile, is: (where: string) => boolean): readonly EntryView[] =>
  entriesOn(file, ...exploitation).filter(entry => is(entry.where ?? ''))
const inUk = (file: DraftedFile) => at(file, isInUk)
const overseas = (file: DraftedFile) => at(file, where => countriesIn(where).length > 0)

const placesOf = (entries: readonly EntryView[]) =>
  drawn(entries.map(entry => `${heading(entry)}: ${entry.where}`).join('\n'), entries.map(entrySource))

/** Row 21, from places that have a UK postcode or name a country: nothing else is a sure sign. */
const exploitationPlace: Draw = file => {
  const [uk, abroad] = [inUk(file), overseas(file)]
  const value = uk.length > 0 ? (abroad.length > 0 ? 'uk-and-overseas' : 'uk') : 'overseas'
  return drawn(value, [...new Set([...uk, ...abroad])].map(entrySource), {
    note:
      abroad.length > 0
        ? 'Drawn from places that name a country or have a UK postcode. Check that the child was exploited there.'
        : 'Drawn from places in the UK. Check whether the child was exploited abroad too.',
  })
}

/** Row 24 takes a town from a list; what a concern asks of where the child is now may be an address (nrm.md, A2). */
const townNow: Draw = file => {
  const where = file.child.answers.whereNow
  if (typeof where !== 'string') return drawn(given(where), [childSource(file)])
  return drawn(townIn(where), [childSource(file)], {
    note: 'Taken from where the child is now. The form takes a town from its list, and no address.',
  })
}

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
  exploitationPlace,
  ukPlaceOther: file => placesOf(inUk(file)),
  overseasCountries: file => {
    const entries = overseas(file)
    const countries = new Set(entries.flatMap(entry => countriesIn(entry.where ?? '')))
    return drawn([...countries].slice(0, mostCountries), entries.map(entrySource), {
      note: 'Countries that the places of entries name. Check that the child was exploited there.',
    })
  },
  overseasPlaceOther: file => placesOf(overseas(file)),
  currentTown: townNow,
  currentRegion: file => {
    const where = file.child.answers.whereNow
    return typeof where === 'string' ? undefined : drawn(given(where), [childSource(file)])
  },
  exploiterDetails,
  knowsExploiterLocation: (file, at) => drawn('yes', exploiterLocationDetails(file, at)?.sources ?? []),
  exploiterLocationDetails,
}
