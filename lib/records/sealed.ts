import type { childForm, dangerForm, worryForm } from '../domain/concern/questions'
import type { AnswersOf } from '../forms/form'
import type { Line, Transcript } from '../forms/transcript'

/** What stands inside the sealed columns. Places are `table|row|column`. */
export type SealedConcern = {
  danger: AnswersOf<typeof dangerForm>
  worry: AnswersOf<typeof worryForm>
  child: AnswersOf<typeof childForm>
  /** The people recorded with it as they were written then, by their id: others may change their rows. */
  people?: { [person: string]: readonly Line[] }
}
export type SealedEntry = { what: string; words?: string; language?: string; source?: string; where?: string }
export type SealedPerson = { informWhy?: string; phone?: string; address?: string; details?: string }
/** What was answered otherwise before a change: as lines, and the words that a line never holds, by question. */
export type SealedChildChange = { was: Line[]; places: { [question: string]: string } }
export type SealedStep = { answers: { [id: string]: string }; transcript: Transcript }
