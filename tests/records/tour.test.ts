import { expect, it } from 'vitest'
import { readSession } from '../../lib/auth/sessions'
import { takeTour } from '../../lib/records/tour'
import { cast, signedIn, trail } from '../cast/accounts'
import { atTheDoor } from './setting'

atTheDoor()

it('remembers of each account by itself that it was shown the tour, whatever the session', async () => {
  const [one, other] = [await cast(), await cast(['manager'])]
  const actorIn = async (email: string) => {
    const actor = (await readSession(await signedIn(email)))?.actor
    if (!actor) throw new Error('Nobody is in.')
    return actor
  }
  const actor = await actorIn(one.email)
  expect(actor.untoured).toBe(true)
  expect((await takeTour(actor)).ok).toBe(true)
  expect((await actorIn(one.email)).untoured).toBeUndefined()
  expect((await actorIn(other.email)).untoured).toBe(true)
  expect(await trail(one.id)).toContain('tour.take done')
})
