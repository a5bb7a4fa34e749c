import { SecretField } from './secret-field'

/** Signing in, posted by the browser itself to where next-auth takes it: no script stands between. */
export function CredentialsForm({ token, to }: { token: string; to: string }) {
  return (
    <form action="/api/auth/callback/credentials" method="post" className="flow">
      <input type="hidden" name="csrfToken" value={token} />
      <input type="hidden" name="callbackUrl" value={to} />
      <div className="question flow-tight">
        <label htmlFor="email">E-mail address</label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          spellCheck={false}
          autoCapitalize="none"
          maxLength={254}
          className="control"
          required
        />
      </div>
      <SecretField secret={{ id: 'password', ask: 'Password', complete: 'current-password' }} />
      <button type="submit" className="button">
        Sign in
      </button>
    </form>
  )
}
