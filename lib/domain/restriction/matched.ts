const links = 'If it is about this child, a safeguarding lead whom the case names links it to the case.'
const unseen =
  'A new concern is seen by you and by whoever sent it, and by nobody else, until one of you decides on it or says that it is not this child.'
const restrictedToo = 'is restricted too, and seen by those alone whom it names.'

/** Who sees concerns that may be about the child of a restricted case; for each, whether it is restricted by now. */
export function whoSeesMatched(restricted: readonly boolean[]): string {
  if (!restricted.includes(true)) return `${unseen} ${links}`
  if (!restricted.includes(false)) return `The concern ${restrictedToo} ${links}`
  return `${unseen} One that is marked so ${restrictedToo} ${links}`
}

/** Beside the reference of such a concern. */
export const restrictedMark = 'Restricted too'
