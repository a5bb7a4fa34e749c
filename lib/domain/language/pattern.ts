/** Every number, of whatever length, as a pattern names it. */
export const anyNumber = '#'
export const anyName = '@'
const anyWord = '~'
/** Where no word follows that belongs to the same clause. */
const clauseEnd = '.'

/** One word of a pattern: what it may be, whether it belongs to the phrase or only stands around it, and what may stand in its place. */
type Slot = {
  readonly words: ReadonlySet<string>
  readonly phrase: boolean
  /** A comma may come first. */
  readonly comma: boolean
  readonly any: boolean
  readonly name: boolean
  readonly end: boolean
}
export type Pattern = readonly Slot[]

type Worded = {
  readonly says: string
  readonly short: string
  readonly joined: boolean
  readonly comma: boolean
  readonly named: boolean
}

function slotOf(part: string, phrase: boolean): Slot {
  const words = new Set(part.replace(/[?,]/g, '').split('|'))
  const [any, name, end] = [words.has(anyWord), words.has(anyName), words.has(clauseEnd)]
  return { words, phrase, comma: part.startsWith(','), any, name, end }
}

/** Each way to read a pattern of the table, with its perhaps-words and without them. */
export function readingsOf(pattern: string): Pattern[] {
  let inside = false
  let readings: Slot[][] = [[]]
  for (const part of pattern.split(' ')) {
    if (part.startsWith('(')) inside = true
    const bare = part.replace(/[()]/g, '')
    const slot = slotOf(bare, !inside)
    const longer = readings.map(reading => [...reading, slot])
    readings = bare.endsWith('?') ? [...readings, ...longer] : longer
    if (part.endsWith(')')) inside = false
  }
  return readings
}

function takes(slot: Slot, word: Worded, isLast: boolean): boolean {
  if (slot.words.has(word.says) || slot.any || (slot.name && word.named)) return true
  return isLast && word.says !== word.short && slot.words.has(word.short)
}

/** Whether a pattern stands at a place. Its last word may say whose something is: “the prostitute’s room”. */
export function fits(pattern: Pattern, words: readonly Worded[], at: number): boolean {
  for (const [step, slot] of pattern.entries()) {
    const word = words[at + step]
    const goesOn = step === 0 || (word !== undefined && (word.joined || (slot.comma && word.comma)))
    if (!word || !goesOn) return slot.end && step > 0 && !word?.joined
    if (!takes(slot, word, step === pattern.length - 1)) return false
  }
  return true
}
