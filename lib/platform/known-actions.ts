import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let known: ReadonlySet<string> | undefined

/**
 * Whether this build has a server action, from the list that `next build` leaves. Next itself answers an
 * unknown id with two bare words; knowing it first, the gate can tell the person that the page is out of
 * date. Says yes to all while developing, when the list grows as pages are opened, and where there is no list.
 */
export function isKnownAction(id: string): boolean {
  known ??= readKnown()
  return known.size === 0 || known.has(id)
}

function readKnown(): ReadonlySet<string> {
  if (process.env.NODE_ENV !== 'production') return new Set()
  try {
    const file = join(
      /* turbopackIgnore: true */ process.cwd(),
      '.next/server/server-reference-manifest.json',
    )
    const list = JSON.parse(readFileSync(file, 'utf8')) as { node?: object }
    return new Set(Object.keys(list.node ?? {}))
  } catch {
    return new Set()
  }
}
