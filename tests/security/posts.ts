import { dice, oneOf } from './dice'
import { spoiltBodies } from './spoilt-bodies'
import { spoiltCalls } from './spoilt-calls'
import { spoiltHeads } from './spoilt-heads'

/** One request, whole. `certain` says that no gate worth the name lets it through. */
export type Post = {
  readonly spoilt: string
  readonly certain: boolean
  readonly method: string
  readonly path: string
  readonly headers: { readonly [name: string]: string }
  readonly body: Uint8Array
}

/** What the posts aim at: the app's origin, pages with forms, and action ids of its build (may be invented). */
export type Target = {
  readonly origin: string
  readonly paths: readonly string[]
  readonly actions: readonly string[]
}

/** `count` malformed posts, each a good one spoilt in one way; every way comes round in turn. */
export function* malformedPosts(seed: number, count: number, target: Target): Generator<Post> {
  const roll = dice(seed)
  const ways = Object.entries({ ...spoiltHeads, ...spoiltBodies, ...spoiltCalls })
  for (let made = 0; made < count; made++) {
    const [spoilt, way] = ways[made % ways.length] as (typeof ways)[number]
    const aim = {
      origin: target.origin,
      path: oneOf(roll, target.paths),
      action: oneOf(roll, target.actions),
    }
    yield { spoilt, certain: true, ...way(roll, aim) }
  }
}
