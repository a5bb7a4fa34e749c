const deepest = 32
const mostValues = 10_000
const reserved = new Set(['__proto__', 'constructor', 'prototype', 'then'])

/**
 * The length of a JSON list of plain action arguments, or undefined when it is anything else.
 *
 * React gives strings that begin with `$` a meaning (functions, blobs, maps, streams, references into any
 * object: the family of CVE-2025-55182). Of those, these are let through, because React's client writes them
 * for our calls:
 *
 * - `$$…`, an escaped string;
 * - `$undefined`;
 * - `$<chunk>:a:b`, "the same object as there", which React writes when a reply holds one object twice. It
 *   is followed through own properties of this very list; loops and unfoldings that grow are refused;
 * - `$K1`, the form itself, only as the last argument and only where `formLast` says so.
 *
 * @param chunk the number of this list in its post, as it stands in references to it
 */
export function isPlainList(text: string, chunk: string, formLast: boolean): number | undefined {
  if (!isShallow(text)) return undefined
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!Array.isArray(list)) return undefined
  if (formLast && list.at(-1) !== '$K1') return undefined
  const values: unknown[] = formLast ? list.slice(0, -1) : list
  const budget = { left: mostValues }
  return values.every(value => isPlain(value, values, `$${chunk}:`, 0, budget)) ? list.length : undefined
}

function isPlain(
  value: unknown,
  list: unknown[],
  own: string,
  depth: number,
  budget: { left: number },
): boolean {
  budget.left -= 1
  if (budget.left < 0 || depth > deepest) return false
  if (typeof value === 'string') {
    if (!value.startsWith('$') || value.startsWith('$$') || value === '$undefined') return true
    const there = value.startsWith(own) ? follow(list, value.slice(own.length).split(':')) : undefined
    return there !== undefined && isPlain(there, list, own, depth + 1, budget)
  }
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(
    ([key, inner]) =>
      !reserved.has(key) && !key.startsWith('$') && isPlain(inner, list, own, depth + 1, budget),
  )
}

/** The object at the end of a path of own properties, or undefined. */
function follow(list: unknown[], path: string[]): object | undefined {
  let here: unknown = list
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
    here = (here as Record<string, unknown>)[step]
  }
  return typeof here === 'object' && here !== null ? here : undefined
}

/** Whether JSON opens few enough brackets to be worth parsing: eight million of them cost 400 MB. */
function isShallow(text: string): boolean {
  let opened = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter === 0x22) quoted = !quoted
    else if (quoted && letter === 0x5c) at++
    else if (!quoted && (letter === 0x5b || letter === 0x7b) && ++opened > mostValues) return false
  }
  return true
}
