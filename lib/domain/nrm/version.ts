/** A document that left before: its version, and the mark of everything it says but when. */
export type Left = { readonly version: string; readonly content: string }

/**
 * The version of a draft that leaves without a sign-off: how often the draft has been signed off, and after the dot
 * the number of the draft since then: '0.2', '1.3'. The same draft keeps its version in every format and whenever it
 * leaves again; two that differ never share one. What is signed off has a whole number: '2'.
 */
export function draftVersion(signOffs: number, content: string, left: readonly Left[]): string {
  const since = left.filter(({ version }) => version.startsWith(`${signOffs}.`))
  const same = since.find(each => each.content === content)
  if (same) return same.version
  const last = Math.max(0, ...since.map(({ version }) => Number(version.split('.')[1])))
  return `${signOffs}.${last + 1}`
}
