/** One thing that a lead or an author wrote to the other about a concern. */
export type Talk = {
  readonly id: string
  readonly kind: 'question' | 'answer' | 'reply'
  readonly by: string
  readonly at: Date
  readonly words: string
  /** When the other side opened it: of replies alone. */
  readonly readAt: Date | null
}
