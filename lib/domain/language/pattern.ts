/** One word of a pattern: what it may be, whether it belongs to the phrase or only stands around it, and whether a comma may come first. */
type Slot = { readonly words: ReadonlySet<string>; readonly phrase: boolean; readonly comma: boolean }
export type Pattern = readonly Slot[]

/** Every number, of whatever length, as a pattern names it. */
export const anyNumber = '#'

/** Each way to read a pattern of the table, with its perhaps-words and without them. */
export function readingsOf(pattern: string): Pattern[] {
  let inside = false
  let readings: Slot[][] = [[]]
  for (const part of pattern.split(' ')) {
    if (part.startsWith('(')) inside = true
    const bare = part.replace(/[()]/g, '')
    const words = new Set(bare.replace(/[?,]/g, '').split('|'))
    const slot = { words, phrase: !inside, comma: bare.startsWith(',') }
    const longer = readings.map(reading => [...reading, slot])
    readings = bare.endsWith('?') ? [...readings, ...longer] : longer
    if (part.endsWith(')')) inside = false
  }
  return readings
}
