import { formNow } from '@/lib/domain/time/now'
import type { Now } from '@/lib/forms/calendar'
import { check, type Errors } from '@/lib/forms/check'
import type { Form } from '@/lib/forms/form'
import type { Given } from '@/lib/forms/given'
import type { Questions } from '@/lib/forms/question'

const wall = ({ day, time }: Now) => `${day}T${time}`

/**
 * What is wrong on this page. Other pages' questions are not this page's business. `drawn` is the server's time when the
 * page was made: what happened while it stood open is no future, and the server looks again.
 */
export function wrongOn(form: Form, page: Questions, given: Given, drawn: Now): Errors {
  const here = formNow(new Date())
  const checked = check(form, given, wall(here) > wall(drawn) ? here : drawn)
  return checked.ok ? {} : Object.fromEntries(Object.entries(checked.errors).filter(([id]) => id in page))
}
