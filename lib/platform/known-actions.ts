import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where this build has a server action: at the address that is posted to, at others only, or nowhere. */
export type Place = 'here' | 'elsewhere' | 'nowhere'

/** What `next build` leaves of the actions and the pages; null while developing, when both grow as pages are opened. */
export type Built = {
  /** The pages that carry an action, by its id: 'app/cases/[case]/nation/page'. */
  readonly pagesOf: ReadonlyMap<string, readonly string[]>
  /** Every page, the more exact before the less. */
  readonly pages: readonly { readonly page: string; readonly address: RegExp }[]
}

/** Pages as Next tells them apart: at each place of the address a name comes before whatever may stand there. */
export function pagesIn(names: readonly string[]): Built['pages'] {
  const weight = (page: string) =>
    page
      .split('/')
      .map(part => (part.startsWith('[...') ? '2' : part.startsWith('[') ? '1' : '0'))
      .join('')
  return names
    .filter(name => name.endsWith('/page'))
    .sort((a, b) => (weight(a) < weight(b) ? -1 : 1))
    .map(name => ({ page: `app${name}`, address: addressOf(name) }))
}

const addressOf = (name: string) =>
  new RegExp(
    `^${name
      .replace(/\/page$/, '')
      .replace(/[.*+?^$()|\\]/g, '\\$&')
      .replace(/\[\\\.\\\.\\\..+?\]/g, '.+')
      .replace(/\[.+?\]/g, '[^/]+')}/?$`,
  )

/** Where an action is, seen from an address, still percent-encoded. */
export function placeIn({ pagesOf, pages }: Built, id: string, path: string): Place {
  const carrying = pagesOf.get(id)
  if (!carrying) return 'nowhere'
  const there = pages.find(({ address }) => address.test(path))
  return there && carrying.includes(there.page) ? 'here' : 'elsewhere'
}

let built: Built | null | undefined

/**
 * The same of this very build. Next answers an unknown id, and a scriptless post of a known one to another page's
 * address, with a few bare words; knowing it first, the gate can say what to do. Without the lists all is "here".
 */
export function placeOf(id: string, path: string): Place {
  built ??= readBuilt()
  return built ? placeIn(built, id, path) : 'here'
}

function readBuilt(): Built | null {
  if (process.env.NODE_ENV !== 'production') return null
  try {
    const { node = {} } = read('server-reference-manifest.json') as {
      node?: { [id: string]: { workers?: object } }
    }
    const pagesOf = Object.entries(node).map(([id, { workers }]) => [id, Object.keys(workers ?? {})] as const)
    return { pagesOf: new Map(pagesOf), pages: pagesIn(Object.keys(read('app-paths-manifest.json'))) }
  } catch {
    return null
  }
}

const read = (file: string): object =>
  JSON.parse(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), '.next/server', file), 'utf8'))
