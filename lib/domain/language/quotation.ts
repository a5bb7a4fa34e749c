/** From the first character to the one after the last. */
export type Span = { readonly start: number; readonly end: number }

const closedBy: { readonly [opener: string]: string } = { '“': '”', '„': '”', '«': '»', '‘': '’' }
const word = /[\p{L}\p{N}]/u
/** Shortened words that begin with an apostrophe. */
const shortened = /^.(cause|em|til|till|cos|cuz|n|tis|twas|bout|\d0s)\b/i

/** Whether a straight mark, or one that may be an apostrophe, opens a quotation, closes one, or does neither. */
function roleOf(text: string, at: number): 'opens' | 'closes' | 'neither' {
  const mark = text[at]
  const [before, next] = [text[at - 1] ?? ' ', text[at + 1] ?? ' ']
  const opens = /[\s([{–—:/-]/.test(before) && /\S/.test(next)
  if (mark === '"') return opens ? 'opens' : 'closes'
  if (mark === "'" && opens) return shortened.test(text.slice(at, at + 7)) ? 'neither' : 'opens'
  if (word.test(next) || /\s/.test(before)) return 'neither'
  // "The boys' house": it may be an apostrophe, so nothing is closed by it.
  return /s/i.test(before) && /^.\s+[\p{L}\p{N}]/u.test(text.slice(at, at + 4)) ? 'neither' : 'closes'
}

/**
 * Where somebody is quoted: between double marks of any kind, and between single ones where they cannot be
 * apostrophes. A quotation that is not closed in its paragraph is none. One pass.
 */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = []
  const opened = new Map<string, number>()
  for (const { 0: mark, index } of text.matchAll(/["'“”„«»‘’]|\n[^\S\n]*\n/g)) {
    const closer = closedBy[mark]
    const role = closer
      ? 'opens'
      : mark === '”' || mark === '»'
        ? 'closes'
        : mark.length === 1
          ? roleOf(text, index)
          : 'ends'
    if (role === 'ends') opened.clear()
    if (role === 'opens') opened.set(closer ?? mark, index)
    const start = role === 'closes' ? opened.get(mark) : undefined
    if (start === undefined) continue
    opened.delete(mark)
    found.push({ start, end: index + 1 })
  }
  return found
}
