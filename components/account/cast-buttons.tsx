import { PlainForm } from '@/components/form/plain-form'
import { type Role, roleWords } from '@/lib/domain/access/role'

export type Member = {
  readonly name: string
  readonly email: string
  readonly jobTitle: string
  readonly roles: readonly Role[]
}

/** The people of the demonstration, one button each: on this computer only. */
export function CastButtons({ cast, token, to }: { cast: readonly Member[]; token: string; to: string }) {
  if (cast.length === 0) return null
  return (
    <section aria-labelledby="cast" className="flow border-t border-line pt-6">
      <h2 id="cast">Try it as somebody in the demonstration</h2>
      <p>
        These people and everything about them are made up. The buttons are shown on this computer only, and
        need no password.
      </p>
      <ul className="flow list-none">
        {cast.map(({ name, email, jobTitle, roles }) => (
          <li key={email}>
            <PlainForm
              action="/api/auth/callback/demonstration"
              hidden={{ csrfToken: token, callbackUrl: to, email }}
              submit={`Sign in as ${name}`}
              tone="secondary"
            >
              <p>
                <strong>{roles.map(role => roleWords[role].name).join(', ')}</strong>
                <span className="block text-soft">{jobTitle}</span>
              </p>
            </PlainForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
