/** One part of what a Word file says, in its order. */
export type WordBlock =
  | { readonly kind: 'heading' | 'text' | 'item'; readonly words: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** What a Word file says, in plain words. */
export type WordText = {
  readonly blocks: readonly WordBlock[]
  /** Whether it goes on behind what is here. */
  readonly cut: boolean
}
