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

const ownWay = /[“„«”»]/
const closes = /[”»]/

/**
 * Where somebody is quoted: between double marks of any kind, and between single ones where they cannot be
 * apostrophes. Marks that look the same at both ends must close in their paragraph. One pass.
 */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = []
  const opened = new Map<string, number[]>()
  const open = (closer: string, at: number) =>
    // A quotation in a quotation waits for its own end; of two marks that look the same, the later one opens.
    opened.set(closer, ownWay.test(closer) ? [...(opened.get(closer) ?? []).slice(-9), at] : [at])
  for (const { 0: mark, index } of text.matchAll(/["'“”„«»‘’]|\n[^\S\n]*\n/g)) {
    const closer = closedBy[mark]
    if (mark.startsWith('\n')) for (const same of ['"', "'", '’']) opened.delete(same)
    else if (closer) open(closer, index)
    else if (closes.test(mark) || roleOf(text, index) === 'closes') {
      const start = opened.get(mark)?.pop()
      if (start !== undefined) found.push({ start, end: index + 1 })
    } else if (roleOf(text, index) === 'opens') open(mark, index)
  }
  return found
}
