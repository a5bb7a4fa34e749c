import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let known: string | undefined

/** What tells this build of the pages from every other: for what must not outlive it. The same while nothing is built. */
export function thisBuild(): string {
  known ??= read()
  return known
}

function read(): string {
  try {
    return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), '.next/BUILD_ID'), 'utf8').trim()
  } catch {
    return 'not built'
  }
}
