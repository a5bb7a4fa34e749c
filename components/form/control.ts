import type { UseFormRegisterReturn } from 'react-hook-form'
import type { Given } from '@/lib/forms/given'

/** Ties a control to the form in the browser; without it a control is plain HTML with the same name. */
export type Register = (
  field: string,
) => { name: string } & Partial<Pick<UseFormRegisterReturn, 'onChange' | 'onBlur'>>

/** What every kind of question is drawn from. The first control's id is the question's id, so links find it. */
export type Part<Q> = {
  readonly id: string
  readonly question: Q
  readonly given: Given
  readonly register: Register
  /** The ids of the hint and the error, for aria-describedby. */
  readonly told: string | undefined
  readonly wrong: boolean
}

export const plainly: Register = field => ({ name: field })
