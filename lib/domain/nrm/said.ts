import type { NrmLine, NrmValue, Source } from './line'

/** All that a document says of one asked line beside its question, but what is counted from the day of drawing. */
export type Said = {
  readonly value: NrmValue
  readonly words: string
  /** What a person must check before it leaves: of what was drawn alone. */
  readonly check: string | null
  readonly worded: { readonly by: string; readonly at: Date } | null
  readonly sources: readonly (readonly [kind: Source['kind'], label: string])[]
}

/**
 * Documents print this and nothing else of an answer, and a fingerprint is made of it: so a sign-off holds for
 * everything that leaves, and falls when any of it changes.
 */
export const saidOf = ({ state, value, words, note, editedBy, sources }: NrmLine): Said => ({
  value,
  words,
  check: (state === 'drawn' && note) || null,
  worded: state === 'edited' && editedBy ? { by: editedBy.name, at: editedBy.at } : null,
  sources: sources.map(({ kind, label }) => [kind, label] as const),
})

/** An answer in words, with what is counted from the day of drawing. */
export const inWords = ({ words, counted }: { words: string; counted?: string | undefined }): string =>
  counted ? `${words}, ${counted}` : words
