import { dayOf } from '../time/day'
import { dayInWords } from '../time/words'

/** What somebody is told who would write on a closed case. */
export const isClosed = 'This case is closed. Reopen it to add to it.'

/** Said in place of a form of the case. */
export const insteadOf = ({ closedAt }: { readonly closedAt: Date | null }): string | undefined =>
  closedAt ? isClosed : undefined

/** Whether that is why a form about closing or reopening was not taken: its page is another one by now. */
export const isOvertaken = (why: unknown): boolean =>
  why === 'conflict' || why === 'cannot' || why === 'closed'

/** On top of every page of a closed case, and in lists. */
export const closedInWords = (at: Date): string => `Closed on ${dayInWords(dayOf(at))}`

export const closingLede =
  'A second person, a safeguarding lead or manager, reads the summary and what is still open, and closes the case. From then on it is read only: nothing is added, no clock runs, and it leaves every list but the closed ones.'
export const reopeningLede =
  'It can be read, printed and exported as before. Nothing can be added until somebody reopens it. No clock runs.'
