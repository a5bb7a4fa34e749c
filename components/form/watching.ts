import { type FieldErrors, type Resolver, type UseFormRegisterReturn, useForm } from 'react-hook-form'

type Watched = {
  errors: FieldErrors
  resolver: Resolver
  shouldFocusError: false
  reValidateMode: 'onSubmit'
}
type Watching = {
  register(field: string): Pick<UseFormRegisterReturn, 'name' | 'onChange' | 'onBlur'>
  handleSubmit(go: () => void, tellWrong: () => void): () => void
  trigger(id: string): void
  formState: { readonly errors: FieldErrors; readonly submitCount: number }
}

/**
 * The form library where somebody can type. On the server nobody does: a form is drawn there from what was given and
 * what is wrong with it, and watching it cost a fortieth of a page of questions.
 */
export const useWatching: (watched: Watched) => Watching = typeof window === 'undefined' ? drawnOnly : useForm

function drawnOnly({ errors }: Watched): Watching {
  const nothing = async () => undefined
  return {
    register: name => ({ name, onChange: nothing, onBlur: nothing }),
    handleSubmit: () => nothing,
    trigger: nothing,
    formState: { errors, submitCount: 0 },
  }
}
