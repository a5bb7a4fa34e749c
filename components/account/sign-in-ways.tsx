import { Notice } from '@/components/page/notice'
import { CastButtons, type Member } from './cast-buttons'
import { CredentialsForm } from './credentials-form'

/** The ways in. Without a token the browser keeps no cookies, and no way would work. */
export function SignInWays({
  token,
  to,
  cast,
}: {
  token: string | undefined
  to: string
  cast: readonly Member[]
}) {
  if (!token)
    return (
      <Notice tone="warning" title="This browser did not keep our cookie, and without it nobody can sign in.">
        <p>
          Allow cookies for this address, then <a href="/sign-in">try again</a>.
        </p>
      </Notice>
    )
  return (
    <>
      <CredentialsForm token={token} to={to} />
      <p className="text-soft">
        No account, or forgotten your password? Your administrator makes you a new link.
      </p>
      <CastButtons cast={cast} token={token} to={to} />
    </>
  )
}
