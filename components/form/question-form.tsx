import { tell } from '../page/told'
import type { SheetProps } from './sheet'
import { ToldForm } from './told-form'

/**
 * A form's questions, asked. It works as a plain post; with JavaScript it checks before sending, opens
 * follow-up questions as soon as they apply, saves as one types, and loses nothing when sending fails.
 * All but its action travels as one text.
 */
export function QuestionForm({ action, ...told }: SheetProps) {
  return <ToldForm key={`${told.form.id} ${told.only?.join(' ')}`} action={action} told={tell(told)} />
}
