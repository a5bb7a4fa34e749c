import type { Advice, Facts } from './advice'

const lookAgainOn = ({ file }: Facts) => file.determinations.at(-1)?.lookAgainOn ?? null

/** What the evidence amounts to: no safe place, protection or solicitor waits for it. Source: domain fact base 3.1. */
export const weighing: readonly Advice[] = [
  {
    id: 'look-again',
    applies: facts => (lookAgainOn(facts) ?? '9999') <= facts.today,
    title: 'Look at the evidence again',
    why: 'The day that was set for it has come. See what was recorded since, and determine anew.',
    page: () => 'determination',
    button: 'Make a new determination',
    urgent: facts => (lookAgainOn(facts) ?? '9999') < facts.today,
    needs: 'determination.make',
  },
  {
    id: 'facts',
    applies: ({ file }) => Object.keys(file.child.facts).length === 0,
    title: 'Say what is known around the child',
    why: 'Which steps are needed, and whether there is reason to suspect exploitation, depends on a few facts that nobody has answered yet.',
    page: () => 'facts/change',
    button: 'Answer the questions',
    urgent: () => false,
    needs: 'fact.change',
  },
  {
    id: 'determination',
    applies: ({ file }) => file.sightings.length > 0 && file.determinations.length === 0,
    title: 'Make a determination',
    why: 'Evidence is recorded, and only a person can say what it amounts to.',
    page: () => 'determination',
    button: 'Make a determination',
    urgent: () => false,
    needs: 'determination.make',
  },
]
