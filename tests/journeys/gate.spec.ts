import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { malformedPosts } from '../security/posts'
import { sendPost } from '../security/send'

/** The gate in front of the real pages: posts that no browser makes, aimed at the actions of this very build. */

const manifest = new URL('../../.next/server/server-reference-manifest.json', import.meta.url)
const actions = Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).node)

test('malformed posts are refused, and none is a fault of ours', async ({ baseURL }) => {
  test.setTimeout(120_000)
  expect(actions.length).toBeGreaterThan(10)
  const origin = new URL(baseURL ?? '')
  const target = { origin: origin.origin, paths: ['/sign-in', '/concerns', '/people', '/cases'], actions }
  const wrong: string[] = []
  let sent = 0
  for (const post of malformedPosts(20_261_122, 400, target)) {
    const { status } = await sendPost(Number(origin.port), post)
    sent += 1
    if (status >= 500 || (post.certain && (status < 400 || status >= 500)))
      wrong.push(`${post.spoilt}: ${status}`)
  }
  expect(sent).toBe(400)
  expect(wrong).toEqual([])
})
