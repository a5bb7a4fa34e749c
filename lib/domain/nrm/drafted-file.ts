import type { CaseFile, EntryView } from '../case/case-file'
import type { FileView } from '../file/file-view'
import type { Occurred } from '../time/occurred'

/** An entry with who was there: the child, and the ids of people of the case. */
export type ToldEntry = EntryView & { readonly withChild?: boolean; readonly present?: readonly string[] }

/** Of everything that stands and is dated as precisely: when the first happened, how many there are, and how many of what the child said. */
export type Dated = Occurred & { readonly count: number; readonly said: number }

/**
 * What an NRM draft is drawn from: a case with the entries that the form has a place for. `dates` are of everything
 * that stands, also of what no answer tells; where they are not given, the entries are all there are.
 */
export type DraftedFile = Omit<CaseFile, 'entries'> & {
  readonly entries: readonly ToldEntry[]
  readonly dates?: readonly Dated[]
  /** What is kept beside the entries; none where they are not given. */
  readonly files?: readonly FileView[]
}
