import { clocksIn } from '../clock/clocks'
import type { Nation } from '../nation/nation'

/**
 * Whether what was told by phone is confirmed in writing there: only where a clock says so, which carries its source and
 * edition. Local procedures elsewhere may ask for it too; none was read.
 */
export const isConfirmedInWriting = (nation: Nation): boolean =>
  clocksIn[nation].some(({ id }) => id === 'written-confirmation')
