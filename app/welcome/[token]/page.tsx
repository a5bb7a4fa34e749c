import { WelcomeForm } from '@/components/account/welcome-form'
import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { isDemonstration } from '@/lib/auth/door'
import { readLink } from '@/lib/auth/invitation'
import { saidOfLink } from '@/lib/domain/account/said'
import { welcome } from '../actions'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Welcome – Holdfast' }

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const link = await readLink(token)
  if (link.state !== 'good')
    return (
      <Shell actor={null} demonstration={await isDemonstration()}>
        <Heading>This link does not work</Heading>
        <Notice tone="warning" title={saidOfLink[link.state]} />
        <ButtonLink href="/sign-in">Go to sign in</ButtonLink>
      </Shell>
    )
  const caption = link.nameless ? undefined : `${link.name}, ${link.email}`
  return (
    <Shell actor={null} demonstration={await isDemonstration()}>
      <Heading caption={caption} lede="Choose a password that only you know.">
        Welcome to Holdfast
      </Heading>
      <WelcomeForm action={welcome} token={token} nameless={link.nameless} />
    </Shell>
  )
}
