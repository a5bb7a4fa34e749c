/** Somebody on duty who has a case open to themselves now. */
export type Covering = {
  readonly id: string
  readonly byId: string
  readonly by: string
  readonly until: Date
}

/** One opening of a case on duty, running or over, with its reason. */
export type CoverView = Covering & {
  readonly at: Date
  readonly why: string
  readonly now: boolean
  /** Who ended it before the turn did. */
  readonly endedBy: string | null
}

/** A reason says something: three words at least. Source: security notes, break-glass needs a typed reason. */
export const saysWhy = (why: string): boolean => (why.match(/[\p{L}\p{N}]+/gu) ?? []).length >= 3
