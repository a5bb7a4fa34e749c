import type { DraftedFile } from './drafted-file'
import type { NrmDraft, NrmLine } from './line'

/** Something weak in the draft that a person can mend, at the question where it is mended. */
export type Finding = { readonly key: string; readonly says: string }

export type Check = (
  draft: NrmDraft,
  file: DraftedFile,
  line: (key: string) => NrmLine | undefined,
  at: Date,
) => readonly Finding[]

export const textOf = (line: NrmLine | undefined): string => [line?.value ?? ''].flat().join('\n')

/** The finding, when something is wrong. */
export const findingIf = (key: string, wrong: boolean, says: string): readonly Finding[] =>
  wrong ? [{ key, says }] : []
