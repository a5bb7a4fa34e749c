import { IsNot } from '@/components/guidance/is-not'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { shellActor, visitor } from '@/lib/auth/actor'
import { isDemonstration } from '@/lib/auth/door'

export const metadata = { title: 'What Holdfast is not – Holdfast' }

/** Open to everybody, also before they sign in: it says nothing of anybody. */
export default async function Page() {
  const found = await visitor()
  const actor = found?.state === 'open' ? shellActor(found.actor) : null
  return (
    <Shell actor={actor} demonstration={found?.actor.demonstration ?? (await isDemonstration())}>
      <Heading lede="Holdfast keeps a record of concerns about children who may be trafficked, and of what was done about them. It leads from a first worry to a referral.">
        What Holdfast is not
      </Heading>
      <IsNot />
      <p>{actor ? <a href="/tour">What you do here</a> : <a href="/sign-in">Sign in</a>}</p>
    </Shell>
  )
}
