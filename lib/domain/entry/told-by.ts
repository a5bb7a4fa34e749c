/** Somebody as a sentence goes on with them: "Told by his aunt", "Told by Ms Lin". */
export const within = (source: string): string =>
  source.replace(/^(His|Her|Their|The|An?|My|Our)\b/, word => word.toLowerCase())

/** Where there is room for a few words only; the entry has them all. */
const room = 60

/** The same, cut after a whole word where it is long. */
export function shortly(source: string): string {
  const words = within(source.trim().replace(/\s+/g, ' '))
  if (words.length <= room) return words
  const cut = words.slice(0, room).replace(/\s+\S*$/, '')
  return `${cut.replace(/[,;:.]$/, '')}…`
}
