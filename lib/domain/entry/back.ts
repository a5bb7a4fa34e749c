/** The part of a case that somebody came from to add to its chronology, as an address names it: never a way out. */
export const cameFrom = (from: unknown): string =>
  typeof from === 'string' && /^[a-z]{2,20}(-[a-z]{2,20}){0,2}$/.test(from) ? from : 'chronology'

/** Where they go back to. */
export const backTo = (caseId: string, from: string): string =>
  from === 'overview' ? `/cases/${caseId}` : `/cases/${caseId}/${from}`
