import type { Now } from './calendar'
import { type Checked, check, unseen } from './check'
import type { Form } from './form'
import type { Given } from './given'
import { moreAsked } from './more-asked'
import type { Reply } from './reply'

export type Read<F extends Form> =
  | { readonly ok: true; readonly answers: Extract<Checked<F>, { ok: true }>['answers'] }
  | { readonly ok: false; readonly reply: Reply }

/**
 * A page as it was sent: its answers, or what the page says back. A question that these very answers opened is asked
 * before it can be wrong.
 * @param shown what stood on the page, as `unseen` takes it
 */
export function readPage<F extends Form>(form: F, given: Given, now: Now, shown: string): Read<F> {
  const opened = unseen(form, given, shown)
  const checked = check(form, given, now)
  const errors = checked.ok ? {} : checked.errors
  const wrong = Object.fromEntries(Object.entries(errors).filter(([id]) => !opened.includes(id)))
  if (Object.keys(wrong).length > 0) return { ok: false, reply: { errors: wrong, given } }
  if (opened.length > 0) return { ok: false, reply: { message: moreAsked, given } }
  return checked.ok ? checked : { ok: false, reply: { errors, given } }
}
