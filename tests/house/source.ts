import { readdirSync, readFileSync } from 'node:fs'

/** One file of the house; the path is from the project's folder, with slashes. */
export type Source = { readonly path: string; readonly text: string }

/** What .gitignore names, as far as this project writes it: folders, files and one star at the front. */
function ignored(): (path: string) => boolean {
  const lines = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean)
  return path =>
    lines.some(line => {
      const bare = line.replace(/\/$/, '')
      return line.startsWith('*') ? path.endsWith(bare.slice(1)) : path === bare || path.endsWith(`/${bare}`)
    })
}

/** Every file that belongs to the project, read as text. */
export function everyFile(): Source[] {
  const isIgnored = ignored()
  const below = (folder: string): string[] =>
    readdirSync(folder || '.', { withFileTypes: true }).flatMap(entry => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.name === '.git' || isIgnored(path)) return []
      return entry.isDirectory() ? below(path) : [path]
    })
  return below('').map(path => ({ path, text: readFileSync(path, 'utf8') }))
}

const stringOrComment =
  /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|(?<![:\\])\/\/[^\n]*|\/\*[\s\S]*?\*\//g

/** The text without its comments: a wall is about what runs. Line numbers stay. */
export const withoutComments = (text: string): string =>
  text.replace(stringOrComment, (found, string?: string) => string ?? found.replace(/[^\n]/g, ''))

/** How many lines an editor shows. */
export const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length
