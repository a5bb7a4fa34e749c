import type { Form } from '../../forms/form'
import type { Given } from '../../forms/given'
import type { CaseOutline } from '../case/case-file'
import { type InNations, inNation } from '../nation/in-nations'

/** Which answer the case holds already when a step is recorded, and what the form then says of it. */
type Known = { readonly id: string; readonly answer: string; readonly hint: string }

const fromTheChild: InNations<string> = {
  every: 'From what is known of the child. Change it if you referred to another council.',
  Wales: 'From what is known of the child. Change it if you reported to another council.',
  Scotland: 'From what is known of the child. Change it if you told another council.',
  'Northern Ireland': 'From what is known of the child. Change it if you referred to another Trust.',
}

/**
 * A fact that the case holds and a step asks for again: the council of the area where the child is, and the force of
 * the last call to the police. Nothing that is a judgement, and it can be changed.
 */
export function knownFor(file: CaseOutline, step: string, event: string): Known | null {
  if (event !== 'sent') return null
  if (step === 'childrens-services') {
    const answer = file.child.answers.authority
    const hint = inNation(fromTheChild, file.nation)
    return typeof answer === 'string' ? { id: 'authority', answer, hint } : null
  }
  const force = file.stepEvents.findLast(each => each.step === step && each.answers.force?.trim())
  const hint = 'From the last call. Change it if it was another force.'
  return force?.answers.force ? { id: 'force', answer: force.answers.force, hint } : null
}

/** The form as it is shown where an answer is known: filled in, with where that is from. */
export function filledIn(form: Form, known: Known | null): { form: Form; given: Given } {
  const question = known && form.questions[known.id]
  if (!known || !question) return { form, given: {} }
  const questions = { ...form.questions, [known.id]: { ...question, hint: known.hint } }
  return { form: { ...form, questions }, given: { [known.id]: known.answer } }
}
