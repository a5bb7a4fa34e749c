import { SecretForm } from '@/components/account/secret-form'
import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { readLink } from '@/lib/auth/invitation'
import { firstAdministratorForm } from '@/lib/domain/account/questions'
import { saidOfLink } from '@/lib/domain/account/said'
import { welcome } from '../actions'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Welcome – Holdfast' }

const password = {
  id: 'password',
  ask: 'Your new password',
  hint: '12 characters or more, without your name, e-mail address or organisation. Three or four words that have nothing to do with each other are strong and easy to remember. We tell you how strong it is. You can paste one from a password manager.',
  complete: 'new-password',
} as const

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const link = await readLink(token)
  if (link.state !== 'good')
    return (
      <Shell actor={null}>
        <Heading>This link does not work</Heading>
        <Notice tone="warning" title={saidOfLink[link.state]} />
        <ButtonLink href="/sign-in">Go to sign in</ButtonLink>
      </Shell>
    )
  const questions = link.nameless ? firstAdministratorForm.questions : {}
  return (
    <Shell actor={null}>
      <Heading
        caption={link.nameless ? undefined : `${link.name}, ${link.email}`}
        lede="Choose a password that only you know."
      >
        Welcome to Holdfast
      </Heading>
      <SecretForm
        action={welcome}
        hidden={{ token }}
        questions={questions}
        secret={password}
        submit="Set my password"
      />
    </Shell>
  )
}
