import { inNation } from '../nation/in-nations'
import type { Nation } from '../nation/nation'
import { servicesTold as services } from '../nation/services-told'

/** What was done for a child in danger, case by case. */
export type DoneInDanger = {
  readonly nation: Nation
  readonly policeTold: boolean
  readonly servicesTold: boolean
  /** Who holds the case. */
  readonly workers: readonly string[]
}

/**
 * What is not done yet for a child in danger, the most protective first, and who holds the case, in the words of its
 * nation. Source: PATH-02.
 */
export const leftInDanger = ({ nation, policeTold, servicesTold, workers }: DoneInDanger): string =>
  [
    ...(policeTold ? [] : ['Police not told.']),
    ...(servicesTold ? [] : [`${inNation<string>(services.notTold, nation)}.`]),
    ...(policeTold && servicesTold ? [`${inNation<string>(services.bothTold, nation)}.`] : []),
    workers.length > 0 ? `Held by ${workers.join(', ')}.` : 'Nobody holds it.',
  ].join(' ')
