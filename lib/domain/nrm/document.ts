import type { NrmLine } from './line'

/** All that a document says but its stamp. Only the lines that are asked are printed. */
export type NrmContent = {
  readonly lines: readonly NrmLine[]
  /** HF-…: it stands in the file's name, and the child's name never does. */
  readonly reference: string
  /** The id of the question set's edition. */
  readonly edition: string
  readonly marking: 'OFFICIAL-SENSITIVE'
  readonly preparedBy: string
  readonly organisation: string
}

/** A prepared NRM draft as it leaves: who signed it, which version it is, and when. */
export type NrmDocument = NrmContent & {
  /** Null for a draft that nobody has signed off: every page says so. */
  readonly signedBy: { readonly name: string; readonly at: Date } | null
  /** '2' is the second that was signed off; '1.3' the third draft that left after the first (version.ts). */
  readonly version: string
  readonly at: Date
}

export const notice = 'Prepared in Holdfast. Nothing has been sent to the Home Office.'

/** 'HF-7K2M9QXA-nrm-draft-0.3.pdf', without "draft" once it is signed off. */
export const fileNameOf = ({ reference, signedBy, version }: NrmDocument, extension: 'pdf' | 'json') =>
  `${reference}-nrm${signedBy ? '' : '-draft'}-${version}.${extension}`

export const linesAsked = ({ lines }: NrmDocument): readonly NrmLine[] => lines.filter(line => line.asked)
export const linesMissing = (document: NrmDocument): readonly NrmLine[] =>
  linesAsked(document).filter(line => line.state === 'missing')
