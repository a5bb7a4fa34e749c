import './globals.css'
import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { shellActor, visitor } from '@/lib/auth/actor'
import { isDemonstration } from '@/lib/auth/door'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Not found – Holdfast', referrer: 'no-referrer' }

/**
 * The same whether a thing is not there or is not theirs to see. Drawn for an address that no route matches and
 * for nothing else, so that no other page pays for it: Next sends an ordinary `not-found.tsx` along with each.
 */
export default async function NotFound() {
  const found = await visitor()
  const actor = found?.state === 'open' ? shellActor(found.actor) : null
  return (
    <html lang="en-GB">
      <head>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <Shell actor={actor} demonstration={found?.actor.demonstration ?? (await isDemonstration())}>
          <Heading lede="This page is not there, or it is not open to you. If you followed a link, it may have been cut short.">
            Not found
          </Heading>
          <p>If you need to reach a case, ask your safeguarding lead.</p>
          <ButtonLink href="/">Go to my work</ButtonLink>
        </Shell>
      </body>
    </html>
  )
}
