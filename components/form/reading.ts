import type { Errors } from '@/lib/forms/check'
import { type Form, isAsked } from '@/lib/forms/form'
import { fieldsOf, type Given, givenFrom, listOf } from '@/lib/forms/given'
import type { Questions } from '@/lib/forms/question'

/** The questions of a page, in the page's order: all of the form's, or the named ones. */
export function pageOf(form: Form, only?: readonly string[]): Questions {
  const ids = only ?? Object.keys(form.questions)
  return Object.fromEntries(ids.flatMap(id => (form.questions[id] ? [[id, form.questions[id]]] : [])))
}

/** What is known of the whole form, with this page's part replaced: a box that is now empty stays empty. */
export function withPage(given: Given, page: Questions, typed: Given): Given {
  const own = new Set(Object.entries(page).flatMap(([id, question]) => fieldsOf(id, question)))
  const rest = Object.entries(given).filter(([field]) => !own.has(field))
  return { ...Object.fromEntries(rest), ...typed }
}

/** What stands in the page's controls now. */
export const typedIn = (element: HTMLFormElement, page: Questions): Given =>
  givenFrom(new FormData(element), page)

/** The page's questions that are asked, in the page's order. */
export const shownOf = (form: Form, page: Questions, given: Given): string[] =>
  Object.keys(page).filter(id => isAsked(form, id, other => listOf(given, other)))

/** Sentences as the form library keeps them. */
export const fieldErrors = (errors: Errors = {}) =>
  Object.fromEntries(Object.entries(errors).map(([id, message]) => [id, { type: 'check', message }]))

/** And back: in the order of the page, without questions that are no longer asked. */
export function errorsIn(
  kept: { readonly [id: string]: { readonly message?: unknown } | undefined },
  shown: readonly string[],
  page: Questions,
): Errors {
  const ids = [...shown, ...Object.keys(kept).filter(id => !(id in page))]
  return Object.fromEntries(ids.flatMap(id => (kept[id]?.message ? [[id, String(kept[id].message)]] : [])))
}

/** Whether anything stands in a form's controls that was not drawn there. */
export const isTouched = (form: HTMLFormElement): boolean =>
  [...form.elements].some(
    each =>
      (each instanceof HTMLTextAreaElement && each.value !== each.defaultValue) ||
      (each instanceof HTMLInputElement &&
        (each.value !== each.defaultValue || each.checked !== each.defaultChecked)),
  )
