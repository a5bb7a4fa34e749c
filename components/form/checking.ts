import type { Now } from '@/lib/forms/calendar'
import { check, type Errors } from '@/lib/forms/check'
import type { Form } from '@/lib/forms/form'
import type { Given } from '@/lib/forms/given'
import type { Questions } from '@/lib/forms/question'

/** What is wrong on this page. Other pages' questions are not this page's business. */
export function wrongOn(form: Form, page: Questions, given: Given, now: Now): Errors {
  const checked = check(form, given, now)
  return checked.ok ? {} : Object.fromEntries(Object.entries(checked.errors).filter(([id]) => id in page))
}
