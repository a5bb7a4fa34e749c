import type { NrmContent } from '../domain/nrm/document'
import type { NrmLine } from '../domain/nrm/line'
import { nrmEdition } from '../domain/nrm/questions'
import type { Tx } from '../platform/database'
import { type Key, open, seal } from '../platform/sealing'
import type { NrmDesk } from './nrm'

/** What a document says of a draft as it stands. Who passed it on prepared it, or else who worded it. */
export function contentOf({ file, draft, ready }: Pick<NrmDesk, 'file' | 'draft' | 'ready'>): NrmContent {
  const editors = file.nrmEdits.map(each => each.writtenBy.name)
  return {
    lines: draft.lines.filter(line => line.asked),
    reference: file.reference,
    edition: nrmEdition.id,
    marking: 'OFFICIAL-SENSITIVE',
    preparedBy: ready?.by ?? ([...new Set(editors)].join(', ') || file.author.name),
    organisation: file.organisation.name,
  }
}

const placeOf = (id: string) => `nrm_sign_off|${id}|lines`

export const sealSigned = (key: Key, id: string, content: NrmContent) => seal(key, placeOf(id), content)

/**
 * What was signed, as it was signed: this leaves, and nothing that is drawn anew. It is asked for by a sign-off that
 * holds for the draft as this person sees it, so that it says nothing that they may not see.
 */
export async function signedContent(tx: Tx, key: Key, id: string): Promise<NrmContent> {
  const { sealedLines } = await tx.nrmSignOff.findUniqueOrThrow({
    where: { id },
    select: { sealedLines: true },
  })
  const content = open<NrmContent>(key, placeOf(id), sealedLines)
  return { ...content, lines: content.lines.map(revived) }
}

/** Dates come out of a seal as text. */
export const revived = (line: NrmLine): NrmLine =>
  line.editedBy ? { ...line, editedBy: { ...line.editedBy, at: new Date(line.editedBy.at) } } : line
