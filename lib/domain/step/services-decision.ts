import type { Nation } from '../nation/nation'
import { stepFormsIn } from './questions'

/** What a decision of those who protect children is called on the form that records it. */
export function servicesDecision(id: string, nation: Nation): string {
  const question = stepFormsIn[nation]['childrens-services'].decided.questions.decision
  return (question?.kind === 'one' && question.options.find(option => option.id === id)?.label) || id
}
