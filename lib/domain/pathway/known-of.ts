import type { CaseOutline } from '../case/case-file'
import { perFile } from '../case/per-file'
import { ageKnown } from '../child/age-known'
import { evidencedIn } from '../determination/evidenced'
import { datedEvents } from '../step/clock-events'
import { type Judged, judge, type Known } from './assess'
import { type FactId, facts } from './facts'

export type Judgeable = Pick<
  CaseOutline,
  | 'nation'
  | 'openedAt'
  | 'readAt'
  | 'child'
  | 'sightings'
  | 'immediateDanger'
  | 'stepEvents'
  | 'pathwayEvents'
>

/** Whether the child needs an interpreter, by what is known of them. */
export const needsInterpreter = ({ child }: Pick<Judgeable, 'child'>): boolean =>
  child.interpreter ?? child.answers.interpreter === 'yes'

const holds = (file: Judgeable, fact: FactId): boolean => {
  if (fact === 'immediate-danger') return file.immediateDanger
  if (fact === 'needs-interpreter') return needsInterpreter(file)
  return file.child.facts[fact] === 'yes'
}

/** Whether a local panel decides there; undefined where nobody has said. */
const pilotAreaOf = ({ child }: Judgeable): boolean | undefined => {
  const said = child.facts['pilot-area']
  return said === 'yes' ? true : said === 'no' ? false : undefined
}

/** A case as the rules take it: what was answered, what it holds elsewhere, and what its records tell of. */
export const knownOf = perFile(
  (file: Judgeable): Known => ({
    nation: file.nation,
    pilotArea: pilotAreaOf(file),
    openedAt: file.openedAt,
    readAt: file.readAt,
    child: ageKnown(file),
    evidence: evidencedIn(file),
    facts: (Object.keys(facts) as FactId[]).filter(fact => holds(file, fact)),
    events: datedEvents(file).map(({ event }) => event),
  }),
)

/** What the rules say of a case, by the very functions that the replay uses. */
export const judged = perFile((file: Judgeable): Judged => judge(knownOf(file)))
