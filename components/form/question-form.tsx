'use client'

import { Sheet, type SheetProps } from './sheet'

/**
 * A form's questions, asked. It works as a plain post; with JavaScript it checks before sending, opens
 * follow-up questions as soon as they apply, saves as one types, and loses nothing when sending fails.
 * Another form, or another page of it, starts afresh.
 */
export function QuestionForm(props: SheetProps) {
  return <Sheet key={`${props.form.id} ${props.only?.join(' ')}`} {...props} />
}
