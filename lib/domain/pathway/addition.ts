import type { Form } from '../../forms/form'
import type { CaseOutline } from '../case/case-file'
import type { Nation } from '../nation/nation'
import { stepFormsIn } from '../step/questions'
import { owed, questionsOwed } from './card-records'

/**
 * What is added afterwards to what a card recorded, as the card itself asks it, so that nobody records a second referral
 * to say who took the first. Nothing of it must be answered: what is not known yet is asked for again.
 */
export function additionForm(step: string, nation: Nation): Form | undefined {
  const { card, records } = Object.hasOwn(owed, step) ? (owed[step] ?? {}) : {}
  if (!card) return undefined
  const { sent, decided } = stepFormsIn[nation][card]
  const asked = { ...decided.questions, ...sent.questions }
  const ids = records?.flatMap(({ asks }) => asks) ?? []
  return {
    id: 'pathway-added',
    version: 1,
    title: 'Add what was not recorded',
    questions: Object.fromEntries(ids.flatMap(id => (asked[id] ? [[id, asked[id]]] : []))),
  }
}

/** The same with nothing but what is missing on a case. */
export function onlyMissing(
  form: Form,
  step: string,
  file: Pick<CaseOutline, 'stepEvents' | 'pathwayEvents'>,
): Form {
  if (form.id !== 'pathway-added') return form
  const missing = questionsOwed(step, file)
  return {
    ...form,
    questions: Object.fromEntries(Object.entries(form.questions).filter(([id]) => missing.includes(id))),
  }
}

/** The question that is told when nothing at all was answered. */
export const unanswered = (
  form: Form,
  answers: { readonly [id: string]: string | undefined },
): string | undefined =>
  form.id === 'pathway-added' && !Object.values(answers).some(answer => answer?.trim())
    ? Object.keys(form.questions)[0]
    : undefined
