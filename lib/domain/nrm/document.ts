import type { NrmLine } from './line'

/** What a prepared NRM draft needs to leave as a file. Only the lines that are asked are printed. */
export type NrmDocument = {
  readonly lines: readonly NrmLine[]
  /** HF-…: it stands in the file's name, and the child's name never does. */
  readonly reference: string
  /** The id of the question set's edition. */
  readonly edition: string
  readonly marking: 'OFFICIAL-SENSITIVE'
  readonly preparedBy: string
  /** Null for a draft that nobody has signed off: every page says so. */
  readonly signedBy: { readonly name: string; readonly at: Date } | null
  /** '2' is the second that was signed off; '1.3' the third draft that left after the first (version.ts). */
  readonly version: string
  readonly at: Date
  readonly organisation: string
}

export const notice = 'Prepared in Holdfast. Nothing has been sent to the Home Office.'

/** 'HF-7K2M9QXA-nrm-draft-0.3.pdf', without "draft" once it is signed off. */
export const fileNameOf = ({ reference, signedBy, version }: NrmDocument, extension: 'pdf' | 'json') =>
  `${reference}-nrm${signedBy ? '' : '-draft'}-${version}.${extension}`

export const linesAsked = ({ lines }: NrmDocument): readonly NrmLine[] => lines.filter(line => line.asked)
export const linesMissing = (document: NrmDocument): readonly NrmLine[] =>
  linesAsked(document).filter(line => line.state === 'missing')
