import type { Form } from '../../forms/form'
import type { CaseOutline } from '../case/case-file'
import { judged } from '../pathway/known-of'
import { nrmForms } from './questions-nrm'

/**
 * A step's form as this case is asked it: whether somebody agrees to an NRM referral is asked of an adult, who must,
 * and never of a child or of whoever is treated as one. Source: domain fact base 3.6 and 3.10.
 */
export function askedOf(form: Form, file: CaseOutline): Form {
  if (form.id !== nrmForms.sent.id) return form
  const { agreed, ...rest } = form.questions
  if (!agreed || judged(file).age.path !== 'adult') return { ...form, questions: rest }
  return { ...form, questions: { ...rest, agreed: { ...agreed, optional: false } } }
}
