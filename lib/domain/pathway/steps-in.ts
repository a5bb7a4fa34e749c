import { inNation } from '../nation/in-nations'
import { type Nation, nations } from '../nation/nation'
import { type Condition, holds, type Situation } from './condition'
import type { Publication } from './sources'
import { type PathwayStep, pathway } from './steps'

/** A step in the words of one nation. */
export type StepIn = Pick<PathwayStep, 'id' | 'path' | 'after' | 'done' | 'shown' | 'recordedAs'> & {
  readonly title: string
  readonly who: string
  readonly applies: Condition
  readonly when: string
  readonly source: Publication
}

const inWords = (nation: Nation): readonly StepIn[] =>
  pathway.map(step => ({
    ...step,
    title: inNation(step.title, nation),
    who: inNation(step.who, nation),
    applies: inNation(step.applies, nation),
    when: inNation(step.when, nation),
    source: inNation(step.source, nation),
  }))

const known = new Map(nations.map(nation => [nation, inWords(nation)]))

/** All twenty-six, in their order. */
export const stepsIn = (nation: Nation): readonly StepIn[] => known.get(nation) ?? []

/** Those that apply to a case, in their order: an adult has the adult's, whoever may be a child the child's. */
export function stepsFor(situation: Situation): StepIn[] {
  const other = situation.path === 'adult' ? 'child' : 'adult'
  return stepsIn(situation.nation).filter(({ path, applies }) => path !== other && holds(applies, situation))
}
