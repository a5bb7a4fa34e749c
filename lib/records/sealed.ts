import type { childForm, dangerForm, worryForm } from '../domain/concern/questions'
import type { StaffAnswers } from '../domain/concern/staff-questions'
import type { AnswersOf } from '../forms/form'
import type { Answer } from '../forms/question'
import type { Line, Transcript } from '../forms/transcript'

/** What stands inside the sealed columns. Places are `table|row|column`. */
export type SealedConcern = {
  danger: AnswersOf<typeof dangerForm>
  worry: AnswersOf<typeof worryForm>
  staff?: StaffAnswers
  /** The colleagues whom it is about, as they were called then. */
  staffNames?: readonly string[]
  /** The same, from when it could be one alone. */
  staffName?: string
  child: AnswersOf<typeof childForm>
  /** The people recorded with it as they were written then, by their id: others may change their rows. */
  people?: { [person: string]: readonly Line[] }
}
export type SealedEntry = {
  what: string
  words?: string
  language?: string
  source?: string
  where?: string
  /** Who was there and is nobody's row. */
  others?: string
}
/** A sign that no list has words for, as whoever ticked it called it. */
export type SealedSighting = { words: string }
export type SealedPerson = { informWhy?: string; phone?: string; address?: string; details?: string }
/** What was answered otherwise before a change: as lines, and the words that a line never holds, by question. */
export type SealedChildChange = { was: Line[]; places: { [question: string]: string } }
/** One version of a plan, or of a line of it: places stand in the answers alone. */
export type SealedPlan = { answers: { [id: string]: Answer | undefined }; transcript: Transcript }
/** One version of what is known around the child. */
export type SealedFacts = SealedPlan
/** A closing summary: what somebody who asks again begins with, and what it said in words. */
export type SealedClosure = SealedPlan
/** What was still open when a case was closed, each as it was said then. */
export type SealedOpen = readonly string[]
export type SealedStep = { answers: { [id: string]: string }; transcript: Transcript }

/** A view with parts that are made when they are first looked at: most pages of a case look at few of them. */
export function whenAsked<View extends object, Part extends { readonly [name: string]: () => unknown }>(
  view: View,
  parts: Part,
): View & { readonly [Name in keyof Part]: ReturnType<Part[Name]> } {
  for (const [name, make] of Object.entries(parts)) {
    let made: { value: unknown } | undefined
    const get = () => {
      made ??= { value: make() }
      return made.value
    }
    Object.defineProperty(view, name, { enumerable: true, get })
  }
  return view as View & { readonly [Name in keyof Part]: ReturnType<Part[Name]> }
}

/** A view with what stands in one sealed column, opened when any of it is first looked at. */
export function unsealed<View extends object, Sealed extends object>(
  view: View,
  names: readonly (keyof Sealed)[],
  read: () => Sealed,
): View & Sealed {
  let opened: Sealed | undefined
  for (const name of names) {
    const get = () => {
      opened ??= read()
      return opened[name]
    }
    Object.defineProperty(view, name, { enumerable: true, get })
  }
  return view as View & Sealed
}
