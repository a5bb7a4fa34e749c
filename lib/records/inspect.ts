import { claimedType, type FileType, mostBytes } from '../domain/file/file-type'
import type { FileRefusal } from '../domain/file/refusals'
import { oneByOne } from '../platform/in-turn'
import { checkPdf } from '../platform/pdf-check'
import { redrawn } from '../platform/pictures'
import { realType } from '../platform/real-type'
import { checkWord } from '../platform/word-check'

/** What may be kept of a file, or why nothing is. */
export type Inspected =
  | { readonly ok: true; readonly type: FileType; readonly bytes: Buffer }
  | { readonly ok: false; readonly why: FileRefusal }

const no = (why: FileRefusal): Inspected => ({ ok: false, why })

/**
 * Looks into a file before anything of it is kept: its size, what its content says against what its name says, and
 * whether it only shows something. A photograph is drawn anew; everything else is kept as it is or not at all.
 */
export function inspect(name: string, bytes: Buffer | undefined): Promise<Inspected> {
  if (!bytes || bytes.length > mostBytes) return Promise.resolve(no('too-large'))
  if (bytes.length === 0) return Promise.resolve(no('empty'))
  const claimed = claimedType(name)
  if (!claimed) return Promise.resolve(no(/\.do[ct]$/i.test(name.trim()) ? 'word-old' : 'type'))
  return inTurn(() => inside(claimed, bytes))
}

/** One after the other: an open picture takes much room. */
const inTurn = oneByOne()

async function inside(claimed: FileType, bytes: Buffer): Promise<Inspected> {
  if ((await realType(bytes)) !== claimed) return no('other-type')
  switch (claimed) {
    case 'jpg':
    case 'png':
    case 'webp': {
      const drawn = await redrawn(bytes, claimed)
      if (!drawn) return no('picture')
      return drawn.length > mostBytes ? no('too-large') : { ok: true, type: claimed, bytes: drawn }
    }
    case 'pdf': {
      const found = await checkPdf(bytes)
      return found === 'sound' ? { ok: true, type: claimed, bytes } : no(`pdf-${found}`)
    }
    case 'docx': {
      const found = await checkWord(bytes)
      return found === 'sound' ? { ok: true, type: claimed, bytes } : no(`word-${found}`)
    }
    case 'm4a':
    case 'mp3':
    case 'wav':
      return { ok: true, type: claimed, bytes }
  }
}
