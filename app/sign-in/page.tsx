import { SignInWays } from '@/components/account/sign-in-ways'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { atSignIn, isDemonstration, type Query } from '@/lib/auth/door'
import { hasSaid, said } from '@/lib/domain/account/said'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Sign in – Holdfast' }

export default async function Page({ searchParams }: { searchParams: Query }) {
  const ways = await atSignIn(searchParams)
  const query = await searchParams
  return (
    <Shell actor={null} demonstration={await isDemonstration()}>
      <Heading>Sign in</Heading>
      {hasSaid(said, query.said) && (
        <div role="alert">
          <Notice tone="warning" title={said[query.said]} />
        </div>
      )}
      {query.set === 'password' && <Notice tone="done" title="Your password is set. Sign in with it now." />}
      <SignInWays {...ways} />
      <p>
        <a href="/about">What Holdfast is, and what it is not</a>
      </p>
    </Shell>
  )
}
