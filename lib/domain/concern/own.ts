import type { Line } from '../../forms/transcript'
import type { Known } from '../entry/questions'

/** What happened, as its author recorded it. */
export type OwnEntry = {
  readonly id: string
  readonly when: string
  readonly known: Known
  readonly what: string
  readonly words?: string
  readonly source?: string
  /** A place is recorded with it, which is not shown here. */
  readonly place: boolean
}

/** Somebody as this person recorded them; no lines where others changed it since and no earlier wording is kept. */
export type OwnPerson = { readonly id: string; readonly lines: readonly Line[] | null }
