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

/** Whether a question was put that nobody has answered yet. */
export const isAsked = (talk: readonly Talk[]): boolean =>
  talk.some(({ kind, id }) => kind === 'question' && !talk.some(each => each.id === `${id}-answer`))
