/** What is typed and never shown again, or only once: a password, a code. Paste and password managers work. */
export type Secret = {
  readonly id: string
  readonly ask: string
  readonly hint?: string
  readonly complete: 'current-password' | 'new-password' | 'one-time-code'
}

export function SecretField({ secret, error }: { secret: Secret; error?: string | undefined }) {
  const { id, ask, hint, complete } = secret
  const isCode = complete === 'one-time-code'
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div className={`question flow-tight ${error ? 'question-wrong' : ''}`}>
      <label htmlFor={id}>{ask}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="problem">
          <span className="sr-only">Problem: </span>
          {error}
        </p>
      )}
      <input
        id={id}
        name={id}
        type={isCode ? 'text' : 'password'}
        inputMode={isCode ? 'numeric' : undefined}
        autoComplete={complete}
        spellCheck={false}
        className={isCode ? 'control control-time' : 'control'}
        aria-describedby={told}
        aria-invalid={error ? true : undefined}
        required
      />
    </div>
  )
}
