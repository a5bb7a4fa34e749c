import { isNotKnown, type NotKnown } from '../../forms/question'
import type { DraftedFile } from './drafted-file'
import type { Drawn, NrmValue, Source } from './line'

/** What the case holds for one key at a moment, or undefined when it holds nothing. Pure. */
export type Draw = (file: DraftedFile, at: Date) => Drawn | undefined
export type Draws = { readonly [key: string]: Draw }

/** A drawn value, or nothing when it is blank or has no source. */
export function drawn(
  value: NrmValue | null | undefined,
  sources: readonly Source[],
  more: Pick<Drawn, 'words' | 'counted' | 'note'> = {},
): Drawn | undefined {
  if (value === null || value === undefined || value.length === 0 || sources.length === 0) return undefined
  return { value, sources, ...more }
}

/** An answer as the draft prints it: "not known" counts as an answer, and its reason is printed. */
export const given = (answer: string | NotKnown | undefined): string | undefined =>
  isNotKnown(answer) ? `Not known: ${answer.notKnown}` : answer
