import type { Form } from './form'
import type { Questions } from './question'

/** Whether all that a page asks at once may be left blank: then it is said once, and not of every question. */
export function isAllOptional(form: Form, page: Questions): boolean {
  const asked = Object.entries(page).filter(([id]) => !form.when?.[id])
  return asked.length > 2 && asked.every(([, question]) => question.optional && !question.owed)
}
