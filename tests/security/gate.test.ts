import { describe, expect, it } from 'vitest'
import { judge } from '../../lib/platform/gate'
import { called, posted } from './envelope'
import { malformedPosts, type Post } from './posts'

const actions = ['4012', '6034', '7056', '7f78'].map(start => start.padEnd(42, 'ab'))
const target = { origin: 'https://holdfast.example', paths: ['/', '/cases/HF-1/concerns/new'], actions }
const finds = (id: string) => (actions.includes(id) ? 'here' : 'nowhere')

function verdict({ method, path: whole, headers, body }: Omit<Post, 'spoilt' | 'certain'>) {
  const [path = '', query = ''] = whole.split('?')
  return judge({ method, path, query, headers: new Headers(headers) }, body, finds)
}

describe('the gate', () => {
  it('lets the posts of our own pages through, with JavaScript and without', () => {
    for (const action of actions)
      for (const path of target.paths) {
        const aim = { origin: target.origin, path, action }
        expect(verdict(called(aim)), action).toBeUndefined()
        expect(verdict(posted(aim)), action).toBeUndefined()
      }
  })

  it('refuses 12,000 malformed posts with a 4xx and a sentence, and throws at none', () => {
    const passed: string[] = []
    const tried = new Map<string, number>()
    for (const post of malformedPosts(20261122, 12_000, target)) {
      const refusal = verdict(post)
      tried.set(post.spoilt, (tried.get(post.spoilt) ?? 0) + 1)
      if (refusal === undefined) {
        if (post.certain) passed.push(`${post.spoilt}: ${new TextDecoder().decode(post.body).slice(0, 400)}`)
        continue
      }
      expect(refusal.status).toBeGreaterThanOrEqual(400)
      expect(refusal.status).toBeLessThan(500)
      expect(refusal.sentence).toMatch(/\.$/)
    }
    expect(passed).toEqual([])
    expect(tried.size).toBeGreaterThan(30)
    expect(Math.min(...tried.values())).toBeGreaterThan(300)
  })

  it('is itself put to the test: a gate that lets all through would be noticed', () => {
    const certain = [...malformedPosts(1, 350, target)].filter(post => post.certain)
    expect(certain.length).toBeGreaterThan(300)
  })
})
