/** The first of these moments; null where there is none. */
export const earliest = (...dates: readonly (Date | null | undefined)[]): Date | null =>
  dates.reduce<Date | null>((first, at) => (at && (!first || at < first) ? at : first), null)
