import type { SightingView } from '../case/case-file'
import { perFile } from '../case/per-file'
import { resultInWords } from '../determination/computed'
import { standingEntry } from '../entry/standing'
import { signInWords } from '../indicator/other'
import { dayOf } from '../time/day'
import { dayInWords } from '../time/words'
import type { DraftedFile } from './drafted-file'
import { type Draw, type Draws, drawn } from './draw'
import { account, entriesOn, passage, passageWithPeople, standingEntries } from './narrative'
import { concernSource, determinationSource, entrySource, sightingSource } from './sources'

const on = (at: Date) => dayInWords(dayOf(at))
const textOf = ({ code, words }: SightingView) => signInWords(code, words)
const signsOf = (file: DraftedFile) => file.sightings.filter(({ kind }) => kind === 'indicator')

/** Row 16: each entry with the signs that it shows, in time order; then the signs that no entry shows. */
const indicatorDetails: Draw = perFile((file: DraftedFile) => {
  const signs = signsOf(file)
  const ticked = signs.map(sign => ({ sign, entry: standingEntry(file.entries, sign.entryId) }))
  const shown = standingEntries(file)
    .map(entry => ({ entry, signs: ticked.filter(tick => tick.entry === entry).map(({ sign }) => sign) }))
    .filter(group => group.signs.length > 0)
  const alone = ticked.filter(tick => !tick.entry).map(({ sign }) => sign)
  const passages = [
    ...shown.map(group =>
      [passage(group.entry), ...[...new Set(group.signs.map(textOf))].map(sign => `- ${sign}`)].join('\n'),
    ),
    ...alone.map(sign => `- ${textOf(sign)} (noted by ${sign.writtenBy.name} on ${on(sign.writtenAt)})`),
  ]
  return drawn(passages.join('\n\n'), [
    ...shown.map(group => entrySource(group.entry)),
    ...signs.map(sign => sightingSource(sign, textOf(sign))),
  ])
})

/** Row 18: what worried each person who recorded a concern, and the reasons of the latest determination. */
const professionalInsight: Draw = file => {
  const concerns = file.concerns.filter(concern => concern.worry.whatWorries)
  const made = file.determinations.at(-1)
  const passages = concerns.map(
    concern =>
      `${on(concern.writtenAt)}, ${concern.writtenBy.name}, ${concern.writtenBy.jobTitle}: ${concern.worry.whatWorries}`,
  )
  if (made)
    passages.push(
      `${on(made.writtenAt)}, determination by ${made.writtenBy.name}, ${made.writtenBy.jobTitle} (${resultInWords[made.result]}): ${made.reasons}`,
    )
  return drawn(passages.join('\n\n'), [
    ...concerns.map(concernSource),
    ...(made ? [determinationSource(made)] : []),
  ])
}

/** Row 16b: what each concern says of why it was recorded only then. */
const whyNotSooner: Draw = file => {
  const concerns = file.concerns.filter(concern => concern.worry.whyNow)
  const passages = concerns.map(concern => `${on(concern.writtenAt)}: ${concern.worry.whyNow}`)
  return drawn(passages.join('\n\n'), concerns.map(concernSource))
}

const yesWhen =
  (details: Draw): Draw =>
  (file, at) =>
    drawn('yes', details(file, at)?.sources ?? [])

const others: Draw = file => account(entriesOn(file, 'others'))
const future: Draw = file => account(entriesOn(file, 'future'))

/** Rows 16 to 19, and 30 to 32. Silence is never drawn as "no". */
export const judgementDraws: Draws = {
  whyNotSooner,
  indicatorsIdentified: yesWhen(indicatorDetails),
  indicatorDetails,
  interviewDetails: file =>
    account(entriesOn(file, 'seen-with'), entry => passageWithPeople(entry, file.people)),
  professionalInsight,
  otherVictims: yesWhen(others),
  otherVictimsDetails: others,
  futureConcerns: yesWhen(future),
  futureConcernReasons: future,
}
