import { placeOfEntry } from '../case/chronology-filter'

/** The part of a case that somebody came from to add to its chronology, as an address names it: never a way out. */
export const cameFrom = (from: unknown): string =>
  typeof from === 'string' && /^[a-z]{2,20}(-[a-z]{2,20}){0,2}$/.test(from) ? from : 'chronology'

/** Where they go back to. */
export const backTo = (caseId: string, from: string): string =>
  from === 'overview' ? `/cases/${caseId}` : `/cases/${caseId}/${from}`

/** Where somebody goes back to who adds a file: to the entry that it belongs to, if they came from one. */
export const backFromFile = (caseId: string, entry: string | undefined): { href: string; words: string } =>
  entry
    ? { href: placeOfEntry(caseId, entry), words: 'Back to the entry' }
    : { href: `/cases/${caseId}/files`, words: 'Back to the files' }
