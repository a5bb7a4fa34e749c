import { isTooLong, type RunningClock } from '../../domain/clock/running'
import { unsureOf } from '../../domain/clock/words'
import { hintsIn, shortened } from '../../domain/language/hints'
import { assess } from '../../domain/pathway/assess'
import { type Due, lastDayOf } from '../../domain/time/deadline'
import { isoLondon } from '../../domain/time/london'
import type { Replayed } from './given'

/** What the rules say of one case, in the words of the replay, and what somebody must look at. */
export function answerOf({ note, known }: Replayed) {
  const { computed, nrm, steps, clocks } = assess(known)
  return {
    answer: {
      result: computed.result,
      meansRequired: computed.meansRequired,
      nrm: { refer: nrm.refer, route: nrm.route },
      steps: steps.map(({ id }) => id),
      clocks: clocks.flatMap(told),
      languageHints: hintsIn(note).map(({ phrase }) => shortened(phrase)),
    },
    warnings: clocks.flatMap(running => {
      const { clock, longest } = running
      return [
        ...(longest && isTooLong(running)
          ? [`${clock.name}: it is recorded to end after ${lastOf(longest)}, the last that is allowed.`]
          : []),
        ...unsureOf(running).map(says => `${clock.name}: ${says}.`),
      ]
    }),
  }
}

const lastOf = (due: Due): string => (due.unit === 'hour' ? isoLondon(due.at) : lastDayOf(due))

/** A clock as one line. An order that says itself when it ends is told by that moment and by its day as well. */
function told({ clock, due }: RunningClock) {
  const { name, trigger: event, limit, source } = clock
  const line = (when: string, unit: typeof due.unit) => ({ name, event, due: when, unit, limit, source })
  const moment = due.unit === 'hour' ? [line(isoLondon(due.at), 'hour')] : []
  return clock.unit === 'hour' ? moment : [...moment, line(lastDayOf(due), clock.unit)]
}
