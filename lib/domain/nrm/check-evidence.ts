import { standingEntry } from '../entry/standing'
import { dayOf, daysBetween, isDay } from '../time/day'
import { known } from '../time/occurred'
import { type Check, findingIf, textOf } from './check'
import { untoldAbuse } from './draw-abuse'
import { datesIn, standingEntries } from './narrative'

export const signsWithoutEntry: Check = (_draft, file) => {
  const signs = file.sightings.filter(({ kind }) => kind === 'indicator')
  const shown = new Set(
    signs.filter(sign => standingEntry(file.entries, sign.entryId)).map(({ code }) => code),
  )
  const bare = new Set(signs.map(({ code }) => code).filter(code => !shown.has(code)))
  return findingIf(
    'indicatorDetails',
    bare.size > 0,
    `Signs ticked without an entry that shows when and how they were noticed: ${bare.size}.`,
  )
}

/** The name of a kind is no account: whoever decides asks what happened. Words of somebody’s own stand for it. */
export const abuseWithoutEntry: Check = (_draft, file, line) =>
  (['livingConditions', 'treatment'] as const).flatMap(key => {
    const names = line(key)?.state === 'edited' ? [] : untoldAbuse(file, key)
    return findingIf(
      key,
      names.length > 0,
      `Kinds of abuse ticked without an entry that tells what happened: ${names.join('; ')}.`,
    )
  })

export const undated: Check = (_draft, file) => {
  const without = datesIn(file)
    .filter(dated => known(dated) === '')
    .reduce((sum, { count }) => sum + count, 0)
  return findingIf(
    'exploitationDates',
    without > 0,
    `Entries without a date: ${without}. The order of events is not clear: say about when, or before or after what.`,
  )
}

/** What a child said and nobody reads was said for nothing. An answer tells an entry by its topics, or by what was ticked with it. */
export const unheard: Check = (draft, file) => {
  const sources = draft.lines.filter(({ asked }) => asked).flatMap(line => line.sources)
  const told = new Set(sources.map(({ id }) => id))
  const said = datesIn(file).reduce((sum, dated) => sum + dated.said, 0)
  const heard = standingEntries(file).filter(({ id, known }) => known === 'said' && told.has(id))
  const left = said - heard.length
  return findingIf(
    'howItStarted',
    left > 0,
    `Entries of what the child said that no answer tells: ${left}. Correct them in the chronology and choose what they tell about, or check that an answer you wrote says it.`,
  )
}

/** A week between the first thing recorded and the opening of the case is a delay that readers ask about. */
export const delay: Check = (_draft, file, line) => {
  const [first] = datesIn(file)
    .map(dated => known(dated).slice(0, 10))
    .filter(isDay)
    .sort()
  const late = first !== undefined && daysBetween(first, dayOf(file.openedAt)) > 7
  return findingIf(
    'whyNotSooner',
    late && textOf(line('whyNotSooner')) === '',
    'The first thing recorded happened more than a week before the case was opened, and no reason for the delay is given.',
  )
}
