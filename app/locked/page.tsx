import { SecretForm } from '@/components/account/secret-form'
import { PlainForm } from '@/components/form/plain-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { SignOut } from '@/components/page/sign-out'
import { type Query, standingAt, whence } from '@/lib/auth/door'
import { safePath } from '@/lib/auth/path'
import { unlock, unlockAtHome } from './actions'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Locked – Holdfast' }

const password = { id: 'password', ask: 'Your password', complete: 'current-password' } as const

export default async function Page({ searchParams }: { searchParams: Query }) {
  const to = safePath((await searchParams).to)
  const { actor, cast } = await standingAt('locked', to)
  const { atHome } = await whence()
  return (
    <Shell actor={null} demonstration={actor.demonstration}>
      <Heading lede="Nobody used Holdfast here for 15 minutes. Words that were saved as you typed are kept, and you come back to the page you were on.">
        Your screen is locked
      </Heading>
      {atHome && cast && (
        <PlainForm action={unlockAtHome} hidden={{ to }} submit={`Unlock as ${actor.name}`} tone="secondary">
          <p>You are in the demonstration, on this computer: no password is needed.</p>
        </PlainForm>
      )}
      <SecretForm action={unlock} hidden={{ to }} secret={password} submit="Unlock" />
      <p>Not {actor.name}? Sign out, and nothing of theirs stays on this screen.</p>
      <SignOut />
    </Shell>
  )
}
