/**
 * Whether Next can read a `Next-Router-State-Tree` header: to one that it cannot read it answers 500, and to
 * none with the whole page. Mirrors `flightRouterStateSchema` of 16.4.6 (next/dist/server/app-render/types.js).
 */
export function isRouterState(sent: string): boolean {
  if (sent.length > 40_000) return false
  try {
    return isBranch(JSON.parse(decodeURIComponent(sent)), 0)
  } catch {
    return false
  }
}

/** A segment and its branches, then four things that may be missing. */
function isBranch(value: unknown, depth: number): boolean {
  if (depth > deepest || !Array.isArray(value) || value.length < 2 || value.length > 6) return false
  const [segment, branches, from, mark, hint, note] = value as unknown[]
  if (typeof branches !== 'object' || branches === null || Array.isArray(branches)) return false
  const own =
    isSegment(segment) &&
    (isAbsent(from) || isStrings(from, 2)) &&
    (isAbsent(mark) || marks.some(known => known === mark)) &&
    (isAbsent(hint) || typeof hint === 'number') &&
    (note === undefined || typeof note === 'string')
  return own && Object.values(branches).every(branch => isBranch(branch, depth + 1))
}

const deepest = 64
const marks = ['refetch', 'inside-shared-layout', 'metadata-only']
const kinds = /^(?:c|d|oc|[cd]i\(\.{1,3}\)|[cd]i\(\.\.\)\(\.\.\))$/

function isSegment(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (!Array.isArray(value) || value.length !== 4) return false
  const [name, key, kind, siblings] = value as unknown[]
  return (
    isStrings([name, key, kind], 3) && kinds.test(String(kind)) && (siblings === null || isStrings(siblings))
  )
}

const isAbsent = (value: unknown) => value === undefined || value === null

const isStrings = (value: unknown, length?: number) =>
  Array.isArray(value) &&
  (length === undefined || value.length === length) &&
  value.every(item => typeof item === 'string')
