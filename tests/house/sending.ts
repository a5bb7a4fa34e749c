import { everyFile, type Source, withoutComments } from './source'

/**
 * What a form sends is done once for each form that was shown: whatever an action or a posted route calls in the
 * records takes the form's key to `once` (lib/records/once.ts). These need none, and why.
 */
const needNoKey: { readonly [name: string]: string } = {
  keepForm: 'the same words kept twice are kept once',
  keepTyped: 'the same words of one window kept twice are kept once',
  dropBeside: 'what was given up stays given up',
  readBeside: 'it reads',
  dropKept: 'what was given up stays given up',
  readKept: 'it reads',
  dropItem: 'what was taken out of a list stays out',
  giveTogether: 'each case is given under a key of its own, made from the form’s',
  flagTogether: 'each case is flagged under a key of its own, made from the form’s',
  sealNarrowing: 'it keeps nothing: the choices stand sealed in an address',
  findCases: 'it reads, and the trail tells of each search',
  receive: 'it reads what was sent',
  followConcern: 'it reads',
  openToAdd: 'it reads',
  render: 'it makes the file of what was kept',
}

const definition = /^export (?:const|async function|function) (\w+)/gm

/** Each exported name of the records with its text, as far as the next top-level statement of its file. */
function definitions(files: readonly Source[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { path, text } of files)
    if (path.startsWith('lib/records/') && !path.endsWith('.test.ts')) {
      const code = withoutComments(text)
      const parts = code.split(/^(?=(?:export |const |async function |function )\S)/m)
      // What a file's own parts share, such as contacts.ts' `keep`, counts for whoever calls it there.
      const shared = parts.flatMap(part => {
        const [, name] = /^(?:const|async function|function) (\w+)/.exec(part) ?? []
        return name && /\bonce\(/.test(part) ? [name] : []
      })
      for (const part of parts)
        for (const [, name = ''] of part.matchAll(definition))
          found.set(name, shared.some(each => new RegExp(`\\b${each}\\(`).test(part)) ? `${part}once(` : part)
    }
  return found
}

let known: Map<string, string> | undefined

const sends = ({ path, text }: Source) =>
  /^\s*(['"])use server\1/.test(withoutComments(text)) ||
  (/^app\/.*route\.ts$/.test(path) && /export async function POST\b/.test(text))

/** What an action or a posted route calls that may do a thing twice when its form is sent twice. */
export function wrongSending(source: Source): string[] {
  if (!sends(source)) return []
  known ??= definitions(everyFile())
  const code = withoutComments(source.text)
  const imports = [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*['"]@\/lib\/records\/[\w-]+['"]/g)]
  const names = imports.flatMap(([, list = '']) =>
    list
      .split(',')
      .map(name => name.trim().replace(/ as .*/, ''))
      .filter(name => name !== '' && !name.startsWith('type ')),
  )
  return names
    .filter(name => !Object.hasOwn(needNoKey, name) && !/\bonce\(/.test(known?.get(name) ?? ''))
    .map(name => `${source.path} calls ${name}, which a form sent twice does twice.`)
}
