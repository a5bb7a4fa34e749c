import { patience } from './untouched'

/** What the list of e-mail that did not go out is called, and what it says when it is empty. */
export const unsentInWords = (goesOut: boolean, total: number): { caption: string; empty: string } => ({
  caption: goesOut || total > 0 ? `E-mail that was not sent: ${total}` : 'Nothing was written to be sent',
  empty: goesOut
    ? `Every e-mail so far was handed over, or was written within the last ${patience} minutes.`
    : 'While no e-mail goes out, none is written. Nobody is told by e-mail that something waits for them.',
})
