import { unpacked, zipEntries } from './zip-entries'

/** Parts that run, or carry another file: macros, controls, embedded objects, and parts in a foreign format. */
const acting =
  /vbaproject|vbadata|\/activex\/|\/embeddings\/|\/attachedtoolbars|\/customui|afchunk|\.(bin|exe|dll|js|vbs)$/i
/** Names that leave the folder they are unpacked into. */
const straying = /^\/|\\|(^|\/)\.\.(\/|$)|^[a-z]:|\0/i
const external = /<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi

/** Word's own way of saying that a link is one to click on, and not one that opens by itself. */
const isClicked = (relationship: string) => /\bType\s*=\s*["'][^"']*\/hyperlink["']/i.test(relationship)

/**
 * Whether a Word file only says something: whole, as big inside as it says, no macro, no file within, no link that opens
 * by itself. Every part is unpacked once, never beyond the size that it claims.
 */
export async function checkWord(bytes: Buffer): Promise<'sound' | 'active' | 'broken'> {
  const entries = zipEntries(bytes)
  if (!entries || entries.some(({ name }) => straying.test(name))) return 'broken'
  const names = new Set(entries.map(({ name }) => name))
  if (!names.has('[Content_Types].xml') || !names.has('word/document.xml')) return 'broken'
  if (entries.some(({ name }) => acting.test(name))) return 'active'
  for (const entry of entries) {
    const part = await unpacked(bytes, entry)
    if (!part) return 'broken'
    if (entry.name === '[Content_Types].xml' && /macroEnabled|vbaProject/i.test(textOf(part))) return 'active'
    if (
      /\.rels$/i.test(entry.name) &&
      [...textOf(part).matchAll(external)].some(([link]) => !isClicked(link))
    )
      return 'active'
  }
  return 'sound'
}

/** XML as text. With zero bytes it is UTF-16, in one of its two orders: leaving them out, either reads alike. */
const textOf = (part: Buffer): string => part.toString('latin1').replaceAll('\0', '')
