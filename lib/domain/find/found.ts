import type { Reply } from '../../forms/reply'

export type FoundCase = {
  readonly id: string
  readonly reference: string
  readonly stage: string
  readonly immediateDanger: boolean
  readonly childName: string | null
  readonly workers: readonly string[]
  /** In words, the surest first. */
  readonly why: readonly string[]
}

/** What a search brings: at most 25 cases, and whether there are more. */
export type Found = { readonly cases: readonly FoundCase[]; readonly more: boolean }

/** What the search's action answers: as any form's does, and what was found. */
export type FindReply = (NonNullable<Reply> & { readonly found?: Found }) | null
