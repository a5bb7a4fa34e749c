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

/**
 * A view with its sealed words, opened together when the first of them is read and never when none is: most
 * pages of a case show few of them.
 */
export function opening<View extends object, Words extends object, Name extends keyof Words & string>(
  view: View,
  names: readonly Name[],
  open: () => Words,
): View & Pick<Words, Name> {
  let words: Words | undefined
  const get = (name: Name) => {
    words ??= open()
    return words[name]
  }
  for (const name of names) Object.defineProperty(view, name, { enumerable: true, get: () => get(name) })
  return view as View & Pick<Words, Name>
}
