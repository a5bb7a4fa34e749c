const links = 'if it is about this child, a safeguarding lead whom the case names links it to the case.'
const restrictedToo = 'is restricted too, and seen by those alone whom it names'

/** Who sees concerns that may be about the child of a restricted case; for each, whether it is restricted by now. */
export function whoSeesMatched(restricted: readonly boolean[]): string {
  if (!restricted.includes(true))
    return `Nobody else sees this. Others see the concern as any other: ${links}`
  if (!restricted.includes(false)) return `Nobody else sees this. The concern ${restrictedToo}: ${links}`
  return `Nobody else sees this. A concern marked so ${restrictedToo}; others see the rest as any other. With each: ${links}`
}

/** Beside the reference of such a concern. */
export const restrictedMark = 'Restricted too'
