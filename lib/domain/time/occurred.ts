/**
 * When something happened, as precisely as anyone knows. `at` is London time, cut to its precision:
 * 'YYYY-MM-DDTHH:MM' for exact, 'YYYY-MM-DD' for day and about, 'YYYY-MM' for month, 'YYYY' for year,
 * and absent for not-known.
 */
export type Occurred = {
  precision: 'exact' | 'day' | 'month' | 'year' | 'about' | 'not-known'
  at?: string
}

const lengthOf = { exact: 16, day: 10, about: 10, month: 7, year: 4, 'not-known': 0 }

/** `at` no longer than its precision allows; empty when the time is not known. */
export function known({ precision, at = '' }: Occurred): string {
  return at.slice(0, lengthOf[precision])
}

/**
 * A string that sorts entries in the order they happened. A vaguer time comes first within its period
 * ('March 2026' before 1 March 2026), and what has no date comes last.
 */
export function sortKey(occurred: Occurred): string {
  return known(occurred) || '9999'
}
