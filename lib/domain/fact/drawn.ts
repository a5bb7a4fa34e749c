import type { CaseOutline } from '../case/case-file'
import { birthInWords } from '../child/birth-in-words'
import { triggers } from '../clock/triggers'
import { exploitationTypes } from '../exploitation/catalogue'
import { indicatorOf } from '../indicator/catalogue'
import { inNation } from '../nation/in-nations'
import { needsInterpreter } from '../pathway/known-of'
import { instantInWords } from '../time/words'
import { type AskedFact, factInWords } from './catalogue'

/** What the case holds of a fact already: in words, and where that is from. */
export type DrawnFact = {
  readonly says: string
  readonly from: string
  /** Below the case’s own page, where it is changed. */
  readonly page: string
}

/** Facts that are asked nowhere again, because the case holds them: each as it stands, with where it is from. */
export function drawnFacts(file: CaseOutline): DrawnFact[] {
  const { child, immediateDanger, nation, pathwayEvents } = file
  const missing = pathwayEvents.filter(
    ({ event }) => event === 'went-missing' || event === 'returned-from-missing',
  )
  return [
    {
      says: immediateDanger
        ? factInWords('immediate-danger')
        : 'Nobody has reported immediate danger that is not over.',
      from: 'From what was reported of danger.',
      page: immediateDanger ? 'danger/over' : 'danger/raise',
    },
    {
      says: needsInterpreter(file)
        ? factInWords('needs-interpreter')
        : child.answers.interpreter === 'no'
          ? 'The child needs no interpreter.'
          : 'Nobody has said that the child needs an interpreter.',
      from: 'From what is known of the child.',
      page: 'child',
    },
    {
      says: birthInWords(file).join(' '),
      from: 'From what is known of the child, and from an age assessment where one is recorded.',
      page: 'people',
    },
    ...missing.map(({ event, happenedAt }) => ({
      says: `${inNation<string>(triggers[event as 'went-missing'], nation)}, ${instantInWords(happenedAt)}.`,
      from: 'From the steps that were recorded.',
      page: 'steps',
    })),
  ]
}

/** Signs and kinds that bear on a question: they are shown beside it, and answer it for nobody. */
const signs: { readonly [F in AskedFact]?: readonly string[] } = {
  'went-missing': ['uk-internal-04a', 'uk-internal-04b', 'uk-internal-04c'],
  'contact-by-suspected-exploiter': ['uk-internal-03', 'uk-resident-02'],
  unaccompanied: ['entry-06', 'calais-01'],
  'private-fostering': ['uk-resident-04'],
  'forced-marriage-risk': ['exp-03'],
  'benefit-claim-suspected': ['exp-02'],
  'overseas-links': ['entry-01a', 'entry-03', 'calais-01'],
  'immigration-status-unresolved': ['entry-01a', 'entry-01b'],
}

/** What was ticked on the case that bears on a question, in words. */
export function signsFor(fact: AskedFact, { sightings }: Pick<CaseOutline, 'sightings'>): string[] {
  const ticked = new Set(sightings.map(({ code }) => code))
  return (signs[fact] ?? [])
    .filter(code => ticked.has(code))
    .map(code => indicatorOf(code)?.text ?? exploitationTypes.find(({ id }) => id === code)?.name ?? code)
}
