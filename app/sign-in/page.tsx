import { CastButtons } from '@/components/account/cast-buttons'
import { CredentialsForm } from '@/components/account/credentials-form'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { atSignIn, type Query } from '@/lib/auth/door'
import { hasSaid, said } from '@/lib/domain/account/said'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Sign in – Holdfast' }

export default async function Page({ searchParams }: { searchParams: Query }) {
  const { to, token, cast } = await atSignIn(searchParams)
  const query = await searchParams
  return (
    <Shell actor={null}>
      <Heading>Sign in</Heading>
      {hasSaid(said, query.said) && (
        <div role="alert">
          <Notice tone="warning" title={said[query.said]} />
        </div>
      )}
      {query.set === 'password' && <Notice tone="done" title="Your password is set. Sign in with it now." />}
      {token ? (
        <>
          <CredentialsForm token={token} to={to} />
          <p className="text-soft">
            No account, or forgotten your password? Your administrator makes you a new link.
          </p>
          <CastButtons cast={cast} token={token} to={to} />
        </>
      ) : (
        <Notice
          tone="warning"
          title="This browser did not keep our cookie, and without it nobody can sign in."
        >
          <p>
            Allow cookies for this address, then <a href="/sign-in">try again</a>.
          </p>
        </Notice>
      )}
    </Shell>
  )
}
