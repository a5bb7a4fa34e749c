import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { Refusal } from '../../platform/refusal.mjs'

export const usage =
  'Say where the screenshots go: npm run screenshots -- OUTDIR, a folder outside the project.'

/**
 * The folder that a person names for the screenshots, as they stood when they named it. None inside the project is
 * taken, tracked or not: a picture must not find its way into the repository.
 */
export function folderFor(args: readonly string[], standing: string, project: string): string {
  const [named] = args
  if (args.length !== 1 || !named || named.startsWith('-')) throw new Refusal(usage)
  const folder = real(resolve(standing, named))
  const inside = relative(real(project), folder)
  if (!inside.startsWith('..') && !isAbsolute(inside))
    throw new Refusal('Screenshots are kept out of the project: name a folder elsewhere.')
  return folder
}

/** A path with every link on the way resolved, as far as it exists. */
function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(real(above), basename(path))
  }
}
