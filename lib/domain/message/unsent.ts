import { patience } from './untouched'

/**
 * When an e-mail that was tried in vain is tried again: the jobs wait a little longer each time, e to the power of the
 * tries in seconds, and give it up after half an hour. Source: graphile-worker 0.16, exponential back-off.
 */
export const nextTry = (tries: number): string => {
  const minutes = Math.ceil(Math.exp(Math.min(10, tries)) / 60)
  return `By itself, within ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`
}

/** What the list of e-mail that did not go out is called, and what it says when it is empty. */
export const unsentInWords = (goesOut: boolean, total: number): { caption: string; empty: string } => ({
  caption: goesOut || total > 0 ? `E-mail that was not sent: ${total}` : 'Nothing was written to be sent',
  empty: goesOut
    ? `Every e-mail so far was handed over, or was written within the last ${patience} minutes.`
    : 'While no e-mail goes out, none is written. Nobody is told by e-mail that something waits for them.',
})
