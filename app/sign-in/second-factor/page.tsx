import { Enrolment } from '@/components/account/enrolment'
import { SecretForm } from '@/components/account/secret-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { SignOut } from '@/components/page/sign-out'
import { sidInCookie } from '@/lib/auth/actor'
import { standingAt } from '@/lib/auth/door'
import { enrolment } from '@/lib/auth/second-factor'
import { giveCode } from './actions'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Second step – Holdfast' }

const code = { id: 'code', ask: 'The six figures the app shows now', complete: 'one-time-code' } as const

export default async function Page() {
  const { actor, enrolled } = await standingAt('factor', '/')
  const sid = await sidInCookie()
  return (
    <Shell actor={null} demonstration={actor.demonstration}>
      {enrolled || !sid ? (
        <Heading lede="Open your authenticator app and give its code for Holdfast.">Second step</Heading>
      ) : (
        <Enrolment {...enrolment(sid)} />
      )}
      <SecretForm action={giveCode} secret={code} submit="Continue" />
      <SignOut />
    </Shell>
  )
}
