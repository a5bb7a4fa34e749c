import { figures } from './figures'

/**
 * What one field may hold and still be kept as a draft, in characters: many times what any question takes, so that
 * nobody loses words that are a little too many; but a form drawn from millions of them would take minutes to open.
 */
export const longestKept = 100_000

/** Whether a field holds more than is kept as a draft. */
export const isTooLongToKeep = (values: Iterable<unknown>): boolean =>
  [...values].flat().some(value => typeof value === 'string' && value.length > longestKept)

/** Said then; nothing is cut, and the words stay on the page. */
export const tooLongToKeep = `An answer here is longer than ${figures(longestKept)} characters, so nothing on this page is kept as a draft. Your words are still on this page: shorten them, or copy them before you leave it.`
