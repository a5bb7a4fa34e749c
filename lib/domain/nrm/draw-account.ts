import type { EntryView } from '../case/case-file'
import { elementOf } from '../element/catalogue'
import { standingEntry } from '../entry/standing'
import { type Topic, topics } from '../entry/topics'
import { exploitationOf } from '../exploitation/catalogue'
import type { DraftedFile } from './drafted-file'
import { type Draw, type Draws, drawn } from './draw'
import { lastContactPeriod } from './last-contact'
import type { Source } from './line'
import { account, entriesOn, heading, isUndated, standingEntries } from './narrative'
import { entrySource, sightingSource } from './sources'

const on =
  (...wanted: readonly Topic[]): Draw =>
  file =>
    account(entriesOn(file, ...wanted))

const topicLabels = new Map<Topic, string>(topics.map(topic => [topic.id, topic.label]))
const exploitation: readonly Topic[] = ['start', 'journey', 'work', 'living', 'treatment', 'leaving']

/** Rows 8a and 8b: the dates that the entries give, which need not be when it began or ended. */
function dates(file: DraftedFile, about: (entry: EntryView) => string) {
  const entries = entriesOn(file, ...exploitation)
  const first = entries.find(entry => !isUndated(entry))
  if (!first) return undefined
  const lines = entries.map(entry => `${heading(entry)}: ${about(entry)}`)
  return drawn(lines.join('\n'), entries.map(entrySource), {
    note: 'These are the dates of what is recorded. Say when it began and ended, if you know.',
  })
}

const topicsOf = (entry: EntryView) =>
  entry.topics
    .filter(topic => exploitation.includes(topic))
    .map(topic => topicLabels.get(topic))
    .join('; ')

/** What the entry tells about, and the kinds of exploitation that were ticked with it. */
const kindsOf = (file: DraftedFile) => {
  const ticked = file.sightings
    .filter(({ kind }) => kind === 'exploitation')
    .map(({ code, entryId }) => ({ code, entry: standingEntry(file.entries, entryId) }))
  return (entry: EntryView) => {
    const kinds = ticked
      .filter(tick => tick.entry === entry)
      .map(({ code }) => exploitationOf(code)?.name ?? code)
    return [topicsOf(entry), ...new Set(kinds)].join('; ')
  }
}

/** Row 10: entries about a journey, and those that a transportation or transfer was ticked with. */
function moved(file: DraftedFile): { entries: readonly EntryView[]; ticks: readonly Source[] } {
  const ticks = file.sightings.filter(
    ({ kind, code }) => kind === 'act' && (code === 'act-02' || code === 'act-03'),
  )
  const ticked = new Set(ticks.map(({ entryId }) => standingEntry(file.entries, entryId)?.id))
  return {
    entries: standingEntries(file).filter(entry => entry.topics.includes('journey') || ticked.has(entry.id)),
    ticks: ticks.map(tick => sightingSource(tick, elementOf(tick.code)?.name ?? tick.code)),
  }
}

/** Rows 8 to 16b (row 11 also in draw-abuse), from entries and from what each concern says about delay (see draw-judgement). */
export const accountDraws: Draws = {
  exploitationDates: file => dates(file, topicsOf),
  exploitationDatesMultiple: file => dates(file, kindsOf(file)),
  howItStarted: on('start'),
  wasMoved: file => {
    const { entries, ticks } = moved(file)
    const sources = [...ticks, ...entries.map(entrySource)]
    if (entries.length === 0)
      return drawn('yes', sources, {
        note: 'Ticked, and no entry tells of it yet: check, and say how they were moved.',
      })
    const note =
      'Entries tell of a journey. Check that it was those who exploited the child who took or moved them: answer no if it was not.'
    return drawn('yes', sources, ticks.length > 0 ? {} : { note })
  },
  journeyDetails: file => account(moved(file).entries),
  whatTheyHadToDo: on('work'),
  whatKeepsThemThere: on('leaving'),
  howTheyLeft: on('leaving'),
  lastContactPeriod,
  lastContactDetails: on('contact'),
}
