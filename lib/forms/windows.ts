import type { Form } from './form'
import { type Given, keptField, listOf, onceField, textOf } from './given'

/** One form's words out of one window of their writer: `by` is the key of the form as it was drawn there. */
type Of = { readonly by: string; readonly given: Given }
/** What is kept of a form that was not sent: the words of one window, and those that others were not to write over. */
export type KeptWords = Of & { readonly beside: readonly Of[] }

/** More windows than anybody has open; beyond them the oldest gives way. */
const mostWindows = 20

const own = ({ [onceField]: _once, [keptField]: _kept, ...given }: Given): Given => given

const heldIn = (given: Given, field: string) =>
  JSON.stringify(listOf(given, field).map(text => text.replace(/\r\n?/g, '\n').trim()))

/** Whether two fillings of a form say the same: an empty box is as good as none. */
export const saysTheSame = (one: Given, other: Given): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    field =>
      blank(one, field) === blank(other, field) &&
      (blank(one, field) || heldIn(one, field) === heldIn(other, field)),
  )

const blank = (given: Given, field: string) => listOf(given, field).every(text => text.trim() === '')

/**
 * What is kept once a window has saved. A window goes on with its own words, and with those it was opened with, if they
 * are still the last (`version`); what another wrote meanwhile is written over by nobody, and the words stand beside it.
 */
export function keptWith(
  before: KeptWords | null,
  version: number,
  typed: Given,
): { kept: KeptWords; beside: boolean } {
  const [by, given] = [textOf(typed, onceField), own(typed)]
  const alone = { kept: { by, given, beside: [] }, beside: false }
  if (!before || by === '' || textOf(typed, keptField) === String(version)) return alone
  if (by === before.by) return { kept: { ...before, given }, beside: false }
  const others = before.beside.filter(each => each.by !== by)
  if (saysTheSame(before.given, given)) return { kept: { ...before, beside: others }, beside: false }
  return { kept: { ...before, beside: [...others, { by, given }].slice(-mostWindows) }, beside: true }
}

/** What stays kept once a window has sent its form: what it did not show. Null when that is nothing. */
export function keptWithout(before: KeptWords, version: number, by: string, seen: string): KeptWords | null {
  if (by === '' || before.by === '' || seen === String(version)) return null
  const others = before.beside.filter(each => each.by !== by)
  if (by !== before.by) return { ...before, beside: others }
  const [first, ...rest] = others
  return first ? { ...first, beside: rest } : null
}

const also = 'Also typed, in another window:'

/** Kept words as a form shows them: where two windows wrote a text both stand in it; of choices and dates, the first. */
export function shownOf({ given, beside }: KeptWords, form: Form | undefined): Given {
  const shown: { [field: string]: string | readonly string[] } = { ...given }
  for (const other of beside)
    for (const [id, { kind }] of Object.entries(form?.questions ?? {})) {
      if (blank(other.given, id) || heldIn(other.given, id) === heldIn(shown, id)) continue
      const [words, more] = [textOf(shown, id), textOf(other.given, id)]
      if (kind === 'many') shown[id] = [...new Set([...listOf(shown, id), ...listOf(other.given, id)])]
      else if (blank(shown, id)) shown[id] = other.given[id] ?? ''
      else if (kind === 'long' && !words.includes(more)) shown[id] = `${words}\n\n${also}\n${more}`
      else if (kind === 'text' && !words.includes(more)) shown[id] = `${words} / ${more}`
    }
  return shown
}
