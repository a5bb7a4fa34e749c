import type { ReactNode } from 'react'
import { PlainButton } from './plain-button'

const looks = {
  primary: 'button',
  secondary: 'button button-secondary',
  danger: 'button button-danger',
}

/** One decision and its button, posted by the browser itself. `danger` is for what someone must do now. */
export function PlainForm({
  action,
  hidden,
  submit,
  children,
  tone = 'primary',
}: {
  action: ((data: FormData) => Promise<void>) | string
  hidden?: Record<string, string> | undefined
  submit: string
  children?: ReactNode
  tone?: 'primary' | 'secondary' | 'danger' | undefined
}) {
  return (
    <form
      action={action}
      {...(typeof action === 'string' && { method: 'post' })}
      autoComplete="off"
      className="flow"
    >
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {typeof action === 'string' ? (
        <button type="submit" className={looks[tone]}>
          {submit}
        </button>
      ) : (
        <PlainButton className={looks[tone]} submit={submit} />
      )}
    </form>
  )
}
