import { changeInWords } from '../danger/words'
import { resultInWords } from '../determination/computed'
import { pathwayEventIn } from '../pathway/form-of'
import { eventIn } from '../step/in-nation'
import { happenedInWords, textOfEvent } from '../step/words'
import { voiceStep } from '../voice/asked'
import type { CaseFile, CaseOutline, PathwayEventView } from './case-file'
import { type ChronologyLine, line, ofEntry } from './chronology-line'

export type { ChronologyLine } from './chronology-line'

/** What was done on a case, beside its entries: in no order. */
export const deeds = (file: CaseOutline): ChronologyLine[] => [
  ...file.concerns.map(each =>
    line(each, 'concern', 'Concern submitted', each.writtenAt, each.worry.whatWorries),
  ),
  ...file.stepEvents.map(each => ({
    ...line(each, 'step', eventIn(each.step, each.event, file.nation), each.happenedAt, textOfEvent(each)),
    dateInWords: happenedInWords(each),
  })),
  ...file.pathwayEvents.map(each => happened(each, file)),
  ...file.dangers.map(each => line(each, 'danger', changeInWords[each.change], each.happenedAt, each.why)),
  ...file.decisions.map(each => line(each, 'decision', decided[each.outcome], each.writtenAt, each.reasons)),
  ...file.determinations.map(each =>
    line(each, 'determination', `Determination: ${resultInWords[each.result]}`, each.writtenAt, each.reasons),
  ),
]

/** Everything dated in a case as one list, in the order it happened, then in which it was written down. */
export const chronology = (file: CaseFile): ChronologyLine[] =>
  [...file.entries.map(entry => ofEntry(entry, file.entries)), ...deeds(file)].sort(
    (a, b) => compare(a.sortKey, b.sortKey) || compare(a.writtenAt, b.writtenAt),
  )

/** What a child was told and wants has their own words apart, as every entry. */
function happened(each: PathwayEventView, { nation }: CaseOutline): ChronologyLine {
  const heading = pathwayEventIn(each.step, each.event, nation, each.answers)
  if (each.step !== voiceStep) return line(each, 'step', heading, each.happenedAt, textOfEvent(each))
  const { told, by, answer, language } = each.answers
  const text = `Asked by ${by}. Told: ${told}`
  return {
    ...line(each, 'step', heading, each.happenedAt, text),
    known: 'said',
    ...(answer && { words: answer }),
    ...(language && { source: language }),
  }
}

const decided = {
  accepted: 'Concern accepted by the lead',
  joined: 'Concern linked to a child already known',
}
const compare = <T extends string | Date>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0)
